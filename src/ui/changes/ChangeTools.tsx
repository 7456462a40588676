import { ArrowDown, ArrowUp, Diff, GitCompare } from "lucide-react";
import { useState } from "react";
import { actions } from "../../app/session.ts";
import { useStore } from "../../app/store.ts";
import { Button } from "../kit/Button.tsx";
import { Checkbox } from "../kit/Checkbox.tsx";
import { IconButton } from "../kit/IconButton.tsx";
import { Popover } from "../kit/Popover.tsx";
import css from "./ChangeTools.module.css";
import { useChangeWords } from "./change-words.ts";

/** From change to change, and how changes are shown. */
export function ChangeTools() {
  const words = useChangeWords().tools;
  const [open, setOpen] = useState(false);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, these are buttons
    <div role="group" aria-label={words.label} className={css.tools}>
      <IconButton
        size="small"
        label={words.previous}
        keys="Shift+F8"
        icon={<ArrowUp size={14} aria-hidden />}
        onClick={() => actions.look({ change: { back: true } })}
      />
      <IconButton
        size="small"
        label={words.next}
        keys="F8"
        icon={<ArrowDown size={14} aria-hidden />}
        onClick={() => actions.look({ change: { back: false } })}
      />
      <Popover
        title={words.show}
        open={open}
        onOpenChange={setOpen}
        trigger={<IconButton size="small" label={words.show} icon={<Diff size={14} aria-hidden />} />}
      >
        {open && <Ways onDone={() => setOpen(false)} />}
      </Popover>
    </div>
  );
}

function Ways({ onDone }: { readonly onDone: () => void }) {
  const words = useChangeWords().tools;
  const bySteps = useStore((state) => state.looking.bySteps);
  const split = useStore((state) => state.looking.split);
  const comparing = useStore((state) => state.looking.compare !== null);
  return (
    <div className={css.ways}>
      <Checkbox
        label={words.bySteps}
        hint={words.byStepsHint}
        checked={bySteps}
        onChange={(on) => actions.look({ bySteps: on })}
      />
      <Checkbox
        label={words.split}
        hint={words.splitHint}
        checked={split}
        onChange={(on) => actions.look({ split: on })}
      />
      <div className={css.way}>
        <Button
          size="small"
          icon={<GitCompare size={14} aria-hidden />}
          disabled={comparing}
          onClick={() => {
            actions.look({ compare: { before: null, after: null }, rows: "all" });
            onDone();
          }}
        >
          {words.compare}
        </Button>
        <small>{words.compareHint}</small>
      </div>
    </div>
  );
}
