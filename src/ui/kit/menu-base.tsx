import { Menu as Base } from "@base-ui/react/menu";
import { Kbd } from "./Kbd.tsx";
import css from "./Menu.module.css";

export interface MenuProps {
  /** The button that opens it, as an element (Button, IconButton or a plain button). */
  readonly trigger: React.ReactElement;
  readonly align?: "start" | "center" | "end";
  readonly side?: "bottom" | "top" | "left" | "right";
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
  readonly defaultOpen?: boolean;
  /** MenuItem, MenuSeparator. */
  readonly children: React.ReactNode;
}

/** What `Menu` draws once its code is there. */
export function MenuBase(props: MenuProps) {
  const { trigger, align = "start", side = "bottom", open, onOpenChange, defaultOpen, children } = props;
  return (
    <Base.Root {...{ open, onOpenChange, defaultOpen }} modal={false}>
      <Base.Trigger render={trigger} />
      <Popup align={align} side={side}>
        {children}
      </Popup>
    </Base.Root>
  );
}

export interface MenuItemProps {
  readonly onSelect: () => void;
  readonly icon?: React.ReactNode;
  readonly keys?: string;
  readonly disabled?: boolean;
  readonly children: React.ReactNode;
}

export function MenuItemBase({ onSelect, icon, keys, disabled, children }: MenuItemProps) {
  return (
    <Base.Item className={css.item} disabled={disabled} onClick={onSelect}>
      <span className={css.icon}>{icon}</span>
      <span className={css.text}>{children}</span>
      {keys && <Kbd>{keys}</Kbd>}
    </Base.Item>
  );
}

export function MenuSeparatorBase() {
  return <Base.Separator className={css.separator} />;
}

function Popup({ align, side, children }: Pick<MenuProps, "align" | "side" | "children">) {
  return (
    <Base.Portal>
      <Base.Positioner
        className={css.positioner}
        side={side}
        align={align}
        sideOffset={4}
        collisionPadding={8}
      >
        <Base.Popup className={css.popup}>{children}</Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  );
}
