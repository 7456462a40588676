import { ArrowRight } from "lucide-react";
import type { Suggestion, SuggestionExample } from "../../recipe/suggestion.ts";
import { showSpaces } from "../steps/show-spaces.ts";
import { useWords } from "../words.tsx";
import css from "./Card.module.css";

/** Real cells before → after, or the rows to go; as many as fit on the line. */
export function Examples({ suggestion }: { readonly suggestion: Suggestion }) {
  const words = useWords().clean;
  if (suggestion.counts === "columns") return <span className={css.examples} />;
  return (
    <span className={css.examples}>
      {suggestion.examples.map((example) =>
        suggestion.counts === "rows" ? (
          <span key={example.row} className={css.example}>
            {words.rowNumber({ row: example.row + 1 })}
            {example.before !== "" && <s>{showSpaces(example.before)}</s>}
          </span>
        ) : suggestion.choices ? (
          <b key={`${example.column} ${example.row}`} className={css.example}>
            {showSpaces(example.before)}
          </b>
        ) : (
          <Change key={`${example.column} ${example.row}`} {...example} />
        ),
      )}
    </span>
  );
}

function Change({ before, after }: SuggestionExample) {
  const words = useWords().clean;
  return (
    <span className={css.example}>
      <s>{before === "" ? words.empty : shown(before, words.quoted)}</s>
      <ArrowRight size={12} aria-label={words.becomes} />
      {after === "" ? <em>{words.empty}</em> : <b>{showSpaces(after)}</b>}
    </span>
  );
}

/** A lone dash or dot would vanish under the stroke: it gets quotes. */
function shown(text: string, quoted: (p: { text: string }) => string): string {
  return /^[\p{P}\p{S}]{1,2}$/u.test(text) ? quoted({ text }) : showSpaces(text);
}
