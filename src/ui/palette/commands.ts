import {
  BarChart3,
  BookOpen,
  ChevronDown,
  ChevronUp,
  Columns2,
  Columns3,
  Download,
  Eye,
  EyeOff,
  FileText,
  FilterX,
  FolderOpen,
  GitCompare,
  Keyboard,
  ListChecks,
  ListFilter,
  ListOrdered,
  type LucideIcon,
  Palette,
  PencilLine,
  Redo2,
  Rows3,
  Save,
  Search,
  Settings,
  ShieldCheck,
  Sparkles,
  Trash2,
  Undo2,
  X,
} from "lucide-react";
import { canRedo, canUndo } from "../../app/history.ts";
import { PLAIN_LAYOUT } from "../../app/layout.ts";
import { actions } from "../../app/session.ts";
import type { Dialog, Looking, State } from "../../app/state.ts";
import { getState } from "../../app/store.ts";
import { focusSearch } from "../grid/GridBar.tsx";
import { openFiles } from "../open-files.ts";
import { pickFiles } from "../pick-file.ts";
import { keysOf } from "../shortcut-list.ts";
import { bareName, saveRecipe } from "../steps/recipe-files.ts";
import type { PaletteWords } from "./entry.ts";

export type CommandId = keyof PaletteWords["commands"];

/** Something the page does as a whole. */
export interface Command {
  readonly id: CommandId;
  readonly icon: LucideIcon;
  readonly keys?: string;
  /** Whether it makes sense now; with any file that is read, when left out. */
  readonly when?: (state: State) => boolean;
  readonly run: () => void;
}

const always = () => true;

export const COMMANDS: readonly Command[] = [
  {
    id: "undo",
    icon: Undo2,
    keys: keysOf("undo"),
    when: ({ history }) => canUndo(history),
    run: closeAnd(actions.undo),
  },
  {
    id: "redo",
    icon: Redo2,
    keys: keysOf("redo"),
    when: ({ history }) => canRedo(history),
    run: closeAnd(actions.redo),
  },
  { id: "download", icon: Download, keys: keysOf("download"), run: dialog({ kind: "download" }) },
  {
    id: "analyse",
    icon: BarChart3,
    when: ({ opened, looking }) => isRead(opened) && looking.page !== "analyse",
    run: see({ page: "analyse" }),
  },
  {
    id: "clean",
    icon: Sparkles,
    when: ({ opened, looking }) => isRead(opened) && looking.page !== "clean",
    run: see({ page: "clean" }),
  },
  { id: "found", icon: Sparkles, run: see({ page: "clean", panel: "found" }) },
  { id: "filter", icon: ListFilter, run: see({ page: "clean", panel: "filter" }) },
  { id: "steps", icon: ListChecks, run: see({ page: "clean", panel: "steps" }) },
  {
    id: "unfilter",
    icon: FilterX,
    when: ({ looking }) => looking.filters.length > 0 || looking.search !== "",
    run: see({ page: "clean", rows: "all", filters: [], search: "", find: null }),
  },
  {
    id: "unsort",
    icon: ListOrdered,
    when: ({ looking }) => looking.sort.length > 0,
    run: see({ page: "clean", sort: [] }),
  },
  {
    id: "allRows",
    icon: Rows3,
    when: ({ looking }) => looking.rows === "changed" || looking.rows === "removed",
    run: see({ page: "clean", rows: "all" }),
  },
  {
    id: "changedRows",
    icon: PencilLine,
    when: ({ ran, looking }) => (ran?.rowsChanged ?? 0) > 0 && looking.rows !== "changed",
    run: see({ page: "clean", rows: "changed" }),
  },
  {
    id: "removedRows",
    icon: Trash2,
    when: ({ ran, looking }) => (ran?.rowsRemoved ?? 0) > 0 && looking.rows !== "removed",
    run: see({ page: "clean", rows: "removed" }),
  },
  {
    id: "find",
    icon: Search,
    keys: "Mod+F",
    run: closeAnd(() => {
      actions.look({ page: "clean" });
      whenClosed(focusSearch);
    }),
  },
  {
    id: "nextChange",
    icon: ChevronDown,
    keys: "F8",
    when: hasChanges,
    run: closeAnd(() => actions.look({ page: "clean", change: { back: false } })),
  },
  {
    id: "previousChange",
    icon: ChevronUp,
    keys: "Shift+F8",
    when: hasChanges,
    run: closeAnd(() => actions.look({ page: "clean", change: { back: true } })),
  },
  {
    id: "split",
    icon: Columns2,
    when: (state) => hasChanges(state) && !state.looking.split,
    run: see({ page: "clean", split: true }),
  },
  {
    id: "unsplit",
    icon: Columns2,
    when: (state) => hasChanges(state) && state.looking.split,
    run: see({ page: "clean", split: false }),
  },
  {
    id: "bySteps",
    icon: Palette,
    when: (state) => hasChanges(state) && !state.looking.bySteps,
    run: see({ page: "clean", bySteps: true }),
  },
  {
    id: "notBySteps",
    icon: Palette,
    when: (state) => hasChanges(state) && state.looking.bySteps,
    run: see({ page: "clean", bySteps: false }),
  },
  {
    id: "compare",
    icon: GitCompare,
    when: (state) => hasChanges(state) && state.looking.compare === null,
    run: see({ page: "clean", rows: "all", compare: { before: null, after: null } }),
  },
  {
    id: "uncompare",
    icon: GitCompare,
    when: ({ looking }) => looking.compare !== null,
    run: see({ page: "clean", compare: null }),
  },
  {
    id: "signs",
    icon: Eye,
    when: ({ opened, looking }) => isRead(opened) && !looking.layout.signs,
    run: closeAnd(() => layout({ signs: true })),
  },
  {
    id: "noSigns",
    icon: EyeOff,
    when: ({ looking }) => looking.layout.signs,
    run: closeAnd(() => layout({ signs: false })),
  },
  {
    id: "allColumns",
    icon: Columns3,
    when: ({ looking }) => looking.layout.hidden.length > 0,
    run: closeAnd(() => layout({ hidden: PLAIN_LAYOUT.hidden })),
  },
  {
    id: "openFile",
    icon: FolderOpen,
    when: always,
    run: closeAnd(() => void pickFiles().then(openFiles)),
  },
  { id: "loadRecipe", icon: BookOpen, run: closeAnd(() => void pickRecipe()) },
  {
    id: "saveRecipe",
    icon: Save,
    when: ({ history }) => history.present.steps.length > 0,
    run: closeAnd(() => saveRecipe(`${bareName(getState().opened?.name ?? "")}.limpid.json`)),
  },
  { id: "reading", icon: FileText, run: dialog({ kind: "reading" }) },
  { id: "privacy", icon: ShieldCheck, when: always, run: dialog({ kind: "privacy" }) },
  {
    id: "shortcuts",
    icon: Keyboard,
    keys: keysOf("shortcuts"),
    when: always,
    run: dialog({ kind: "shortcuts" }),
  },
  {
    id: "settings",
    icon: Settings,
    keys: keysOf("settings"),
    when: always,
    run: dialog({ kind: "settings" }),
  },
  {
    id: "compareTabs",
    icon: GitCompare,
    when: ({ opened, tabs }) => isRead(opened) && tabs.length > 1,
    run: dialog({ kind: "compare-tabs" }),
  },
  { id: "closeTab", icon: X, when: ({ tabs }) => tabs.length > 1, run: closeAnd(closeShown) },
  { id: "forget", icon: Trash2, run: dialog({ kind: "forget" }) },
];

/** The commands that make sense now. */
export function commandsNow(state: State): readonly Command[] {
  return COMMANDS.filter(({ when }) => (when ? when(state) : isRead(state.opened)));
}

/** What is most likely wanted now, by id, the likeliest first. */
export function likelyNow({ opened, history, unsaved, suggestions, looking }: State): readonly string[] {
  if (!isRead(opened)) return ["command openFile", "command settings"];
  const ids: (string | false)[] = [
    looking.filters.length > 0 && "command unfilter",
    history.present.steps.length === 0 && (suggestions?.length ?? 0) > 0 && "command found",
    unsaved && "command download",
    canUndo(history) && "command undo",
    looking.page === "clean" && history.present.steps.length > 0 && "command analyse",
    "remove-repeated",
    "replace",
    "set-type",
    "trim",
  ];
  return ids.filter((id) => id !== false);
}

function closeShown(): void {
  const { tab, unsaved } = getState();
  if (unsaved) actions.openDialog({ kind: "close-tab", tab });
  else void actions.closeTab(tab);
}

/** Closes the palette and goes on. */
export function closeAnd(run: () => void): () => void {
  return () => {
    actions.openDialog(null);
    run();
  };
}

function isRead(opened: State["opened"]): boolean {
  return opened?.complete === true;
}

function hasChanges({ opened, ran }: State): boolean {
  return isRead(opened) && ((ran?.rowsChanged ?? 0) > 0 || (ran?.rowsRemoved ?? 0) > 0);
}

function dialog(opens: Dialog): () => void {
  return () => actions.openDialog(opens);
}

function see(what: Partial<Looking>): () => void {
  return closeAnd(() => actions.look(what));
}

function layout(change: Partial<Looking["layout"]>): void {
  actions.look({ page: "clean", layout: { ...getState().looking.layout, ...change } });
}

/** The palette gives the keyboard back when it is gone: what is to have it instead takes it after that. */
function whenClosed(run: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(run));
}

async function pickRecipe(): Promise<void> {
  const [file] = await pickFiles(".json,application/json");
  if (file) await actions.loadRecipe(await file.text());
}
