import { CornerDownRight } from "lucide-react";
import { useMemo } from "react";
import { actions } from "../../app/session.ts";
import { useStore } from "../../app/store.ts";
import { chooseEntry } from "../grid/choose-entry.ts";
import { menuEntries } from "../grid/menu-entries.ts";
import { lookedAt } from "../grid/use-pages.ts";
import { useFormat, useLanguage, useWords } from "../words.tsx";
import { columnEntry, GROUP_ICONS, inBoth, otherThan } from "./entries.tsx";
import type { Entry } from "./entry.ts";
import { usePaletteWords } from "./use-palette-words.ts";

/** What can be done with one column, by the entries of its menu in the list. */
export function useColumnEntries(column: string | null): readonly Entry[] {
  const { grid } = useWords();
  const words = usePaletteWords();
  const language = useLanguage();
  const format = useFormat();
  const { operations, profiles, looking } = useStore();
  const columns = useStore((state) => lookedAt(state).columns);
  return useMemo(() => {
    const head = columns.find(({ id }) => id === column);
    if (!head) return [];
    const { sort, filters, layout } = looking;
    const ids = columns.map(({ id }) => id);
    const profile = profiles.get(head.id);
    const setting = { column: head.id, ids, profile, sort, filters, layout, operations, format, language };
    const groups = menuEntries({ ...setting, words: grid });
    const goTo = { ...columnEntry(head, words), column: undefined, group: "column" as const };
    const rest = groups.flatMap(({ entries }) =>
      entries.flatMap(({ key, label, keywords, does }): Entry[] => {
        if (does.kind === "fit") return [];
        const run = () => {
          actions.openDialog(null);
          actions.look({ page: "clean" });
          chooseEntry(head.id, does);
        };
        const operation =
          does.kind === "dialog" ? operations.find(({ id }) => id === does.op && key === id) : undefined;
        return [
          {
            id: `column ${head.id} ${key}`,
            group: "column",
            label,
            icon: operation ? GROUP_ICONS[operation.group] : <CornerDownRight size={16} aria-hidden />,
            ...(operation && { operation }),
            texts: inBoth(label, keywords, operation?.words[otherThan(language)].name ?? "", []),
            run,
          },
        ];
      }),
    );
    const { column: _, ...first } = goTo;
    return [first, ...rest];
  }, [column, columns, looking, profiles, operations, format, language, grid, words]);
}
