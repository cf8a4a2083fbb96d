// In a review: space shows the answer, then grades it as good; 1 to 4 grade, or choose an option of a question.
(() => {
  const answer = document.querySelector(".card-answer");
  const button = key => document.querySelector(`.grades [data-key="${key}"], a[data-key="${key}"]`);
  const options = [...document.querySelectorAll(".question:not(.answered) .option input")];
  const isControl = target => target.closest("a, button, input, select, textarea, summary:not(.card-answer > summary)");

  answer?.addEventListener("toggle", () => {
    if (answer.open) answer.querySelector(".card-back").focus({ preventScroll: true });
  });

  function press(key) {
    if (options.length) {
      options[key - 1]?.focus();
      options[key - 1]?.click();
    } else if (!answer || answer.open) {
      button(key)?.click();
    }
  }

  function goOn() {
    if (answer && !answer.open) answer.open = true;
    else button(3)?.click();
  }

  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (/^[1-6]$/.test(event.key) && !event.target.matches("input:not([type=radio], [type=checkbox]), select, textarea")) {
      press(Number(event.key));
      event.preventDefault();
    } else if (event.key === " " && !isControl(event.target) && !options.length) {
      goOn();
      event.preventDefault();
    }
  });
})();
