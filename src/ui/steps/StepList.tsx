import { Suspense, useRef } from "react";
import type { Unit } from "../../app/step-groups.ts";
import { Button } from "../kit/Button.tsx";
import { later, Part } from "../later.tsx";
import { useWords } from "../words.tsx";
import { GroupBlock } from "./GroupBlock.tsx";
import { groupKey, rowKey } from "./list-rows.ts";
import { SelectedBar } from "./SelectedBar.tsx";
import css from "./StepList.module.css";
import { StepRow } from "./StepRow.tsx";
import { useStepListWords } from "./step-words.ts";
import { type StepDoing, useStepDoing } from "./use-step-doing.ts";
import { useStepDrag } from "./use-step-drag.ts";
import { useStepLines } from "./use-teller.ts";

const removal = later(() => import("./Removal.tsx").then((own) => own.Removal));

/** The steps in order, loose or in groups, with all that can be done to them by pointer and by keyboard. */
export function StepList() {
  const words = useWords().steps.list;
  const more = useStepListWords().moments;
  const lines = useStepLines();
  const list = useRef<HTMLOListElement>(null);
  const doing = useStepDoing(list, lines);
  const drag = useStepDrag(list, doing.recipe);
  const drop = (key: string): Parameters<typeof drag.handle>[1] => {
    return (ids, slot, whole) => doing.drop(ids, slot, whole, key);
  };
  const step = (unit: Unit & { kind: "step" }) => (
    <StepRow
      key={unit.step.id}
      step={unit.step}
      doing={doing}
      dragging={drag.ids.includes(unit.step.id)}
      handle={drag.handle([unit.step.id], drop(unit.step.id))}
    />
  );
  return (
    <>
      {doing.earlier > 0 && (
        <Button kind="plain" size="small" className={css.earlier} onClick={doing.showAll}>
          {more.earlier({ count: doing.earlier })}
        </Button>
      )}
      <ol
        ref={list}
        tabIndex={-1}
        aria-label={words.label}
        className={css.list}
        onKeyDown={(event) => onKey(event, doing)}
      >
        {doing.units.map((unit) =>
          unit.kind === "step" ? (
            step(unit)
          ) : (
            <GroupBlock
              key={groupKey(unit.group.id)}
              group={unit.group}
              steps={unit.steps}
              doing={doing}
              dragging={unit.steps.every(({ id }) => drag.ids.includes(id))}
              handle={drag.handle(
                unit.steps.map(({ id }) => id),
                drop(groupKey(unit.group.id)),
              )}
            >
              {unit.steps.map((each) => step({ kind: "step", step: each }))}
            </GroupBlock>
          ),
        )}
        {drag.mark && (
          <li
            role="presentation"
            className={css.dropLine}
            data-inside={drag.mark.inside || undefined}
            style={{ top: drag.mark.top }}
          />
        )}
      </ol>
      {doing.chosen.size > 1 && <SelectedBar doing={doing} />}
      {doing.asked && (
        <Suspense>
          <Part of={removal} ids={doing.asked.ids} doing={doing} />
        </Suspense>
      )}
    </>
  );
}

/** Keys work on the line that has the keyboard, not in fields and menus inside the list. */
function onKey(event: React.KeyboardEvent<HTMLElement>, doing: StepDoing): void {
  const line = event.target instanceof HTMLElement ? event.target : null;
  const key = line?.dataset.row;
  const asked = rowKey(event);
  const at = doing.rows.findIndex((row) => row.key === key);
  if (key === undefined || !asked || at < 0) return;
  const { ids } = doing.rows[at];
  const step = key === ids[0] ? doing.recipe.steps.find(({ id }) => id === key) : undefined;
  const groupId = doing.recipe.steps.find(({ id }) => id === ids[0])?.group;
  const group = doing.recipe.groups?.find(({ id }) => id === groupId);
  const ofRow = { ids, key, at, step, group };
  if (!act(asked, ofRow, doing)) return;
  event.preventDefault();
  event.stopPropagation();
}

interface OfRow {
  readonly ids: readonly string[];
  readonly key: string;
  readonly at: number;
  /** The step of the line; undefined on the head of a group. */
  readonly step: StepDoing["recipe"]["steps"][number] | undefined;
  /** The group it heads or stands in. */
  readonly group: NonNullable<StepDoing["recipe"]["groups"]>[number] | undefined;
}

/** Does what a key asks for; false where it means nothing, so that the browser has it. */
function act(asked: NonNullable<ReturnType<typeof rowKey>>, row: OfRow, doing: StepDoing): boolean {
  const { ids, key, at, step, group } = row;
  const beside = (by: number) => doing.rows[at + by]?.key;
  switch (asked) {
    case "up":
    case "down": {
      const next = beside(asked === "up" ? -1 : 1);
      doing.chooseNone();
      if (next !== undefined) doing.focus(next);
      return true;
    }
    case "choose-up":
    case "choose-down": {
      const next = beside(asked === "choose-up" ? -1 : 1);
      if (next !== undefined) doing.choose(next, key);
      return true;
    }
    case "move-up":
    case "move-down":
      doing.nudge(ids, asked === "move-up" ? -1 : 1, key);
      return true;
    case "remove":
      doing.removeRow(key);
      return true;
    case "ask":
      doing.ask(doing.chosen.has(ids[0]) && doing.chosen.size > 1 ? [...doing.chosen] : ids, key);
      return true;
    case "duplicate":
      if (step) doing.duplicate(step);
      return true;
    case "group":
      doing.groupAt(key);
      return true;
    case "ungroup":
      if (!step && group) doing.ungroup(group);
      else if (step && group) doing.takeOut(step);
      return true;
    case "note":
      if (step) doing.setWriting({ note: step.id });
      return true;
    case "change":
      if (step) doing.open(step);
      else if (group) doing.setWriting({ name: group.id });
      return true;
    case "fold":
    case "unfold":
      if (step || !group) return false;
      doing.fold(group, asked === "fold");
      return true;
    case "none":
      if (doing.chosen.size === 0) return false;
      doing.chooseNone();
      return true;
  }
}
