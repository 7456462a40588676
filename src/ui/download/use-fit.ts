import { useEffect, useEffectEvent, useRef, useState } from "react";
import { recallFilling, rememberFilling } from "../../app/remembered-mappings.ts";
import { actions } from "../../app/session.ts";
import { useStore } from "../../app/store.ts";
import type { ColumnHead, Filling, TargetFit, TargetId } from "../../worker/contract.ts";
import { fillingOf } from "./filling-of.ts";

export interface Fitting {
  /** What is known of the list; of the choice before while the rows are looked at anew. */
  readonly fit: TargetFit | null;
  readonly checking: boolean;
  readonly failed: boolean;
  readonly choose: (change: Partial<Filling>) => void;
}

interface Known {
  readonly target: TargetId;
  readonly fit: TargetFit | null;
  readonly state: "checking" | "checked" | "failed";
}

/** The list held against a target, filled as remembered for its headers or as guessed. */
export function useFit(target: TargetId | null): Fitting {
  const columns = useStore((state) => state.ran?.columns);
  const [latest, setLatest] = useState<Known | null>(null);
  const turn = useRef(0);
  const known = latest?.target === target ? latest : null;

  const ask = async (id: TargetId, filling: Filling | undefined) => {
    const mine = ++turn.current;
    const answer = await actions.fit(id, filling);
    if (mine !== turn.current) return;
    setLatest((before) =>
      answer.ok
        ? { target: id, fit: answer.value, state: "checked" }
        : { target: id, fit: before?.target === id ? before.fit : null, state: "failed" },
    );
  };
  const begin = useEffectEvent((id: TargetId, heads: readonly ColumnHead[]) => {
    void ask(id, recallFilling(id, heads));
  });
  useEffect(() => {
    if (target && columns) begin(target, columns);
    return () => {
      turn.current++;
    };
  }, [target, columns]);

  return {
    fit: known?.fit ?? null,
    checking: known === null || known.state === "checking",
    failed: known?.state === "failed",
    choose(change) {
      const fit = known?.fit;
      if (!fit || !columns) return;
      const filling = { ...fillingOf(fit), ...change };
      rememberFilling(fit.target, columns, filling);
      setLatest({ target: fit.target, fit: { ...fit, ...filling }, state: "checking" });
      void ask(fit.target, filling);
    },
  };
}
