import {
  ArrowRight,
  CalendarDays,
  Check,
  Columns3,
  ContactRound,
  CornerDownRight,
  FileText,
  Grid2x2Plus,
  Hash,
  Rows3,
  ShieldCheck,
  SlidersHorizontal,
  SquareDashed,
  Table2,
  Tags,
  Type,
} from "lucide-react";
import { useMemo } from "react";
import { usePreferences } from "../../app/preferences.ts";
import { actions } from "../../app/session.ts";
import type { Looking, Tab } from "../../app/state.ts";
import { useStore } from "../../app/store.ts";
import type { Language } from "../../i18n/words.ts";
import type { OperationInfo } from "../../ops/operation.ts";
import type { ColumnHead } from "../../worker/contract.ts";
import { lookedAt } from "../grid/use-pages.ts";
import { countrySetting, optionLabel, SETTINGS } from "../settings/choices.ts";
import { settingsWords } from "../settings/use-settings-words.ts";
import { useLanguage } from "../words.tsx";
import { closeAnd } from "./command.ts";
import { commandsNow } from "./commands.ts";
import type { Entry, PaletteWords } from "./entry.ts";
import type { Searched } from "./match.ts";
import { paletteWords, usePaletteWords } from "./use-palette-words.ts";

export const GROUP_ICONS: Record<OperationInfo["group"], React.ReactNode> = {
  text: <Type size={16} aria-hidden />,
  values: <Table2 size={16} aria-hidden />,
  numbers: <Hash size={16} aria-hidden />,
  dates: <CalendarDays size={16} aria-hidden />,
  contacts: <ContactRound size={16} aria-hidden />,
  categories: <Tags size={16} aria-hidden />,
  missing: <SquareDashed size={16} aria-hidden />,
  rows: <Rows3 size={16} aria-hidden />,
  columns: <Columns3 size={16} aria-hidden />,
  shape: <Grid2x2Plus size={16} aria-hidden />,
  privacy: <ShieldCheck size={16} aria-hidden />,
};
const GROUP_ORDER = Object.keys(GROUP_ICONS);

/** Everything that can be done from the palette now: operations by group, commands, settings, columns to go to. */
export function useEntries(): readonly Entry[] {
  const operations = useStore((state) => state.operations);
  const ready = useStore((state) => state.opened?.complete === true);
  const columns = useStore((state) => lookedAt(state).columns);
  const tabs = useStore((state) => state.tabs);
  const shown = useStore((state) => state.tab);
  const language = useLanguage();
  const words = usePaletteWords();
  const commands = useCommands();
  const settings = useSettings();
  return useMemo(
    () => [
      ...(ready ? operationEntries(operations, language) : []),
      ...commands,
      ...settings,
      ...tabs.filter(({ id }) => id !== shown).map((tab) => tabEntry(tab, words)),
      ...(ready ? columns.map((column) => columnEntry(column, words)) : []),
    ],
    [operations, ready, language, commands, settings, tabs, shown, columns, words],
  );
}

function operationEntries(operations: readonly OperationInfo[], language: Language): readonly Entry[] {
  const other = otherThan(language);
  return operations
    .filter((operation) => operation.fields.every(({ kind }) => kind !== "row" && kind !== "cells"))
    .toSorted((a, b) => GROUP_ORDER.indexOf(a.group) - GROUP_ORDER.indexOf(b.group))
    .map((operation) => {
      const own = operation.words[language];
      const foreign = operation.words[other];
      return {
        id: operation.id,
        group: operation.group,
        label: own.name,
        icon: GROUP_ICONS[operation.group],
        operation,
        texts: [
          { text: own.name, weight: 3, loose: true },
          ...own.keywords.map((text) => ({ text, weight: 2 })),
          { text: foreign.name, weight: 2, loose: true },
          ...foreign.keywords.map((text) => ({ text, weight: 1.5 })),
          { text: own.help, weight: 0.6 },
        ],
        run: () => {
          actions.look({ page: "clean" });
          actions.openDialog({ kind: "step", op: operation.id, columns: [] });
        },
      };
    });
}

export function columnEntry(column: ColumnHead, words: PaletteWords): Entry {
  return {
    id: `column ${column.id}`,
    group: "goTo",
    label: words.goTo({ column: column.name }),
    icon: <ArrowRight size={16} aria-hidden />,
    texts: [{ text: column.name, weight: 2.5, loose: true }],
    column: column.id,
    run: closeAnd(() => actions.look({ page: "clean", reveal: { column: column.id } })),
  };
}

function tabEntry({ id, name, part }: Tab, words: PaletteWords): Entry {
  const called = part === "" ? name : `${name} · ${part}`;
  return {
    id: `tab ${id}`,
    group: "goTo",
    label: words.goToTab({ name: called }),
    icon: <FileText size={16} aria-hidden />,
    texts: [
      { text: called, weight: 2.5, loose: true },
      ...words.tabKeywords.map((text) => ({ text, weight: 1 })),
    ],
    run: closeAnd(() => void actions.chooseTab(id)),
  };
}

/** The row that a number names, by its place in what is shown; null for anything else. */
export function useRowEntry(query: string): Entry | null {
  const words = usePaletteWords();
  const ready = useStore((state) => state.opened?.complete === true);
  // Removed rows stand in their places.
  const rows = useStore((state) => Math.max(lookedAt(state).rows, state.opened?.rows ?? 0));
  const some = useStore(({ looking }) => looking.rows !== "all" || isNarrowed(looking));
  const typed = query.trim().replace(/[,\s]/g, "");
  if (!ready || rows === 0 || !/^[1-9]\d{0,11}$/.test(typed)) return null;
  const row = Math.min(Number(typed), rows);
  return {
    id: "row",
    group: "goTo",
    label: words.goToRow({ row }),
    ...(some ? { detail: words.ofShown } : row < Number(typed) && { detail: words.beyond({ rows }) }),
    icon: <CornerDownRight size={16} aria-hidden />,
    texts: [{ text: query, weight: 10 }],
    run: closeAnd(() => actions.look({ page: "clean", reveal: { row: row - 1 } })),
  };
}

function isNarrowed({ filters, search, sort }: Looking): boolean {
  return filters.length > 0 || search !== "" || sort.length > 0;
}

function useCommands(): readonly Entry[] {
  const language = useLanguage();
  const state = useStore();
  return useMemo(() => {
    const [own, foreign] = [paletteWords[language], paletteWords[otherThan(language)]];
    return commandsNow(state).map(({ id, icon: Icon, keys, run }) => ({
      id: `command ${id}`,
      group: "commands" as const,
      label: own.commands[id],
      icon: <Icon size={16} aria-hidden />,
      texts: inBoth(own.commands[id], own.keywords[id], foreign.commands[id], foreign.keywords[id]),
      ...(keys !== undefined && { keys }),
      run,
    }));
  }, [language, state]);
}

/** Every option of every setting; the one that holds is ticked. */
function useSettings(): readonly Entry[] {
  const language = useLanguage();
  const preferences = usePreferences();
  const operations = useStore((state) => state.operations);
  const current = usePaletteWords().current;
  return useMemo(() => {
    const other = otherThan(language);
    const [own, foreign] = [settingsWords[language], settingsWords[other]];
    const country = countrySetting(operations);
    return [...SETTINGS, ...(country ? [country] : [])].flatMap((setting) =>
      setting.options.map((option): Entry => {
        const { id } = setting;
        const label = own.option({
          setting: own[id].label,
          option: optionLabel(setting, option, own, language),
        });
        const foreignLabel = foreign.option({
          setting: foreign[id].label,
          option: optionLabel(setting, option, foreign, other),
        });
        const holds = setting.value(preferences) === option;
        return {
          id: `setting ${id} ${option}`,
          group: "settings",
          label,
          ...(holds && { detail: current }),
          icon: holds ? <Check size={16} aria-hidden /> : <SlidersHorizontal size={16} aria-hidden />,
          texts: inBoth(label, own[id].keywords, foreignLabel, foreign[id].keywords),
          run: closeAnd(() => setting.choose(option)),
        };
      }),
    );
  }, [language, preferences, operations, current]);
}

/** What a line is found by: its own words and those of the other language. */
export function inBoth(
  label: string,
  keywords: readonly string[],
  foreign: string,
  foreignKeywords: readonly string[],
): readonly Searched[] {
  return [
    { text: label, weight: 2, loose: true },
    ...keywords.map((text) => ({ text, weight: 1.5 })),
    { text: foreign, weight: 1.5, loose: true },
    ...foreignKeywords.map((text) => ({ text, weight: 1.2 })),
  ];
}

export function otherThan(language: Language): Language {
  return language === "en" ? "zh-CN" : "en";
}
