// In a study guide, j and k go from point to point; Enter shows where the point comes from, Escape closes it.
(() => {
  const points = () => [...document.querySelectorAll(".view-guide .point")].filter(p => p.offsetParent);
  let current = null;

  function go(step) {
    const all = points();
    if (!all.length) return;
    const at = all.indexOf(current ?? document.querySelector(".point.selected, .point:target"));
    select(all[Math.max(0, Math.min(all.length - 1, at + step))]);
  }

  function select(point) {
    document.querySelectorAll(".point.selected").forEach(p => p.classList.remove("selected"));
    current = point;
    point.classList.add("selected");
    source(point)?.focus({ preventScroll: true });
    point.scrollIntoView({ block: "nearest" });
  }

  function close() {
    document.querySelector(".source-panel .source-sentence")?.remove();
    const link = current && source(current);
    document.querySelectorAll(".point.selected").forEach(p => p.classList.remove("selected"));
    link?.focus({ preventScroll: true });
  }

  const source = point => point.querySelector(":scope > .point-source");
  const writing = target => target.closest("input, textarea, select, [contenteditable]");

  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || writing(event.target)) return;
    if (event.key === "j" || event.key === "k") {
      go(event.key === "j" ? 1 : -1);
      event.preventDefault();
    } else if (event.key === "Escape") {
      close();
    }
  });

  document.addEventListener("click", event => {
    if (event.target.closest(".source-close")) {
      close();
      event.preventDefault();
    }
    const point = event.target.closest(".point-source")?.closest(".point");
    if (point) select(point);
  });
})();
