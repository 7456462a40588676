import { later } from "../later.tsx";
import { LatePopup } from "./late-popup.tsx";
import type { MenuItemProps, MenuProps } from "./menu-base.tsx";

let parts: typeof import("./menu-base.tsx") | undefined;
const base = later(async () => {
  parts ??= await import("./menu-base.tsx");
  return parts.MenuBase;
});

/** A button with a menu. */
export function Menu(props: MenuProps) {
  return <LatePopup kind="menu" of={base} popup={props} />;
}

/** One thing to do, inside a `Menu`. */
export function MenuItem(props: MenuItemProps) {
  return parts ? <parts.MenuItemBase {...props} /> : null;
}

export function MenuSeparator() {
  return parts ? <parts.MenuSeparatorBase /> : null;
}
