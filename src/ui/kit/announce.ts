let region: HTMLElement | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/** What was done is still heard when what came of it is told right after. */
const LASTING_MS = 1500;
let lasting = { text: "", until: 0 };

/**
 * Says something to screen readers, politely; the newest text wins. There is one live region on the page. `lasts`: what
 * is said shortly after it is said behind it, not in its place.
 */
export function announce(text: string, lasts = false): void {
  region ??= makeRegion();
  region.textContent = "";
  clearTimeout(timer);
  const full = !lasts && performance.now() < lasting.until ? `${lasting.text} ${text}` : text;
  if (lasts) lasting = { text, until: performance.now() + LASTING_MS };
  timer = setTimeout(() => {
    if (region) region.textContent = full;
  }, 60);
}

function makeRegion(): HTMLElement {
  const made = document.createElement("div");
  made.setAttribute("role", "status");
  made.setAttribute("aria-live", "polite");
  made.dataset.announcer = "";
  document.body.append(made);
  return made;
}
