import { ContextMenu as BaseContext } from "@base-ui/react/context-menu";
import { Menu as Base } from "@base-ui/react/menu";
import { Check, ChevronRight } from "lucide-react";
import { Kbd } from "./Kbd.tsx";
import css from "./Menu.module.css";

export interface MenuProps {
  /** The button that opens it, as an element (Button, IconButton or a plain button). */
  readonly trigger: React.ReactElement;
  readonly align?: "start" | "center" | "end";
  readonly side?: "bottom" | "top" | "left" | "right";
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
  /** MenuItem, MenuCheck, MenuGroup, MenuSeparator, SubMenu. */
  readonly children: React.ReactNode;
}

export function Menu({ trigger, align = "start", side = "bottom", open, onOpenChange, children }: MenuProps) {
  return (
    <Base.Root open={open} onOpenChange={onOpenChange} modal={false}>
      <Base.Trigger render={trigger} />
      <Popup align={align} side={side}>
        {children}
      </Popup>
    </Base.Root>
  );
}

export interface ContextMenuProps {
  /** What a press with the other button (or the menu key) inside opens; built when it opens. */
  readonly menu: () => React.ReactNode;
  /** Told what was pressed before the menu is built. */
  readonly onOpen?: (pressed: Element) => void;
  /** One element that takes the press. */
  readonly children: React.ReactElement;
}

export function ContextMenu({ menu, onOpen, children }: ContextMenuProps) {
  return (
    <BaseContext.Root
      onOpenChange={(open, details) => {
        if (open && details.event.target instanceof Element) onOpen?.(details.event.target);
      }}
    >
      <BaseContext.Trigger render={children} />
      <Base.Portal>
        <Base.Positioner className={css.positioner}>
          <Base.Popup className={css.popup}>
            <Deferred build={menu} />
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </BaseContext.Root>
  );
}

export interface MenuItemProps {
  readonly onSelect: () => void;
  readonly icon?: React.ReactNode;
  readonly keys?: string;
  readonly disabled?: boolean;
  readonly children: React.ReactNode;
}

export function MenuItem({ onSelect, icon, keys, disabled, children }: MenuItemProps) {
  return (
    <Base.Item className={css.item} disabled={disabled} onClick={onSelect}>
      <span className={css.icon}>{icon}</span>
      <span className={css.text}>{children}</span>
      {keys && <Kbd>{keys}</Kbd>}
    </Base.Item>
  );
}

export interface MenuCheckProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
  readonly children: React.ReactNode;
}

export function MenuCheck({ checked, onChange, disabled, children }: MenuCheckProps) {
  return (
    <Base.CheckboxItem className={css.item} checked={checked} onCheckedChange={onChange} disabled={disabled}>
      <span className={css.icon}>
        <Base.CheckboxItemIndicator>
          <Check size={16} aria-hidden />
        </Base.CheckboxItemIndicator>
      </span>
      <span className={css.text}>{children}</span>
    </Base.CheckboxItem>
  );
}

export function MenuSeparator() {
  return <Base.Separator className={css.separator} />;
}

export function MenuGroup({
  label,
  children,
}: {
  readonly label: string;
  readonly children: React.ReactNode;
}) {
  return (
    <Base.Group>
      <Base.GroupLabel className={css.label}>{label}</Base.GroupLabel>
      {children}
    </Base.Group>
  );
}

export interface SubMenuProps {
  readonly label: string;
  readonly icon?: React.ReactNode;
  readonly children: React.ReactNode;
}

export function SubMenu({ label, icon, children }: SubMenuProps) {
  return (
    <Base.SubmenuRoot>
      <Base.SubmenuTrigger className={css.item}>
        <span className={css.icon}>{icon}</span>
        <span className={css.text}>{label}</span>
        <ChevronRight size={16} aria-hidden />
      </Base.SubmenuTrigger>
      <Popup side="right" align="start">
        {children}
      </Popup>
    </Base.SubmenuRoot>
  );
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

function Deferred({ build }: { readonly build: () => React.ReactNode }) {
  return build();
}
