import { Switch } from "@base-ui/react/switch";
import { ArrowDown, ArrowUp, Eye, EyeOff, GripVertical, MoreHorizontal, Pencil, Trash2 } from "lucide-react";
import { actions } from "../../app/session.ts";
import { useStore } from "../../app/store.ts";
import type { Step } from "../../recipe/recipe.ts";
import { Button } from "../kit/Button.tsx";
import { IconButton } from "../kit/IconButton.tsx";
import { Menu, MenuItem, MenuSeparator } from "../kit/Menu.tsx";
import { hideRows, isShown } from "../suggestions/show.ts";
import { useFormat, useWords } from "../words.tsx";
import { didDo } from "./effect-words.ts";
import css from "./Steps.module.css";

interface StepRowProps {
  readonly step: Step;
  readonly index: number;
  readonly line: string;
  /** Why it does not run, in words. */
  readonly problem: string | null;
  /** Some step cannot run, so none has. */
  readonly held: boolean;
  readonly dragging: boolean;
  readonly drop: "above" | "below" | undefined;
  readonly dragHandle: React.ComponentProps<"button">;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

export function StepRow(props: StepRowProps) {
  const { step, index, line, problem, held, dragging, drop, dragHandle, onMove, onRemove } = props;
  const words = useWords().steps.list;
  const { number } = useFormat();
  const known = useStore((state) => state.operations.some(({ id }) => id === step.op));
  const removes =
    useStore(({ ran }) => ran?.steps.some((each) => each.step === step.id && each.rowsRemoved > 0)) ?? false;
  const shown = useStore((state) => isShown(state.looking.preview, step));
  const edit = () => actions.openDialog({ kind: "step", op: step.op, columns: [], step });
  return (
    <li
      className={css.step}
      data-off={!step.on || undefined}
      data-failed={problem !== null || undefined}
      data-dragging={dragging || undefined}
      data-shown={shown || undefined}
      data-drop={drop}
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
        event.preventDefault();
        onMove(event.key === "ArrowUp" ? -1 : 1);
      }}
    >
      <button
        type="button"
        tabIndex={-1}
        className={css.grip}
        aria-label={words.drag({ step: line })}
        data-tip={words.drag({ step: line })}
        {...dragHandle}
      >
        <GripVertical size={16} aria-hidden className={css.gripIcon} />
        <span aria-hidden>{number(index + 1)}</span>
      </button>
      <div className={css.text}>
        <button
          type="button"
          data-step
          className={css.line}
          aria-label={words.edit({ step: line })}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          disabled={!known}
          onClick={edit}
        >
          {line}
        </button>
        <div className={css.controls}>
          <Effect step={step} index={index} problem={problem} held={held} />
          <Switch.Root
            className={css.switch}
            checked={step.on}
            aria-label={words.switchOn({ step: line })}
            onCheckedChange={(on) => actions.updateStep(step.id, { on })}
          >
            <Switch.Thumb className={css.thumb} />
          </Switch.Root>
          <Menu
            align="end"
            trigger={
              <IconButton
                size="small"
                label={words.more({ step: line })}
                icon={<MoreHorizontal size={16} aria-hidden />}
              />
            }
          >
            <MenuItem icon={<Pencil size={16} aria-hidden />} disabled={!known} onSelect={edit}>
              {words.editShort}
            </MenuItem>
            <MenuItem
              icon={<Eye size={16} aria-hidden />}
              disabled={!step.on || problem !== null || held}
              onSelect={() => showChanges(step, removes)}
            >
              {words.showChanges}
            </MenuItem>
            <MenuSeparator />
            <MenuItem icon={<ArrowUp size={16} aria-hidden />} keys="Alt ↑" onSelect={() => onMove(-1)}>
              {words.moveUp}
            </MenuItem>
            <MenuItem icon={<ArrowDown size={16} aria-hidden />} keys="Alt ↓" onSelect={() => onMove(1)}>
              {words.moveDown}
            </MenuItem>
            <MenuSeparator />
            <MenuItem icon={<Trash2 size={16} aria-hidden />} onSelect={onRemove}>
              {words.removeShort}
            </MenuItem>
          </Menu>
        </div>
        {shown && (
          <Button
            size="small"
            className={css.back}
            icon={<EyeOff size={16} aria-hidden />}
            onClick={hideRows}
          >
            {words.hideChanges}
          </Button>
        )}
      </div>
    </li>
  );
}

/** What the step did, why it did not, or that it is switched off. */
function Effect({ step, index, problem, held }: Pick<StepRowProps, "step" | "index" | "problem" | "held">) {
  const words = useWords().steps;
  const report = useStore(({ ran }) => ran?.steps.find((each) => each.step === step.id));
  const steps = useStore((state) => state.history.present.steps);
  const fresh = useStore(
    ({ ran }) => ran?.steps.length === steps.length && ran.steps[index]?.step === step.id,
  );
  if (problem !== null) {
    return (
      <p role="alert" className={css.failure}>
        {problem}
      </p>
    );
  }
  if (!step.on) return <p className={css.effect}>{words.list.switchedOff}</p>;
  if (held) return <p className={css.effect}>{words.failing.held}</p>;
  if (!report || !fresh) return <p className={css.effect}>{words.list.running}</p>;
  return <p className={css.effect}>{didDo(report, words.list).join(" · ")}</p>;
}

/** The rows this step changes or takes away, tried out in its place. */
function showChanges(step: Step, removes: boolean): void {
  actions.preview({ op: step.op, params: step.params, ...(step.where && { where: step.where }) }, step.id);
  actions.look({ rows: removes ? "removed" : "changed" });
}
