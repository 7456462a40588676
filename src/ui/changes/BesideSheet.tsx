import { memo, type RefObject, useEffect, useEffectEvent, useRef } from "react";
import { actions } from "../../app/session.ts";
import { getState, useStore } from "../../app/store.ts";
import type { NextChange } from "../../worker/contract.ts";
import type { PageSource } from "../grid/page-source.ts";
import { rowNumber } from "../grid/row-number.ts";
import type { Story } from "../grid/StoryPopover.tsx";
import { announce } from "../kit/announce.ts";
import { ChangeMap } from "./ChangeMap.tsx";
import { useChangeWords } from "./change-words.ts";
import "./step-colours.css";
import { stepNumbers } from "./step-marks.ts";
import { useChangeMap } from "./use-change-map.ts";

/** Where the keyboard is in the list, kept up to date without drawing anything. */
export interface SheetNow {
  readonly row: number;
  /** Id of the active column; undefined while there is none. */
  readonly column: string | undefined;
  readonly rowCount: number;
}

interface BesideSheetProps {
  readonly source: PageSource;
  /** Another number whenever the rows shown may be others. */
  readonly version: number;
  readonly element: RefObject<HTMLDivElement | null>;
  readonly now: RefObject<SheetNow>;
  readonly openStory: (story: Story) => void;
}

/** How long the list takes at most to show what was found. */
const ARRIVING_MS = 120;

type From = { readonly position: number; readonly column?: string };

/** The map of changes beside the list, and the keys that go from change to change. */
export const BesideSheet = memo(function BesideSheet(props: BesideSheetProps) {
  const { source, element, now, openStory } = props;
  const words = useChangeWords().met;
  const asked = useStore((state) => state.looking.change);
  const map = useChangeMap(source);
  const turn = useRef(0);
  const met = useRef<{ readonly place: From; readonly when: number } | null>(null);
  const going = useRef<Promise<void>>(Promise.resolve());

  const show = (found: NextChange, again: boolean) => {
    const { position, before, after } = found;
    met.current = { place: { position, column: found.column }, when: performance.now() };
    element.current?.setAttribute("data-pointed", "");
    actions.look({ reveal: { row: position, column: found.column } });
    const steps = getState().ran?.steps ?? [];
    const step = found.by === undefined ? undefined : stepNumbers(steps).get(found.by);
    const there = source.row(position);
    const row = there ? rowNumber(there) : position + 1;
    const column = source.columns.find(({ id }) => id === found.column)?.name ?? found.column;
    announce(
      found.kind === "removed"
        ? words.removed({ row, step, again })
        : words.changed({ row, column, before, after, step, again }),
    );
  };
  const goOn = useEffectEvent(async (from: From, back: boolean): Promise<void> => {
    const mine = ++turn.current;
    const shown = source.showing;
    if (!shown) return;
    const look = async (begin: From) => {
      const answer = await actions.nextChange(shown.point, shown.view, begin, back);
      return answer.ok ? answer.value : null;
    };
    const ahead = await look(from);
    const found = ahead ?? (await look({ position: back ? now.current.rowCount - 1 : 0 }));
    if (mine !== turn.current) return;
    if (found) show(found, ahead === null);
    else announce(words.none);
  });
  const goFromHere = useEffectEvent((back: boolean): Promise<void> => {
    const last = met.current;
    // The list is still on its way to the change found last.
    if (last && performance.now() - last.when < ARRIVING_MS) return goOn(last.place, back);
    const { row, column } = now.current;
    // Nobody has been anywhere yet: the first cell counts as well.
    const fresh = row <= 0 && column === source.columns[0]?.id && last?.place.position !== 0 && !back;
    const behind = column !== undefined && row >= 0 && !fresh;
    return goOn({ position: Math.max(0, row), ...(behind && { column }) }, back);
  });
  const tellRow = useEffectEvent(() => {
    const shown = source.showing;
    const row = source.row(now.current.row);
    const anchor = element.current;
    if (!shown || !row || !anchor) return;
    const cell = document.getElementById(anchor.getAttribute("aria-activedescendant") ?? "");
    openStory({
      point: shown.point,
      row: row.key,
      column: now.current.column ?? "",
      removed: row.removedBy !== undefined,
      anchor: cell ?? anchor,
      record: rowNumber(row),
      whole: true,
    });
  });

  useEffect(() => {
    if (!asked) return;
    actions.look({ change: null });
    going.current = going.current.then(() => goFromHere(asked.back));
  }, [asked]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "F8" || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
      const { looking } = getState();
      if (looking.dialog || event.target instanceof HTMLTextAreaElement) return;
      event.preventDefault();
      if (event.altKey) tellRow();
      else actions.look({ change: { back: event.shiftKey } });
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);

  if (!map) return null;
  return (
    <ChangeMap
      map={map}
      rowNow={() => now.current.row}
      onGo={(position, changed) => {
        if (changed) void goOn({ position }, false);
        else actions.look({ reveal: { row: position } });
      }}
    />
  );
});
