import { ArrowRight } from "lucide-react";
import type { Change } from "../../worker/contract.ts";
import { showSpaces } from "../steps/show-spaces.ts";
import { useWords } from "../words.tsx";
import css from "./FromTo.module.css";

/** From what to what a cell changed. */
export function FromTo({ before, after }: Pick<Change, "before" | "after">) {
  const words = useWords().grid.story;
  return (
    <span className={css.change}>
      <span className="visually-hidden">{words.from}</span>
      {before === "" ? <i>{words.empty}</i> : <del>{showSpaces(before)}</del>}
      <ArrowRight size={14} aria-hidden />
      <span className="visually-hidden">{words.to}</span>
      {after === "" ? <i>{words.empty}</i> : <ins>{showSpaces(after)}</ins>}
    </span>
  );
}
