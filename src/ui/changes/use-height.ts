import { useCallback, useState } from "react";

/** Height in px of the element the ref is put on, 0 until it is known. */
export function useHeight(): readonly [(element: HTMLElement | null) => (() => void) | undefined, number] {
  const [height, setHeight] = useState(0);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const observer = new ResizeObserver(([{ contentRect }]) => setHeight(Math.round(contentRect.height)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, height];
}
