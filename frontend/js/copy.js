// Puts a button on code that copies it.
(() => {
  if (!navigator.clipboard) return;
  const equip = root => root.querySelectorAll("figure.code:not(:has(.copy))").forEach(figure => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy";
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(figure.querySelector("code").textContent);
        button.textContent = "Copied";
      } catch {
        button.textContent = "Not allowed";
      }
      setTimeout(() => { button.textContent = "Copy"; }, 2000);
    });
    figure.append(button);
  });
  equip(document);
  document.addEventListener("htmx:load", event => equip(event.detail.elt));
})();
