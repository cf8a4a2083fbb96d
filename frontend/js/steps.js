// Steps to be put in order can be moved up and down, and their numbers follow. Without scripts the numbers are chosen one by one.
(() => {
  const number = list => [...list.children].forEach((row, index) => { row.querySelector("select").value = index + 1; });

  function button(label, step, by) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "small";
    button.dataset.by = by;
    button.textContent = label;
    button.setAttribute("aria-label", label + ": " + step);
    return button;
  }

  function prepare(list) {
    if (list.dataset.ready) return;
    list.dataset.ready = "true";
    list.querySelectorAll(".row-and-place").forEach(row => {
      const step = row.querySelector("label").textContent;
      const moves = document.createElement("span");
      moves.className = "moves";
      moves.append(button("Up", step, -1), button("Down", step, 1));
      row.append(moves);
    });
    const told = document.createElement("p");
    told.className = "visually-hidden";
    told.setAttribute("role", "status");
    list.after(told);
  }

  function move(row, by) {
    const list = row.parentElement;
    const next = by < 0 ? row.previousElementSibling : row.nextElementSibling;
    if (next) by < 0 ? next.before(row) : next.after(row);
    number(list);
    list.nextElementSibling.textContent = "Now number " + row.querySelector("select").value;
  }

  document.addEventListener("click", event => {
    const pressed = event.target.closest(".moves > button");
    if (!pressed) return;
    move(pressed.closest("li"), Number(pressed.dataset.by));
    pressed.focus();
  });

  const prepareAll = () => document.querySelectorAll(".movable").forEach(prepare);
  document.addEventListener("htmx:load", prepareAll);
  prepareAll();
})();
