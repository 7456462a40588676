import type { TargetFit } from "../../worker/contract.ts";
import { Segmented } from "../kit/Segmented.tsx";
import { useWords } from "../words.tsx";
import css from "./Target.module.css";

const EASTERN = /[\p{Script=Han}\p{Script=Hangul}]/u;

interface WholeNamesProps {
  readonly names: NonNullable<TargetFit["wholeNames"]>;
  /** Name of their column. */
  readonly column: string;
  readonly apart: boolean;
  readonly onApart: (apart: boolean) => void;
}

/** Says that whole names would fill the last name, and offers to take them apart, with examples. */
export function WholeNames({ names, column, apart, onApart }: WholeNamesProps) {
  const say = useWords().targets;
  const { first, last } = names.fields;
  return (
    <section className={css.names} aria-label={say.wholeNames({ column })}>
      <strong>{say.wholeNames({ column })}</strong>
      <Segmented
        size="small"
        label={say.wholeNames({ column })}
        value={apart ? "apart" : "whole"}
        options={[
          { value: "whole", label: say.whole({ last }) },
          { value: "apart", label: say.namesApart },
        ]}
        onChange={(value) => onApart(value === "apart")}
      />
      <ul>
        {names.examples.map((each) => (
          <li key={each.text}>
            <s>{each.text}</s> → <b>{each.first}</b> · <b>{each.last}</b>
          </li>
        ))}
      </ul>
      <p className={css.note}>
        {apart
          ? say.apartNote({ apart: names.apart, whole: names.filled - names.apart, last })
          : say.wholeNote({ first, last })}
        {apart && names.examples.some(({ text }) => EASTERN.test(text)) && ` ${say.surnameFirst}`}
      </p>
    </section>
  );
}
