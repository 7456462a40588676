import {
  ChevronDown,
  ChevronUp,
  Columns2,
  Columns3,
  Eye,
  EyeOff,
  FilterX,
  GitCompare,
  ListOrdered,
  Palette,
  PencilLine,
  Rows3,
  Search,
  Trash2,
} from "lucide-react";
import { PLAIN_LAYOUT } from "../../app/layout.ts";
import { actions } from "../../app/session.ts";
import { focusSearch } from "../grid/GridBar.tsx";
import { type Command, closeAnd, hasChanges, isRead, layout, see, whenClosed } from "./command.ts";

/** What the list shows and how: filters, order, changes, signs, columns. */
export const VIEW_COMMANDS: readonly Command[] = [
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
];
