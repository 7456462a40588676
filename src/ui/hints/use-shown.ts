import { useEffect, useState } from "react";
import { useStore } from "../../app/store.ts";
import { hintNow, isAway } from "./hint-now.ts";
import { type HintId, putAway, useSeen } from "./seen.ts";

const SETTLED_MS = 1200;

/** The hint to show now. One comes when the work has been still for a moment; it goes at once. */
export function useShown(): HintId | null {
  const seen = useSeen((state) => state.seen);
  const hint = useStore((state) => (isAway(state) ? null : hintNow(state, seen)));
  const busy = useStore((state) => state.jobs.length > 0);
  const hasSteps = useStore((state) => state.history.present.steps.length > 0);
  const [shown, setShown] = useState<HintId | null>(null);
  const waits = hint !== null && hint !== shown && !busy;
  useEffect(() => {
    if (!waits) return;
    const timer = setTimeout(() => setShown(hint), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [hint, waits]);
  // Who was told of the button and has made steps knows it.
  useEffect(() => {
    if (shown === "clean-up" && hasSteps) putAway("clean-up");
  }, [shown, hasSteps]);
  return shown === hint ? shown : null;
}
