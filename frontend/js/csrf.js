// Sends the page's form token with every request that htmx makes.
(() => {
  const meta = name => document.querySelector(`meta[name="${name}"]`)?.content;
  document.addEventListener("htmx:configRequest", event => {
    const header = meta("csrf-header");
    if (header) event.detail.headers[header] = meta("csrf-token");
  });
})();
