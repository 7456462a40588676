// Runs before the first paint, so that the page never flashes in other colours. A file of its own because the page's
// policy allows no inline script. "limpid-theme" holds "light" or "dark"; without it the system decides, as it does for
// stronger colours unless "limpid-contrast" holds "true".
(() => {
  let theme = null;
  let contrast = null;
  try {
    theme = localStorage.getItem("limpid-theme");
    contrast = localStorage.getItem("limpid-contrast");
  } catch {
    // Storage can be closed to a page; the system's wishes do.
  }
  if (theme !== "light" && theme !== "dark") {
    theme = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  }
  document.documentElement.dataset.theme = theme;
  if (contrast === "true" || matchMedia("(prefers-contrast: more)").matches) {
    document.documentElement.dataset.contrast = "more";
  }
})();
