import { useMemo } from "react";
import { useStore } from "../../app/store.ts";
import type { WriteOptions } from "../../worker/contract.ts";
import { useStepLines } from "../steps/use-teller.ts";
import { useWords } from "../words.tsx";

/** What was done, as the rows of a sheet: each step that is on, with what it changed; none without steps. */
export function useAbout(): WriteOptions["about"] {
  const words = useWords().download;
  const lines = useStepLines();
  const steps = useStore((state) => state.history.present.steps);
  const ran = useStore((state) => state.ran);
  return useMemo(() => {
    const rows = steps.flatMap((step, i) => {
      if (!step.on) return [];
      const did = ran?.steps.find((report) => report.step === step.id);
      return [[String(i + 1), lines[i] ?? "", String(did?.cellsChanged ?? 0), String(did?.rowsRemoved ?? 0)]];
    });
    return rows.length > 0 ? { sheet: words.aboutSheet, rows: [words.aboutHead, ...rows] } : undefined;
  }, [words, lines, steps, ran]);
}
