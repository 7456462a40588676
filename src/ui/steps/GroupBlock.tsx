import {
  ArrowDown,
  ArrowUp,
  ChevronDown,
  ChevronRight,
  CircleHelp,
  GripVertical,
  MoreHorizontal,
  Pencil,
  Trash2,
  Ungroup,
} from "lucide-react";
import { useRef, useState } from "react";
import { useStore } from "../../app/store.ts";
import type { Step, StepGroup } from "../../recipe/recipe.ts";
import { IconButton } from "../kit/IconButton.tsx";
import { Menu, MenuItem, MenuSeparator } from "../kit/Menu.tsx";
import { didDo, timeWords, together } from "./effect-words.ts";
import { groupKey } from "./list-rows.ts";
import css from "./StepList.module.css";
import { keepFocus, openMenu, Time } from "./StepRow.tsx";
import { StepSwitch } from "./StepSwitch.tsx";
import { useStepListWords } from "./step-words.ts";
import type { StepDoing } from "./use-step-doing.ts";
import { useStoppedAt } from "./use-stopped-at.ts";

interface GroupBlockProps {
  readonly group: StepGroup;
  readonly steps: readonly Step[];
  readonly doing: StepDoing;
  readonly dragging: boolean;
  readonly handle: React.ComponentProps<"button">;
  readonly children: React.ReactNode;
}

/** Steps under a name: folded, moved, switched off and removed together. */
export function GroupBlock({ group, steps, doing, dragging, handle, children }: GroupBlockProps) {
  const words = useStepListWords().groups;
  const { name, folded } = group;
  const ids = steps.map(({ id }) => id);
  const key = groupKey(group.id);
  const naming = doing.writing !== null && "name" in doing.writing && doing.writing.name === group.id;
  const stopped = useStoppedAt();
  const holdsStop = stopped !== null && ids.includes(doing.recipe.steps[stopped].id);
  return (
    <li
      className={css.group}
      data-group-item={group.id}
      data-dragging={dragging || undefined}
      data-failed={(folded && holdsStop) || undefined}
      onContextMenu={openMenu}
    >
      <div
        className={css.groupHead}
        data-off={steps.every(({ on }) => !on) || undefined}
        data-chosen={ids.every((id) => doing.chosen.has(id)) || undefined}
      >
        <button
          type="button"
          tabIndex={-1}
          className={css.grip}
          aria-label={words.drag({ name })}
          data-tip={dragging ? undefined : words.drag({ name })}
          {...handle}
        >
          <GripVertical size={16} aria-hidden className={css.gripIcon} />
          <span aria-hidden className={css.mark}>
            {folded ? <ChevronRight size={16} /> : <ChevronDown size={16} />}
          </span>
        </button>
        <div className={css.text}>
          {naming ? (
            <NameField group={group} label={words.nameOf({ name })} doing={doing} />
          ) : (
            <button
              type="button"
              data-row={key}
              className={css.line}
              aria-label={words.label({ name, count: steps.length })}
              aria-expanded={!folded}
              aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Delete Control+Shift+G F2"
              onMouseDown={keepFocus}
              onClick={(event) => {
                if (event.shiftKey) doing.choose(key, doing.focused() ?? key);
                else doing.fold(group, !folded);
              }}
            >
              <strong>{name}</strong>
            </button>
          )}
          <div className={css.controls}>
            <GroupEffect steps={steps} />
            <StepSwitch
              checked={steps.some(({ on }) => on)}
              label={words.switchOn({ name })}
              onChange={(on) => doing.turn(ids, on)}
            />
            <GroupMenu group={group} ids={ids} doing={doing} />
          </div>
        </div>
      </div>
      {!folded && <ol className={css.inside}>{children}</ol>}
    </li>
  );
}

/** How many steps it holds and what they did together. */
function GroupEffect({ steps }: { readonly steps: readonly Step[] }) {
  const { list, groups } = useStepListWords();
  const ran = useStore((state) => state.ran);
  const on = steps.filter((step) => step.on);
  const reports = on.flatMap((step) => ran?.steps.find((report) => report.step === step.id) ?? []);
  const count = groups.count({ count: steps.length });
  const off = steps.length - on.length;
  if (on.length === 0) return <p className={css.effect}>{[count, groups.allOff].join(" · ")}</p>;
  const some = off > 0 ? [groups.someOff({ count: off })] : [];
  if (reports.length === 0) return <p className={css.effect}>{[count, ...some].join(" · ")}</p>;
  const sum = together(reports);
  const time = list.took({ time: timeWords(sum.milliseconds, list) });
  return (
    <p className={css.effect} data-tip={time}>
      {[count, ...some, ...didDo(sum, list)].join(" · ")}
      <Time milliseconds={sum.milliseconds} />
    </p>
  );
}

interface GroupMenuProps {
  readonly group: StepGroup;
  readonly ids: readonly string[];
  readonly doing: StepDoing;
}

function GroupMenu({ group, ids, doing }: GroupMenuProps) {
  const { list, groups } = useStepListWords();
  const { id, name, folded } = group;
  const key = groupKey(id);
  const icon = (Icon: typeof Pencil) => <Icon size={16} aria-hidden />;
  return (
    <Menu
      align="end"
      trigger={
        <IconButton data-menu size="small" label={groups.more({ name })} icon={icon(MoreHorizontal)} />
      }
    >
      <MenuItem
        icon={icon(folded ? ChevronDown : ChevronRight)}
        keys={folded ? "→" : "←"}
        onSelect={() => doing.fold(group, !folded)}
      >
        {folded ? groups.unfold : groups.fold}
      </MenuItem>
      <MenuItem icon={icon(Pencil)} keys="F2" onSelect={() => doing.setWriting({ name: id })}>
        {groups.rename}
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={icon(ArrowUp)} keys="Alt ↑" onSelect={() => doing.nudge(ids, -1, key)}>
        {list.moveUp}
      </MenuItem>
      <MenuItem icon={icon(ArrowDown)} keys="Alt ↓" onSelect={() => doing.nudge(ids, 1, key)}>
        {list.moveDown}
      </MenuItem>
      <MenuItem icon={icon(Ungroup)} keys="Ctrl Shift G" onSelect={() => doing.ungroup(group)}>
        {groups.ungroup}
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={icon(CircleHelp)} keys="Shift Delete" onSelect={() => doing.ask(ids, key)}>
        {groups.removeAsk}
      </MenuItem>
      <MenuItem icon={icon(Trash2)} keys="Delete" onSelect={() => doing.removeRow(key)}>
        {groups.remove}
      </MenuItem>
    </Menu>
  );
}

const LONGEST = 80;

function NameField({ group, label, doing }: Omit<GroupMenuProps, "ids"> & { readonly label: string }) {
  const [text, setText] = useState(group.name);
  const done = useRef(false);
  const name = (kept: string) => {
    if (done.current) return;
    done.current = true;
    doing.rename(group, kept);
  };
  return (
    <input
      // biome-ignore lint/a11y/noAutofocus: it opens because somebody asked to name the group
      autoFocus
      type="text"
      className={css.nameField}
      aria-label={label}
      maxLength={LONGEST}
      value={text}
      onFocus={({ currentTarget }) => currentTarget.select()}
      onChange={({ currentTarget }) => setText(currentTarget.value)}
      onBlur={() => name(text)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === "Enter") {
          event.preventDefault();
          name(text);
        } else if (event.key === "Escape") {
          event.stopPropagation();
          name(group.name);
        }
      }}
    />
  );
}
