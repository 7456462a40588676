import { type Layout, withFrozen, withHidden } from "../../app/layout.ts";
import type { Format } from "../../i18n/format.ts";
import type { Language, Words } from "../../i18n/words.ts";
import type { OperationInfo, SortKey } from "../../ops/operation.ts";
import type { ColumnProfile } from "../../profile/profile.ts";
import type { Condition } from "../../values/condition.ts";
import { search } from "../palette/match.ts";
import { columnOperations, moveStep, type NewStep, removeStep } from "./column-steps.ts";
import { filterOf, withBar, withoutFilter, withQuality } from "./filters.ts";
import { fittingOperations } from "./fitting-operations.ts";
import { barLine, hasBars } from "./type-line.ts";

/** One thing to do with a column, as data: the menu shows it and hands it back when chosen. */
export interface Entry {
  readonly key: string;
  readonly label: string;
  readonly keywords: readonly string[];
  readonly does:
    | { readonly kind: "sort"; readonly sort: readonly SortKey[] }
    | { readonly kind: "filter"; readonly filters: readonly Condition[] }
    | { readonly kind: "fit" }
    | { readonly kind: "layout"; readonly layout: Layout }
    | { readonly kind: "facet" }
    | { readonly kind: "step"; readonly step: NewStep }
    | { readonly kind: "dialog"; readonly op: string };
}

export interface EntryGroup {
  readonly label: string;
  readonly entries: readonly Entry[];
}

export interface MenuSetting {
  readonly column: string;
  readonly ids: readonly string[];
  readonly profile: ColumnProfile | undefined;
  readonly sort: readonly SortKey[];
  readonly filters: readonly Condition[];
  readonly layout: Layout;
  readonly operations: readonly OperationInfo[];
  readonly words: Pick<Words["grid"], "menu" | "bars">;
  readonly format: Format;
  readonly language: Language;
}

const GROUPS = [
  "text",
  "values",
  "numbers",
  "dates",
  "contacts",
  "categories",
  "missing",
  "rows",
  "columns",
  "shape",
  "privacy",
] as const;
/** Offered under "Column" already, in words of their own. */
const NAMED = ["rename", "rename-columns", "move-column", "remove-columns"];

/** All that can be done with a column, in groups, what is made for such a column first; only what makes sense now. */
export function menuEntries(setting: MenuSetting): readonly EntryGroup[] {
  const { operations, language } = setting;
  const words = setting.words.menu;
  const others = columnOperations(operations).filter(({ id }) => !NAMED.includes(id));
  const fitting = fittingOperations(setting.profile, others);
  const entryOf = ({ id, words: said }: OperationInfo): Entry => {
    const { name, keywords } = said[language];
    return { key: id, label: name, keywords, does: { kind: "dialog", op: id } };
  };
  const groups = GROUPS.map((group) => ({
    label: words.groups[group],
    entries: others
      .filter((operation) => operation.group === group && !fitting.includes(operation))
      .map(entryOf),
  }));
  return [
    { label: words.fitting, entries: fitting.map(entryOf) },
    { label: words.view, entries: viewEntries(setting) },
    { label: words.column, entries: columnEntries(setting) },
    ...groups,
    { label: words.only, entries: barEntries(setting) },
  ].filter(({ entries }) => entries.length > 0);
}

/** The entries that fit what was typed, best first. */
export function foundEntries(groups: readonly EntryGroup[], query: string): readonly Entry[] {
  return search(
    query,
    groups.flatMap(({ entries }) => entries),
    ({ label, keywords }) => [
      { text: label, weight: 1, loose: true },
      ...keywords.map((text) => ({ text, weight: 0.8 })),
    ],
  );
}

function viewEntries(setting: MenuSetting): Entry[] {
  const {
    column,
    profile,
    sort,
    filters,
    layout,
    words: { menu: words },
  } = setting;
  const key = sort.find((each) => each.column === column);
  const entries: Entry[] = [];
  const add = (name: string, label: string, does: Entry["does"]) =>
    entries.push({ key: `view-${name}`, label, keywords: [], does });
  if (!key || key.descending)
    add("up", words.ascending, { kind: "sort", sort: [{ column, descending: false }] });
  if (!key?.descending) add("down", words.descending, { kind: "sort", sort: [{ column, descending: true }] });
  if (key) add("file", words.fileOrder, { kind: "sort", sort: [] });
  const filter = filterOf(filters, column);
  if (profile && profile.missing > 0 && !filter) {
    add("missing", words.onlyMissing, { kind: "filter", filters: withQuality(filters, profile, "missing") });
  }
  if (profile && profile.odd > 0 && !filter) {
    add("odd", words.onlyOdd, { kind: "filter", filters: withQuality(filters, profile, "odd") });
  }
  if (filter) add("all", words.showAll, { kind: "filter", filters: withoutFilter(filters, filter) });
  if (profile) add("facet", words.lookThrough, { kind: "facet" });
  add("fit", words.fit, { kind: "fit" });
  const frozen = layout.frozen.includes(column);
  add("freeze", frozen ? words.unfreeze : words.freeze, {
    kind: "layout",
    layout: withFrozen(layout, [column], !frozen),
  });
  add("hide", words.hide, { kind: "layout", layout: withHidden(layout, [column], true) });
  return entries;
}

/** The bars of the tiny histogram, for those who do not use a pointer. */
function barEntries({ profile, filters, words, format }: MenuSetting): Entry[] {
  if (!profile || !hasBars(profile)) return [];
  return profile.bars.map((bar, i) => ({
    key: `bar-${i}`,
    label: barLine(bar, profile, words.bars, format),
    keywords: [],
    does: { kind: "filter", filters: withBar(filters, profile, bar) },
  }));
}

function columnEntries(setting: MenuSetting): Entry[] {
  const { column, ids, operations, language } = setting;
  const words = setting.words.menu;
  const known = (op: string) => operations.find(({ id }) => id === op);
  const entries: Entry[] = [];
  const add = (op: string, name: string, label: string, does: Entry["does"] | null) => {
    const operation = known(op);
    if (operation && does)
      entries.push({ key: `column-${name}`, label, keywords: operation.words[language].keywords, does });
  };
  const step = (made: NewStep | null) => made && ({ kind: "step", step: made } as const);
  add("rename", "rename", words.rename, { kind: "dialog", op: "rename" });
  add("move-column", "left", words.moveLeft, step(moveStep(ids, column, "left")));
  add("move-column", "right", words.moveRight, step(moveStep(ids, column, "right")));
  add("remove-columns", "remove", words.remove, step(removeStep(column)));
  return entries;
}
