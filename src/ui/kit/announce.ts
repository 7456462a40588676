let region: HTMLElement | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/** What was done is still heard when what came of it is told right after. */
const LASTING_MS = 1500;
let lasting = { text: "", until: 0 };

/** A text must be gone and come again to be heard, and stand a while before the next takes its place. */
const GAP_MS = 60;
const STANDS_MS = 250;
/** Not said yet: the last two. */
let waiting: string[] = [];

/**
 * Says something to screen readers, politely, one text after the other; of many at once the newest two. There is one
 * live region on the page. `lasts`: what is said shortly after it is said behind it, not in its place.
 */
export function announce(text: string, lasts = false): void {
  const full = !lasts && performance.now() < lasting.until ? `${lasting.text} ${text}` : text;
  if (lasts) lasting = { text, until: performance.now() + LASTING_MS };
  waiting = [...waiting.slice(-1), full];
  if (timer === undefined) sayNext();
}

function sayNext(): void {
  region ??= makeRegion();
  const said = region;
  said.textContent = "";
  timer = setTimeout(() => {
    said.textContent = waiting.shift() ?? "";
    timer = setTimeout(() => {
      timer = undefined;
      if (waiting.length > 0) sayNext();
    }, STANDS_MS);
  }, GAP_MS);
}

function makeRegion(): HTMLElement {
  const made = document.createElement("div");
  made.setAttribute("role", "status");
  made.setAttribute("aria-live", "polite");
  made.dataset.announcer = "";
  document.body.append(made);
  return made;
}
