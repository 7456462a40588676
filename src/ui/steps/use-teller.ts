import { useMemo } from "react";
import { useStore } from "../../app/store.ts";
import { useLanguage, useWords } from "../words.tsx";
import { namesAlong } from "./column-names.ts";
import { describeStep } from "./describe.ts";
import type { Teller } from "./history-line.ts";

/** What it takes to speak of steps, in the language in use. */
export function useTeller(): Teller {
  const words = useWords().steps;
  const language = useLanguage();
  const operations = useStore((state) => state.operations);
  const asRead = useStore((state) => state.opened?.columns);
  return useMemo(
    () => ({ words, language, operations, asRead: asRead ?? [] }),
    [words, language, operations, asRead],
  );
}

/** The line of each present step, in order. */
export function useStepLines(): readonly string[] {
  const teller = useTeller();
  const steps = useStore((state) => state.history.present.steps);
  return useMemo(() => {
    const { words, language, operations, asRead } = teller;
    const along = namesAlong(steps, asRead);
    return steps.map((step, index) =>
      describeStep(step, operations, { words, language, names: along[index] }),
    );
  }, [teller, steps]);
}
