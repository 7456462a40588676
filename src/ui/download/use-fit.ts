import { useEffect, useEffectEvent, useRef, useState } from "react";
import { recallMapping, rememberMapping } from "../../app/remembered-mappings.ts";
import { actions } from "../../app/session.ts";
import { useStore } from "../../app/store.ts";
import type { ColumnHead, TargetFit, TargetId } from "../../worker/contract.ts";

export interface Fitting {
  /** What is known of the list; of the mapping before while the rows are looked at anew. */
  readonly fit: TargetFit | null;
  readonly checking: boolean;
  readonly failed: boolean;
  /** Fills a field from another column, or from none. */
  readonly fill: (field: string, column: string | null) => void;
}

interface Known {
  readonly target: TargetId;
  readonly fit: TargetFit | null;
  readonly state: "checking" | "checked" | "failed";
}

/** The list held against a target, with the mapping remembered for its headers or the one guessed. */
export function useFit(target: TargetId | null): Fitting {
  const columns = useStore((state) => state.ran?.columns);
  const [latest, setLatest] = useState<Known | null>(null);
  const turn = useRef(0);
  const known = latest?.target === target ? latest : null;

  const ask = async (id: TargetId, mapping: TargetFit["mapping"] | undefined) => {
    const mine = ++turn.current;
    const answer = await actions.fit(id, mapping);
    if (mine !== turn.current) return;
    setLatest((before) =>
      answer.ok
        ? { target: id, fit: answer.value, state: "checked" }
        : { target: id, fit: before?.target === id ? before.fit : null, state: "failed" },
    );
  };
  const begin = useEffectEvent((id: TargetId, heads: readonly ColumnHead[]) => {
    void ask(id, recallMapping(id, heads));
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
    fill(field, column) {
      const fit = known?.fit;
      if (!fit || !columns) return;
      const { [field]: _, ...others } = fit.mapping;
      const mapping = column === null ? others : { ...others, [field]: column };
      rememberMapping(fit.target, columns, mapping);
      setLatest({ target: fit.target, fit: { ...fit, mapping }, state: "checking" });
      void ask(fit.target, mapping);
    },
  };
}
