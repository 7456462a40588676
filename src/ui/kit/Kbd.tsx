import css from "./Kbd.module.css";

/** Keys to press. */
export function Kbd({ children }: { readonly children: React.ReactNode }) {
  return <kbd className={css.kbd}>{children}</kbd>;
}
