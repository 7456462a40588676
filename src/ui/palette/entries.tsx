import {
  ArrowRight,
  BarChart3,
  Columns3,
  Download,
  FileText,
  Keyboard,
  Languages,
  ListChecks,
  Moon,
  Redo2,
  Rows3,
  Save,
  ShieldCheck,
  Sparkles,
  SquareDashed,
  Sun,
  Table2,
  Type,
  Undo2,
} from "lucide-react";
import { useMemo } from "react";
import { prefer, useShade } from "../../app/preferences.ts";
import { actions } from "../../app/session.ts";
import type { Dialog } from "../../app/state.ts";
import { useStore } from "../../app/store.ts";
import type { Language, Words } from "../../i18n/words.ts";
import type { OperationInfo } from "../../ops/operation.ts";
import type { ColumnHead } from "../../worker/contract.ts";
import { bareName, saveRecipe } from "../steps/recipe-files.ts";
import { changeLanguage, useLanguage, useWords } from "../words.tsx";
import type { Searched } from "./match.ts";

type Group = keyof Words["steps"]["palette"]["groups"];

/** One line of the palette. */
export interface Entry {
  readonly id: string;
  readonly group: Group;
  readonly label: string;
  readonly icon: React.ReactNode;
  readonly texts: readonly Searched[];
  readonly keys?: string;
  /** Shown with its example beside the list. */
  readonly operation?: OperationInfo;
  readonly run: () => void;
}

const GROUP_ICONS: Record<OperationInfo["group"], React.ReactNode> = {
  text: <Type size={16} aria-hidden />,
  values: <Table2 size={16} aria-hidden />,
  missing: <SquareDashed size={16} aria-hidden />,
  rows: <Rows3 size={16} aria-hidden />,
  columns: <Columns3 size={16} aria-hidden />,
};
const GROUP_ORDER = Object.keys(GROUP_ICONS);

/** Everything that can be done from the palette now: operations by group, commands, columns to go to. */
export function useEntries(): readonly Entry[] {
  const operations = useStore((state) => state.operations);
  const columns = useStore((state) => state.ran?.columns ?? state.opened?.columns);
  const language = useLanguage();
  const words = useWords().steps.palette;
  const commands = useCommands();
  return useMemo(
    () => [
      ...operationEntries(operations, language),
      ...commands,
      ...(columns ?? []).map((column) => columnEntry(column, words)),
    ],
    [operations, language, commands, columns, words],
  );
}

function operationEntries(operations: readonly OperationInfo[], language: Language): readonly Entry[] {
  const other = language === "en" ? "zh-CN" : "en";
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
          { text: foreign.name, weight: 2 },
          ...foreign.keywords.map((text) => ({ text, weight: 1.5 })),
          { text: own.help, weight: 0.6 },
        ],
        run: () => {
          actions.look({ page: "clean" });
          open({ kind: "step", op: operation.id, columns: [] });
        },
      };
    });
}

function columnEntry(column: ColumnHead, words: Words["steps"]["palette"]): Entry {
  return {
    id: `column ${column.id}`,
    group: "goTo",
    label: words.goTo({ column: column.name }),
    icon: <ArrowRight size={16} aria-hidden />,
    texts: [{ text: column.name, weight: 2.5, loose: true }],
    run: () => {
      actions.openDialog(null);
      actions.look({ page: "clean", reveal: { column: column.id } });
    },
  };
}

function useCommands(): readonly Entry[] {
  const words = useWords().steps.palette;
  const language = useLanguage();
  const dark = useShade((shade) => shade.dark);
  const canUndo = useStore((state) => state.history.past.length > 0);
  const canRedo = useStore((state) => state.history.future.length > 0);
  const hasSteps = useStore((state) => state.history.present.steps.length > 0);
  const page = useStore((state) => state.looking.page);
  const name = useStore((state) => state.opened?.name ?? "");
  const recipeName = useWords().steps.recipe.fileName({ name: bareName(name) });
  return useMemo(() => {
    const { keywords } = words;
    return [
      canUndo &&
        command(
          "undo",
          words.undo,
          <Undo2 size={16} aria-hidden />,
          keywords.undo,
          then(actions.undo),
          "Ctrl Z",
        ),
      canRedo &&
        command(
          "redo",
          words.redo,
          <Redo2 size={16} aria-hidden />,
          keywords.redo,
          then(actions.redo),
          "Ctrl Shift Z",
        ),
      command(
        "download",
        words.download,
        <Download size={16} aria-hidden />,
        keywords.download,
        () => open({ kind: "download" }),
        "Ctrl S",
      ),
      page === "clean"
        ? command(
            "analyse",
            words.analyse,
            <BarChart3 size={16} aria-hidden />,
            keywords.analyse,
            see({ page: "analyse" }),
          )
        : command("clean", words.clean, <Sparkles size={16} aria-hidden />, [], see({ page: "clean" })),
      command(
        "found",
        words.showFound,
        <Sparkles size={16} aria-hidden />,
        [],
        see({ page: "clean", panel: "found" }),
      ),
      command(
        "steps",
        words.showSteps,
        <ListChecks size={16} aria-hidden />,
        [],
        see({ page: "clean", panel: "steps" }),
      ),
      hasSteps &&
        command(
          "save-recipe",
          words.saveRecipe,
          <Save size={16} aria-hidden />,
          [],
          then(() => saveRecipe(recipeName)),
        ),
      command("reading", words.reading, <FileText size={16} aria-hidden />, keywords.reading, () =>
        open({ kind: "reading" }),
      ),
      command("privacy", words.privacy, <ShieldCheck size={16} aria-hidden />, keywords.privacy, () =>
        open({ kind: "privacy" }),
      ),
      command("shortcuts", words.shortcuts, <Keyboard size={16} aria-hidden />, [], () =>
        open({ kind: "shortcuts" }),
      ),
      command(
        "language",
        words.language,
        <Languages size={16} aria-hidden />,
        words.languageKeywords,
        then(() => void changeLanguage(language === "en" ? "zh-CN" : "en")),
      ),
      !dark
        ? command(
            "theme",
            words.dark,
            <Moon size={16} aria-hidden />,
            words.themeKeywords,
            then(() => prefer({ theme: "dark" })),
          )
        : command(
            "theme",
            words.light,
            <Sun size={16} aria-hidden />,
            words.themeKeywords,
            then(() => prefer({ theme: "light" })),
          ),
    ].filter((entry): entry is Entry => entry !== false);
  }, [words, language, dark, canUndo, canRedo, hasSteps, page, recipeName]);
}

function command(
  id: string,
  label: string,
  icon: React.ReactNode,
  keywords: readonly string[],
  run: () => void,
  keys?: string,
): Entry {
  const texts = [{ text: label, weight: 2, loose: true }, ...keywords.map((text) => ({ text, weight: 1.5 }))];
  return { id: `command ${id}`, group: "commands", label, icon, texts, run, ...(keys && { keys }) };
}

function open(dialog: Dialog): void {
  actions.openDialog(dialog);
}

function then(run: () => void): () => void {
  return () => {
    actions.openDialog(null);
    run();
  };
}

function see(what: Parameters<typeof actions.look>[0]): () => void {
  return then(() => actions.look(what));
}
