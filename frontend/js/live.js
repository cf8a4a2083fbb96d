// Follows the events of the sandbox while a page with #live is shown, and fetches that part anew when something happened.
(() => {
  let stream;
  const say = words => {
    const state = document.getElementById("live-state");
    if (state) state.querySelector("span").textContent = words;
  };
  const close = () => {
    stream?.close();
    stream = undefined;
  };
  const show = () => htmx.ajax("GET", location.pathname + location.search,
    { source: "#live-source", target: "#live", select: "#live", swap: "outerHTML" });
  const open = () => {
    const place = document.getElementById("live");
    // A hidden page keeps no connection: browsers have few, and all pages share them.
    if (!place || document.hidden) return close();
    if (stream) return;
    stream = new EventSource(place.dataset.events + "?after=" + place.dataset.since);
    stream.addEventListener("open", () => say("Following: what happens appears here by itself."));
    stream.addEventListener("happened", show);
    stream.addEventListener("error", () => {
      const over = stream?.readyState === EventSource.CLOSED;
      say(over ? "Not following any more." : "The connection broke; trying again.");
      if (over) close();
    });
  };
  document.addEventListener("visibilitychange", open);
  document.addEventListener("htmx:load", open);
  addEventListener("pagehide", close);
  open();
})();
