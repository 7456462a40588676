import { type RefObject, useEffect, useLayoutEffect } from "react";
import type { GridScroll } from "../grid/grid-scroll.ts";

type Ref = RefObject<HTMLDivElement | null>;

interface Mirrored {
  /** The pane and the layer of its rows. */
  readonly own: Ref;
  readonly layer: Ref;
  /** The list and the layer of its rows. */
  readonly element: Ref;
  readonly theirLayer: Ref;
  readonly scroll: GridScroll;
}

/**
 * Keeps a pane at the same place as the list it follows, as large as what is seen of that list, and hands on to it what
 * wheel and finger do. The list stands at `--split` pixels from the left, where the pane ends.
 */
export function useMirror({ own, layer, element, theirLayer, scroll }: Mirrored): void {
  useLayoutEffect(() => {
    const pane = own.current;
    const followed = element.current;
    const frame = pane?.parentElement;
    if (!pane || !followed || !frame) return;
    const follow = () => {
      if (layer.current && theirLayer.current) layer.current.style.top = `${topOf(theirLayer.current)}px`;
      if (pane.scrollTop !== followed.scrollTop) pane.scrollTop = followed.scrollTop;
      if (pane.scrollLeft !== followed.scrollLeft) pane.scrollLeft = followed.scrollLeft;
    };
    const measure = () => {
      const bar = followed.offsetWidth - followed.clientWidth;
      const right = frame.clientWidth - followed.offsetLeft - followed.offsetWidth;
      frame.style.setProperty("--split", `${Math.floor((frame.clientWidth - right - bar) / 2)}px`);
      pane.style.height = `${followed.clientHeight}px`;
      follow();
    };
    const sizes = new ResizeObserver(measure);
    sizes.observe(frame);
    sizes.observe(followed);
    measure();
    followed.addEventListener("scroll", follow, { passive: true });
    pane.addEventListener("scroll", follow, { passive: true });
    const unobserve = scroll.observeOffset(follow);
    return () => {
      sizes.disconnect();
      followed.removeEventListener("scroll", follow);
      pane.removeEventListener("scroll", follow);
      unobserve();
      frame.style.removeProperty("--split");
    };
  }, [own, layer, element, theirLayer, scroll]);

  useEffect(() => {
    const pane = own.current;
    const followed = element.current;
    if (!pane || !followed) return;
    const move = (turn: WheelEventInit) => {
      // A tall list moves by itself; any other is moved as the browser would have.
      const asked = new WheelEvent("wheel", { ...turn, cancelable: true });
      if (followed.dispatchEvent(asked)) followed.scrollBy(turn.deltaX ?? 0, turn.deltaY ?? 0);
    };
    const onWheel = (event: WheelEvent) => {
      if (event.ctrlKey) return;
      event.preventDefault();
      const { deltaMode, shiftKey } = event;
      const unit = deltaMode === 1 ? 30 : deltaMode === 2 ? pane.clientHeight : 1;
      const sideways = shiftKey && event.deltaX === 0;
      const down = event.deltaY * unit;
      move({ deltaX: sideways ? down : event.deltaX * unit, deltaY: sideways ? 0 : down });
    };
    let last: Touch | null = null;
    const onTouch = (event: TouchEvent) => {
      const touch = event.touches.length === 1 ? event.touches[0] : null;
      if (event.type === "touchmove" && touch && last) {
        event.preventDefault();
        move({ deltaX: last.clientX - touch.clientX, deltaY: last.clientY - touch.clientY });
      }
      last = touch;
    };
    pane.addEventListener("wheel", onWheel, { passive: false });
    for (const kind of ["touchstart", "touchmove", "touchend"] as const)
      pane.addEventListener(kind, onTouch, { passive: false });
    return () => {
      pane.removeEventListener("wheel", onWheel);
      for (const kind of ["touchstart", "touchmove", "touchend"] as const)
        pane.removeEventListener(kind, onTouch);
    };
  }, [own, element]);
}

/** Where an element stands in its parent. Its style would tell it with six figures: too few in a tall list. */
function topOf(element: HTMLElement): number {
  const parent = element.parentElement?.getBoundingClientRect().top ?? 0;
  return element.getBoundingClientRect().top - parent;
}
