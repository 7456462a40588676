import { CircleCheck, TriangleAlert } from "lucide-react";
import type { Words } from "../../i18n/words.ts";
import type { TargetFit } from "../../worker/contract.ts";
import { Select } from "../kit/Select.tsx";
import { useWords } from "../words.tsx";
import css from "./Target.module.css";
import { columnsFor, filesFor, rowsFor, tooManyColumns } from "./target-files.ts";
import type { Fitting } from "./use-fit.ts";

interface CheckProps extends Pick<Fitting, "fit" | "checking" | "failed"> {
  readonly apart: boolean;
  readonly onApart: (apart: boolean) => void;
}

/** How many rows the target would take, which not and why, and what becomes of those. */
export function TargetCheck({ fit, checking, failed, apart, onApart }: CheckProps) {
  const say = useWords().targets;
  const check = fit?.check;
  const rows = fit ? rowsFor({ fit, apart }) : 0;
  const { files, by } = fit ? filesFor({ fit, apart }) : { files: 1, by: "rows" };
  const overlap = check && check.reasons.reduce((sum, { count }) => sum + count, 0) > check.refused;
  return (
    <div className={css.check}>
      <div role="status" aria-busy={checking} className={css.summary}>
        {failed && <p className={css.wrong}>{say.failed}</p>}
        {!failed && !check && <p>{say.checking}</p>}
        {!failed && check && (
          <p className={css.counts}>
            {check.refused === 0 ? (
              <CircleCheck size={18} aria-hidden className={css.fine} />
            ) : (
              <TriangleAlert size={18} aria-hidden className={css.doubt} />
            )}
            <span>
              <strong>{say.ready({ count: check.ready })}</strong>
              {" · "}
              {check.refused === 0 ? say.noneRefused : say.refused({ count: check.refused })}
            </span>
          </p>
        )}
      </div>
      {fit && check && check.refused > 0 && (
        <>
          <ul className={css.reasons} aria-label={say.reasonsLabel}>
            {check.reasons.map((reason) => (
              <li key={JSON.stringify([reason.kind, "field" in reason ? reason.field : ""])}>
                {reasonText(reason, say)}
                {reason.examples.length > 0 && (
                  <small>
                    {reason.examples
                      .map((example) => say.example({ ...example, text: short(example.text) }))
                      .join(" · ")}
                  </small>
                )}
              </li>
            ))}
          </ul>
          {overlap && <p className={css.note}>{say.severalReasons}</p>}
          <Select
            label={say.what}
            hint={apart ? say.apartHint : say.togetherHint}
            value={apart ? "apart" : "together"}
            options={[
              { value: "apart", label: say.apart },
              { value: "together", label: say.together },
            ]}
            onChange={(value) => onApart(value === "apart")}
          />
        </>
      )}
      {check && rows === 0 && <p className={css.note}>{say.nothing}</p>}
      {fit?.maxRows !== undefined && files > 1 && by === "rows" && (
        <p className={css.note}>{say.split({ files, rows: fit.maxRows })}</p>
      )}
      {fit?.maxBytes !== undefined && files > 1 && by === "size" && (
        <p className={css.note}>{say.splitBySize({ files, bytes: fit.maxBytes })}</p>
      )}
      {fit?.freeMaxBytes !== undefined && fit.bytes > fit.freeMaxBytes && (
        <p className={css.note}>{say.freeLimit({ bytes: fit.bytes, most: fit.freeMaxBytes })}</p>
      )}
      {fit?.maxColumns !== undefined && tooManyColumns({ fit }) && (
        <p className={css.wrong}>
          {say.tooManyColumns({ columns: columnsFor({ fit }), max: fit.maxColumns })}
        </p>
      )}
    </div>
  );
}

type Refusal = TargetFit["check"]["reasons"][number];

function reasonText(reason: Refusal, say: Words["targets"]): string {
  switch (reason.kind) {
    case "missing":
    case "bad-email":
    case "bad-date":
    case "bad-number":
      return say.reasons[reason.kind](reason);
    case "not-a-choice":
      return say.reasons["not-a-choice"](reason);
    case "none-of":
      return say.reasons["none-of"](reason);
    case "too-long":
    case "too-many-bytes":
      return say.reasons[reason.kind](reason);
  }
}

const SHORT = 32;

function short(text: string): string {
  const letters = [...text.replace(/\s+/g, " ")];
  return letters.length > SHORT ? `${letters.slice(0, SHORT).join("")}…` : letters.join("");
}
