import { Popover as Base } from "@base-ui/react/popover";
import css from "./Popover.module.css";

export interface PopoverProps {
  /** The button that opens it; leave it out when `anchor` and `open` steer it. */
  readonly trigger?: React.ReactElement;
  /** The element or place it points to when there is no trigger. */
  readonly anchor?: Element | { getBoundingClientRect: () => DOMRect } | null;
  readonly open?: boolean;
  readonly defaultOpen?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
  readonly side?: "bottom" | "top" | "left" | "right";
  readonly align?: "start" | "center" | "end";
  /** Name of it for screen readers; shown as its heading unless `titleHidden`. */
  readonly title: string;
  readonly titleHidden?: boolean;
  readonly children: React.ReactNode;
}

/** What `Popover` draws once its code is there. */
export function PopoverBase(props: PopoverProps) {
  const { trigger, anchor, open, onOpenChange, defaultOpen, title, titleHidden } = props;
  const { side = "bottom", align = "start" } = props;
  return (
    <Base.Root {...{ open, onOpenChange, defaultOpen }}>
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Positioner
          className={css.positioner}
          anchor={trigger ? undefined : anchor}
          side={side}
          align={align}
          sideOffset={6}
          collisionPadding={8}
        >
          <Base.Popup className={css.popup}>
            <Base.Title className={titleHidden ? "visually-hidden" : css.title}>{title}</Base.Title>
            {props.children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
