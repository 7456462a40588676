import { Settings2 } from "lucide-react";
import { useState } from "react";
import { useStore } from "../../app/store.ts";
import { Button } from "../kit/Button.tsx";
import { Popover } from "../kit/Popover.tsx";
import { laterWithWords, Part } from "../later.tsx";
import { useWords } from "../words.tsx";

const options = laterWithWords(() => import("./ViewOptions.tsx").then((own) => own.ViewOptions));

/** How the list is laid out, behind one button that also tells how many columns are hidden. */
export function ViewMenu() {
  const words = useWords().grid.layout;
  const [open, setOpen] = useState(false);
  const columns = useStore((state) => state.ran?.columns ?? state.opened?.columns);
  const hidden = useStore((state) => state.looking.layout.hidden);
  const count = columns?.filter(({ id }) => hidden.includes(id)).length ?? 0;
  return (
    <Popover
      title={words.title}
      align="end"
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button
          size="small"
          kind="quiet"
          icon={<Settings2 size={14} aria-hidden />}
          onPointerEnter={() => void options.load()}
        >
          {count > 0 ? words.buttonHidden({ count }) : words.button}
        </Button>
      }
    >
      {open && <Part of={options} />}
    </Popover>
  );
}
