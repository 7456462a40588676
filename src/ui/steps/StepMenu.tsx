import {
  ArrowDown,
  ArrowUp,
  CircleHelp,
  Copy,
  Eye,
  FolderInput,
  FolderOutput,
  FolderPlus,
  MessageSquareText,
  MoreHorizontal,
  Pencil,
  Trash2,
} from "lucide-react";
import { actions } from "../../app/session.ts";
import type { Step } from "../../recipe/recipe.ts";
import { IconButton } from "../kit/IconButton.tsx";
import { Menu, MenuItem, MenuSeparator } from "../kit/Menu.tsx";
import { useStepListWords } from "./step-words.ts";
import type { StepDoing } from "./use-step-doing.ts";
import type { StepState } from "./use-step-state.ts";

interface StepMenuProps {
  readonly step: Step;
  readonly line: string;
  /** This version knows its operation. */
  readonly known: boolean;
  readonly state: StepState;
  readonly doing: StepDoing;
}

/** Everything that can be done with a step, with its keys. */
export function StepMenu({ step, line, known, state, doing }: StepMenuProps) {
  const words = useStepListWords();
  const { list, note, groups } = words;
  const icon = (Icon: typeof Eye) => <Icon size={16} aria-hidden />;
  const joining = doing.joining(step.id);
  return (
    <Menu
      align="end"
      trigger={
        <IconButton data-menu size="small" label={list.more({ step: line })} icon={icon(MoreHorizontal)} />
      }
    >
      <MenuItem icon={icon(Pencil)} keys="F2" disabled={!known} onSelect={() => doing.open(step)}>
        {list.editShort}
      </MenuItem>
      <MenuItem
        icon={icon(Eye)}
        disabled={state.kind !== "did"}
        onSelect={() => showChanges(step, state.kind === "did" && state.removes)}
      >
        {list.showChanges}
      </MenuItem>
      <MenuItem
        icon={icon(MessageSquareText)}
        keys="Shift F2"
        onSelect={() => doing.setWriting({ note: step.id })}
      >
        {step.note ? note.change : note.add}
      </MenuItem>
      <MenuItem icon={icon(Copy)} keys="Ctrl D" onSelect={() => doing.duplicate(step)}>
        {list.duplicate}
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={icon(ArrowUp)} keys="Alt ↑" onSelect={() => doing.nudge([step.id], -1, step.id)}>
        {list.moveUp}
      </MenuItem>
      <MenuItem icon={icon(ArrowDown)} keys="Alt ↓" onSelect={() => doing.nudge([step.id], 1, step.id)}>
        {list.moveDown}
      </MenuItem>
      {joining && (
        <MenuItem
          icon={icon(joining.group ? FolderInput : FolderPlus)}
          keys="Ctrl G"
          onSelect={() => doing.groupAt(step.id)}
        >
          {joining.group
            ? groups.intoAbove({ name: joining.group.name })
            : joining.with === "above"
              ? groups.withAbove
              : groups.withBelow}
        </MenuItem>
      )}
      {step.group !== undefined && (
        <MenuItem icon={icon(FolderOutput)} keys="Ctrl Shift G" onSelect={() => doing.takeOut(step)}>
          {groups.takeOut}
        </MenuItem>
      )}
      <MenuSeparator />
      <MenuItem icon={icon(CircleHelp)} keys="Shift Delete" onSelect={() => doing.ask([step.id], step.id)}>
        {list.removeAsk}
      </MenuItem>
      <MenuItem icon={icon(Trash2)} keys="Delete" onSelect={() => doing.removeRow(step.id)}>
        {list.removeShort}
      </MenuItem>
    </Menu>
  );
}

/** The rows this step changes or takes away, tried out in its place. */
function showChanges(step: Step, removes: boolean): void {
  actions.preview({ op: step.op, params: step.params, ...(step.where && { where: step.where }) }, step.id);
  actions.look({ rows: removes ? "removed" : "changed" });
}
