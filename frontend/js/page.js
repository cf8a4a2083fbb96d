// Says so when a request of htmx gets no answer at all; an answer that is an error shows itself (see the layout).
(() => {
  const place = document.getElementById("problem");
  const say = words => {
    const notice = document.createElement("p");
    notice.className = "notice negative";
    notice.textContent = words;
    place.replaceChildren(notice);
  };
  document.addEventListener("htmx:sendError", () =>
    say("The portal does not answer. Check your connection; what you see stays here, and you can try again."));
  document.addEventListener("htmx:timeout", () => say("The portal took too long to answer. Try again."));
  document.addEventListener("htmx:beforeRequest", () => place.replaceChildren());
})();
