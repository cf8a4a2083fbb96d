// Of several ways (pivots, tabs) the page shows the one that is chosen, in all places at once; without scripts the links load the page anew.
(() => {
  const ways = element => (element.dataset.shows ?? element.dataset.for).split(" ");

  function choose(group, wanted) {
    const links = [...group.querySelectorAll(":scope > .views > a")];
    const chosen = links.find(link => ways(link).some(id => wanted.includes(id)));
    if (!chosen) return;
    links.forEach(link => link === chosen ? link.setAttribute("aria-current", "true") : link.removeAttribute("aria-current"));
    group.querySelectorAll(":scope > .variant").forEach(body => {
      if (body.dataset.for === chosen.dataset.shows) body.removeAttribute("hidden");
      else body.setAttribute("hidden", "until-found");
    });
  }

  document.addEventListener("click", event => {
    const link = event.target.closest(".variants > .views > a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    document.querySelectorAll(".variants").forEach(group => choose(group, ways(link)));
    history.replaceState(history.state, "", link.href);
  });

  // A link or a search of the browser's led into a way that was not shown.
  document.addEventListener("beforematch", event => {
    const body = event.target.closest(".variant");
    if (body) choose(body.parentElement, ways(body));
  });
})();
