import { ChevronDown } from "lucide-react";
import type { ChartQuestion, Measure, TimeUnit } from "../../analysis/question.ts";
import css from "./ChartCard.module.css";
import type { TimeMeasure } from "./speech.ts";
import { useChoosable } from "./use-choosable.ts";
import { useSpeaker } from "./use-speaker.ts";

export interface ChangeChartProps {
  readonly question: ChartQuestion;
  readonly ask: (question: ChartQuestion) => void;
  readonly time: TimeMeasure;
  readonly setTime: (time: TimeMeasure) => void;
}

const UNITS: readonly (TimeUnit | "auto")[] = ["auto", "day", "week", "month", "quarter", "year"];
const MEASURES: readonly Measure[] = ["sum", "mean", "median", "count"];
const BARS = { few: 8, usual: 20, many: 60 } as const;

/** What can be changed about a chart where it stands: its column, its step of time, what is drawn. */
export function ChangeChart({ question, ask, time, setTime }: ChangeChartProps) {
  const { words, nameOf } = useSpeaker();
  const { numbers, dates, categories } = useChoosable();
  const named = (ids: readonly string[], present: string) =>
    (ids.includes(present) ? ids : [present, ...ids]).map((id) => ({ value: id, label: nameOf(id) }));
  const { change } = words;
  switch (question.kind) {
    case "distribution": {
      const bars = (["few", "usual", "many"] as const).find(
        (each) => BARS[each] === (question.bars ?? BARS.usual),
      );
      return (
        <div className={css.change}>
          <Mini
            label={change.column}
            value={question.column}
            options={named(numbers, question.column)}
            onChange={(column) => ask({ ...question, column })}
          />
          <Mini
            label={change.bars}
            value={bars ?? "usual"}
            options={(["few", "usual", "many"] as const).map((value) => ({
              value,
              label: change.bar[value],
            }))}
            onChange={(wanted) => ask({ ...question, bars: BARS[wanted] })}
          />
        </div>
      );
    }
    case "top":
      return (
        <div className={css.change}>
          <Mini
            label={change.column}
            value={question.column}
            options={named(categories, question.column)}
            onChange={(column) => ask({ ...question, column })}
          />
        </div>
      );
    case "over-time": {
      const { number } = question;
      const drawn = number === undefined ? "" : `${time} ${number}`;
      const options = [
        { value: "", label: change.countRows },
        ...named(numbers, number ?? numbers[0] ?? "")
          .filter(({ value }) => value !== "")
          .flatMap(({ value, label }) =>
            (["sum", "mean"] as const).map((by) => ({
              value: `${by} ${value}`,
              label: `${change.measures[by]} · ${label}`,
            })),
          ),
      ];
      return (
        <div className={css.change}>
          <Mini
            label={change.unit}
            value={question.unit ?? "auto"}
            options={UNITS.map((value) => ({ value, label: change.units[value] }))}
            onChange={(unit) => ask({ ...question, unit })}
          />
          <Mini
            label={change.measure}
            value={drawn}
            options={options}
            onChange={(wanted) => {
              const { number: _, ...rest } = question;
              const [by, ...id] = wanted.split(" ");
              if (wanted !== "") setTime(by === "mean" ? "mean" : "sum");
              ask(wanted === "" ? rest : { ...rest, number: id.join(" ") });
            }}
          />
          {dates.length > 1 && (
            <Mini
              label={change.date}
              value={question.date}
              options={named(dates, question.date)}
              onChange={(date) => ask({ ...question, date })}
            />
          )}
        </div>
      );
    }
    case "by-category":
      return (
        <div className={css.change}>
          <Mini
            label={change.measure}
            value={question.by ?? "sum"}
            options={MEASURES.map((value) => ({ value, label: change.measures[value] }))}
            onChange={(by) => ask({ ...question, by })}
          />
          <Mini
            label={change.number}
            value={question.number}
            options={named(numbers, question.number)}
            onChange={(number) => ask({ ...question, number })}
          />
          <Mini
            label={change.category}
            value={question.category}
            options={named(categories, question.category)}
            onChange={(category) => ask({ ...question, category })}
          />
        </div>
      );
    case "missing":
      return null;
  }
}

interface MiniProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
}

/** A small choice in a line of others; one thing to choose from is shown as words. */
function Mini<T extends string>({ label, value, options, onChange }: MiniProps<T>) {
  if (options.length < 2) return null;
  return (
    <span className={css.frame} data-tip={label}>
      <select
        className={css.mini}
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value as T)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown size={12} aria-hidden />
    </span>
  );
}
