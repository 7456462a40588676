import { later } from "../later.tsx";
import { LatePopup } from "./late-popup.tsx";
import type { PopoverProps } from "./popover-base.tsx";

const base = later(() => import("./popover-base.tsx").then((own) => own.PopoverBase));

/** A small window that points to its button, or to any element or place. */
export function Popover(props: PopoverProps) {
  return <LatePopup kind="dialog" of={base} popup={props} />;
}
