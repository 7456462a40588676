// Runs before the first paint, so that the page never flashes in the other theme. A file of its own because the
// page's policy allows no inline script. "limpid-theme" holds "light" or "dark"; without it the system decides.
(() => {
  let theme = null;
  try {
    theme = localStorage.getItem("limpid-theme");
  } catch {
    // Storage can be closed to a page; the system's theme does.
  }
  if (theme !== "light" && theme !== "dark") {
    theme = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  }
  document.documentElement.dataset.theme = theme;
})();
