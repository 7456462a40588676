import { ChevronDown, ChevronUp, Search, X } from "lucide-react";
import { memo, Suspense, useEffect, useState } from "react";
import { actions } from "../../app/session.ts";
import { useStore } from "../../app/store.ts";
import { anyChange } from "../changes/any-change.ts";
import { changeParts } from "../changes/later-parts.ts";
import { IconButton } from "../kit/IconButton.tsx";
import { Segmented } from "../kit/Segmented.tsx";
import { Part } from "../later.tsx";
import { ReadAs } from "../reading/ReadAs.tsx";
import { useWords } from "../words.tsx";
import css from "./GridBar.module.css";
import { ViewMenu } from "./ViewMenu.tsx";

const SEARCH_AFTER_MS = 200;
const SEARCH_ID = "list-search";

/** Where Ctrl+F leads: the browser's own search sees only the rows that are drawn. */
export function focusSearch(): void {
  const field = document.getElementById(SEARCH_ID);
  if (field instanceof HTMLInputElement) field.select();
}

/** Above the list: which rows are shown, how the file was read, and the search. */
export const GridBar = memo(function GridBar() {
  return (
    <div className={css.room}>
      <div className={css.bar}>
        <RowsShown />
        <Changes />
        <div className={css.middle}>
          <ReadAs />
        </div>
        <ViewMenu />
        <SearchField />
      </div>
    </div>
  );
});

function Changes() {
  const any = useStore(anyChange);
  if (!any) return null;
  return (
    <Suspense>
      <Part of={changeParts.tools} />
    </Suspense>
  );
}

function RowsShown() {
  const words = useWords().grid.rows;
  const rows = useStore((state) => state.looking.rows);
  const elsewhere = useStore(({ looking }) => looking.preview !== null || looking.compare !== null);
  const changed = useStore((state) => state.ran?.rowsChanged);
  const removed = useStore((state) => state.ran?.rowsRemoved);
  // While a step is tried out or two points are compared, the figures of the result would be those of another view.
  const counted = (count: number | undefined, bare: string, full: (p: { count: number }) => string) =>
    count === undefined || elsewhere ? bare : full({ count });
  return (
    <Segmented
      size="small"
      label={words.label}
      value={rows === "kept" ? "all" : rows}
      options={[
        { value: "all", label: words.all },
        { value: "changed", label: counted(changed, words.changed, words.changedCount) },
        { value: "removed", label: counted(removed, words.removed, words.removedCount) },
      ]}
      onChange={(value) => actions.look({ rows: value })}
    />
  );
}

function SearchField() {
  const words = useWords().grid.search;
  const search = useStore((state) => state.looking.search);
  const [draft, setDraft] = useState(search);
  const [sent, setSent] = useState(search);
  if (search !== sent) {
    setSent(search);
    setDraft(search);
  }
  useEffect(() => {
    if (draft === sent) return;
    const timer = setTimeout(() => {
      setSent(draft);
      actions.look({ search: draft, find: null });
    }, SEARCH_AFTER_MS);
    return () => clearTimeout(timer);
  }, [draft, sent]);
  const clear = () => {
    setDraft("");
    setSent("");
    actions.look({ search: "", find: null });
  };
  const find = (back: boolean) => {
    if (draft === sent) return actions.look({ find: { back } });
    setSent(draft);
    actions.look({ search: draft, find: null });
  };
  return (
    <search className={css.search}>
      <Search size={16} aria-hidden />
      <input
        id={SEARCH_ID}
        type="search"
        aria-label={words.label}
        placeholder={words.placeholder}
        value={draft}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape" && draft !== "") clear();
          if (event.key === "Enter" && draft !== "") find(event.shiftKey);
        }}
      />
      {draft !== "" && (
        <>
          <IconButton
            size="small"
            label={words.previous}
            keys="Shift+Enter"
            icon={<ChevronUp size={14} aria-hidden />}
            onClick={() => find(true)}
          />
          <IconButton
            size="small"
            label={words.next}
            keys="Enter"
            icon={<ChevronDown size={14} aria-hidden />}
            onClick={() => find(false)}
          />
          <IconButton size="small" label={words.clear} icon={<X size={14} aria-hidden />} onClick={clear} />
        </>
      )}
    </search>
  );
}
