import { FolderPlus, Power, Trash2, X } from "lucide-react";
import { Button } from "../kit/Button.tsx";
import { IconButton } from "../kit/IconButton.tsx";
import css from "./StepList.module.css";
import { useStepListWords } from "./step-words.ts";
import type { StepDoing } from "./use-step-doing.ts";

/** What can be done with the steps that are chosen. */
export function SelectedBar({ doing }: { readonly doing: StepDoing }) {
  const words = useStepListWords().selected;
  const ids = [...doing.chosen];
  const steps = doing.recipe.steps.filter(({ id }) => doing.chosen.has(id));
  const on = steps.some((step) => step.on);
  return (
    <div role="toolbar" aria-label={words.label} className={css.selected}>
      <strong className={css.chosenCount}>{words.count({ count: ids.length })}</strong>
      <IconButton
        size="small"
        label={words.clear}
        keys="Esc"
        icon={<X size={16} aria-hidden />}
        onClick={doing.chooseNone}
      />
      <div className={css.chosenButtons}>
        <Button size="small" icon={<FolderPlus size={16} aria-hidden />} onClick={() => doing.group(ids)}>
          {words.group}
        </Button>
        <Button size="small" icon={<Power size={16} aria-hidden />} onClick={() => doing.turn(ids, !on)}>
          {on ? words.turnOff : words.turnOn}
        </Button>
        <Button
          size="small"
          icon={<Trash2 size={16} aria-hidden />}
          onClick={() => doing.remove(ids, words.removed({ count: ids.length }))}
        >
          {words.remove}
        </Button>
      </div>
    </div>
  );
}
