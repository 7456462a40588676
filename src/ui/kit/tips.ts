const DELAY_MS = 350;
const GAP = 6;

/**
 * Shows the text of `data-tip` when the pointer rests on an element or the keyboard reaches it. One element for the
 * whole page, in the top layer, so no panel cuts it off. Call once.
 */
export function installTips(): void {
  const tip = document.createElement("div");
  tip.id = "limpid-tip";
  tip.role = "tooltip";
  tip.popover = "manual";
  document.body.append(tip);

  let shownFor: Element | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const hide = () => {
    clearTimeout(timer);
    if (!shownFor) return;
    if (shownFor.getAttribute("aria-describedby") === tip.id) shownFor.removeAttribute("aria-describedby");
    shownFor = null;
    if (tip.matches(":popover-open")) tip.hidePopover();
  };
  const show = (element: HTMLElement) => {
    const text = element.dataset.tip;
    if (!text || !element.isConnected) return;
    hide();
    shownFor = element;
    tip.textContent = text;
    if (!element.hasAttribute("aria-label") && !element.hasAttribute("aria-describedby")) {
      element.setAttribute("aria-describedby", tip.id);
    }
    tip.showPopover();
    place(tip, element);
  };
  const soon = (event: Event, delay: number) => {
    const element = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-tip]") : null;
    if (element === shownFor) return;
    hide();
    if (element) timer = setTimeout(() => show(element), delay);
  };

  document.addEventListener("pointerover", (event) => soon(event, DELAY_MS));
  document.addEventListener("focusin", (event) => {
    if (event.target instanceof Element && event.target.matches(":focus-visible")) soon(event, 0);
  });
  for (const kind of ["pointerdown", "focusout", "scroll", "wheel"]) {
    document.addEventListener(kind, hide, { capture: true, passive: true });
  }
  document.addEventListener("keydown", (event) => event.key === "Escape" && hide());
}

function place(tip: HTMLElement, element: Element): void {
  const around = element.getBoundingClientRect();
  const { width, height } = tip.getBoundingClientRect();
  const left = Math.max(GAP, Math.min(innerWidth - width - GAP, around.left + around.width / 2 - width / 2));
  const below = around.bottom + GAP;
  const top = below + height < innerHeight ? below : around.top - height - GAP;
  tip.style.left = `${left}px`;
  tip.style.top = `${top}px`;
}
