let region: HTMLElement | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Says something to screen readers, politely; the newest text wins. There is one live region on the page. */
export function announce(text: string): void {
  region ??= makeRegion();
  region.textContent = "";
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (region) region.textContent = text;
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
