import { cloneElement } from "react";

/** Gives one element a text shown on hover and focus. The element must be reachable by keyboard to be read. */
export function Tooltip({
  text,
  children,
}: {
  readonly text: string;
  readonly children: React.ReactElement;
}) {
  return cloneElement(children as React.ReactElement<{ "data-tip"?: string }>, { "data-tip": text });
}
