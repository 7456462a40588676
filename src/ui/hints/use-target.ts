import { useEffect, useState } from "react";
import type { HintId } from "./seen.ts";

interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const LOOK_AGAIN_MS = 400;

/** Where on the screen the thing is that a hint speaks of, and the way there from the hint; null: not in sight. */
export interface Target extends Place {
  /** Degrees clockwise; 0 is to the right. */
  readonly way: number;
}

export function useTarget(hint: HintId, from: React.RefObject<Element | null>): Target | null {
  const [target, setTarget] = useState<Target | null>(null);
  useEffect(() => {
    let frame = 0;
    const look = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const next = targetOf(hint, from.current);
        setTarget((now) => (same(now, next) ? now : next));
      });
    };
    look();
    const timer = setInterval(look, LOOK_AGAIN_MS);
    window.addEventListener("resize", look);
    document.addEventListener("scroll", look, { capture: true, passive: true });
    return () => {
      cancelAnimationFrame(frame);
      clearInterval(timer);
      window.removeEventListener("resize", look);
      document.removeEventListener("scroll", look, { capture: true });
    };
  }, [hint, from]);
  return target;
}

function targetOf(hint: HintId, from: Element | null): Target | null {
  const candidates = document.querySelectorAll(
    hint === "why" ? "[role=gridcell]:has(ins)" : `[data-hint="${hint}"]`,
  );
  for (const element of candidates) {
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    if (width === 0 || !isInSight(element, x, y)) continue;
    return { left, top, width, height, way: wayTo(x, y, from) };
  }
  return null;
}

function wayTo(x: number, y: number, from: Element | null): number {
  const { left = 0, top = 0, width = 0, height = 0 } = from?.getBoundingClientRect() ?? {};
  return Math.round((Math.atan2(y - top - height / 2, x - left - width / 2) * 180) / Math.PI);
}

function isInSight(element: Element, x: number, y: number): boolean {
  const there = document.elementFromPoint(x, y);
  return there !== null && (element.contains(there) || there.contains(element));
}

function same(one: Target | null, other: Target | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
