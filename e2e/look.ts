import type { Page } from "@playwright/test";

/** Cells of the file and examples made of them: what they say is the file's, not the page's. */
const DATA =
  "[role=gridcell], del, ins, li s, li b, figure, [role=img] *, svg text, [lang]:not(html), [data-announcer]";

/** All words of the page itself that are in sight or said in place of what is in sight, each once. */
export function wordsOnScreen(page: Page): Promise<string[]> {
  return page.evaluate((data) => {
    const words = new Set<string>();
    for (const element of document.querySelectorAll<HTMLElement>("body *")) {
      if (element.closest(data) || !element.checkVisibility({ visibilityProperty: true })) continue;
      for (const name of ["aria-label", "placeholder", "data-tip", "title", "alt"]) {
        const text = element.getAttribute(name);
        if (text) words.add(text);
      }
      for (const node of element.childNodes) {
        const text = node.nodeType === Node.TEXT_NODE ? (node.textContent ?? "").trim() : "";
        if (text !== "") words.add(text);
      }
    }
    return [...words];
  }, DATA);
}

/** Texts of the page itself that do not fit where they stand: cut off at an edge, or ended with an ellipsis. */
export function cutOffTexts(page: Page): Promise<string[]> {
  return page.evaluate((data) => {
    const cut: string[] = [];
    const hides = (value: string) => value === "hidden" || value === "clip";
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || (node.textContent ?? "").trim() === "" || element.closest(data)) continue;
      if (element.closest(".visually-hidden") || !element.checkVisibility({ visibilityProperty: true }))
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const text = range.getBoundingClientRect();
      for (let around: Element | null = element; around; around = around.parentElement) {
        const { overflowX, overflowY, position } = getComputedStyle(around);
        const box = around.getBoundingClientRect();
        // What stands wholly outside was left out, not cut.
        const inSight = text.top < box.bottom && text.bottom > box.top && text.left < box.right;
        const wide = hides(overflowX) && inSight && (text.right > box.right + 1 || text.left < box.left - 1);
        const high = hides(overflowY) && inSight && (text.bottom > box.bottom + 3 || text.top < box.top - 3);
        if (wide || high) cut.push((node.textContent ?? "").trim());
        // What scrolls can be reached; what is fixed is not inside its parents.
        if (wide || high || /auto|scroll/.test(overflowX + overflowY) || position === "fixed") break;
      }
    }
    return cut;
  }, DATA);
}
