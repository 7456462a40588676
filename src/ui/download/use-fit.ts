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

/** The list held against a target, with the mapping remembered for its headers or the one guessed. */
export function useFit(target: TargetId | null): Fitting {
  const columns = useStore((state) => state.ran?.columns);
  const [fit, setFit] = useState<TargetFit | null>(null);
  const [state, setState] = useState<"checking" | "checked" | "failed">("checking");
  const turn = useRef(0);

  const ask = async (id: TargetId, mapping: TargetFit["mapping"] | undefined) => {
    const mine = ++turn.current;
    setState("checking");
    const answer = await actions.fit(id, mapping);
    if (mine !== turn.current) return;
    if (answer.ok) setFit(answer.value);
    setState(answer.ok ? "checked" : "failed");
  };
  const begin = useEffectEvent((id: TargetId, heads: readonly ColumnHead[]) => {
    void ask(id, recallMapping(id, heads));
  });
  useEffect(() => {
    setFit(null);
    if (target && columns) begin(target, columns);
    return () => {
      turn.current++;
    };
  }, [target, columns]);

  return {
    fit,
    checking: state === "checking",
    failed: state === "failed",
    fill(field, column) {
      if (!fit || !columns) return;
      const { [field]: _, ...others } = fit.mapping;
      const mapping = column === null ? others : { ...others, [field]: column };
      rememberMapping(fit.target, columns, mapping);
      setFit({ ...fit, mapping });
      void ask(fit.target, mapping);
    },
  };
}
