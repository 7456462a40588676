import css from "./Kbd.module.css";
import { shownKeys } from "./keys.ts";

/** Keys to press, named as this computer names them. */
export function Kbd({ children }: { readonly children: React.ReactNode }) {
  return <kbd className={css.kbd}>{typeof children === "string" ? shownKeys(children) : children}</kbd>;
}
