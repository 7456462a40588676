import {
  BarChart3,
  BookOpen,
  Download,
  FileText,
  FolderOpen,
  GitCompare,
  Keyboard,
  ListChecks,
  ListFilter,
  Redo2,
  Save,
  Settings,
  ShieldCheck,
  Sparkles,
  Table2,
  Trash2,
  Undo2,
  X,
} from "lucide-react";
import { canRedo, canUndo } from "../../app/history.ts";
import { actions } from "../../app/session.ts";
import type { State } from "../../app/state.ts";
import { getState } from "../../app/store.ts";
import { openFiles } from "../open-files.ts";
import { pickFiles } from "../pick-file.ts";
import { keysOf } from "../shortcut-list.ts";
import { bareName, saveRecipe } from "../steps/recipe-files.ts";
import { type Command, closeAnd, dialog, isRead, see } from "./command.ts";
import { VIEW_COMMANDS } from "./view-commands.ts";

const SAMPLES = {
  sampleCustomers: "customers.csv",
  sampleOrders: "orders.csv",
  sampleChinese: "customers-zh.csv",
} as const;

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
  ...VIEW_COMMANDS,
  {
    id: "openFile",
    icon: FolderOpen,
    when: always,
    run: closeAnd(() => void pickFiles().then(openFiles)),
  },
  ...(["sampleCustomers", "sampleOrders", "sampleChinese"] as const).map((id) => ({
    id,
    icon: Table2,
    when: ({ opened, opening }: State) => !opened && !opening,
    run: closeAnd(() => void actions.openSample(SAMPLES[id])),
  })),
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
  if (!isRead(opened)) return ["command openFile", "command sampleCustomers", "command sampleChinese"];
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

async function pickRecipe(): Promise<void> {
  const [file] = await pickFiles(".json,application/json");
  if (file) await actions.loadRecipe(await file.text());
}
