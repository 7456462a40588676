import { useMemo } from "react";
import { useStore } from "../../app/store.ts";
import { useFormat, useLanguage, useWords } from "../words.tsx";
import type { Speaker } from "./speech.ts";

/** How to name columns and write figures here and now. */
export function useSpeaker(): Speaker {
  const { analyse: words } = useWords();
  const language = useLanguage();
  const format = useFormat();
  const columns = useStore((state) => state.ran?.columns);
  return useMemo(() => {
    const names = new Map(columns?.map(({ id, name }) => [id, name]));
    return { words, language, format, nameOf: (id: string) => names.get(id) ?? id };
  }, [words, language, format, columns]);
}
