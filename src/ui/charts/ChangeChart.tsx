import { ChevronDown } from "lucide-react";
import type { ChartQuestion, Measure, TimeUnit } from "../../analysis/question.ts";
import css from "./ChartCard.module.css";
import type { TimeMeasure } from "./speech.ts";
import { useChoosable } from "./use-choosable.ts";
import { useSpeaker } from "./use-speaker.ts";

export interface ChangeChartProps<Q extends ChartQuestion = ChartQuestion> {
  readonly question: Q;
  readonly ask: (question: ChartQuestion) => void;
  readonly time: TimeMeasure;
  readonly setTime: (time: TimeMeasure) => void;
}

type ChangeProps<K extends ChartQuestion["kind"]> = ChangeChartProps<Extract<ChartQuestion, { kind: K }>>;

/** What can be changed about a chart where it stands: its column, its step of time, what is drawn. */
export function ChangeChart({ question, ...rest }: ChangeChartProps) {
  if (question.kind === "missing") return null;
  return (
    <div className={css.change}>
      {question.kind === "distribution" && <ChangeDistribution question={question} {...rest} />}
      {question.kind === "top" && <ChangeTop question={question} {...rest} />}
      {question.kind === "over-time" && <ChangeOverTime question={question} {...rest} />}
      {question.kind === "by-category" && <ChangeByCategory question={question} {...rest} />}
    </div>
  );
}

const BARS = { few: 8, usual: 20, many: 60 } as const;
const AMOUNTS = ["few", "usual", "many"] as const;

function ChangeDistribution({ question, ask }: ChangeProps<"distribution">) {
  const { change } = useSpeaker().words;
  const columns = useNamed(useChoosable().numbers, question.column);
  const bars = AMOUNTS.find((each) => BARS[each] === question.bars) ?? "usual";
  return (
    <>
      <Mini
        label={change.column}
        value={question.column}
        options={columns}
        onChange={(column) => ask({ ...question, column })}
      />
      <Mini
        label={change.bars}
        value={bars}
        options={AMOUNTS.map((value) => ({ value, label: change.bar[value] }))}
        onChange={(wanted) => ask({ ...question, bars: BARS[wanted] })}
      />
    </>
  );
}

function ChangeTop({ question, ask }: ChangeProps<"top">) {
  const { change } = useSpeaker().words;
  const columns = useNamed(useChoosable().categories, question.column);
  return (
    <Mini
      label={change.column}
      value={question.column}
      options={columns}
      onChange={(column) => ask({ ...question, column })}
    />
  );
}

const UNITS: readonly (TimeUnit | "auto")[] = ["auto", "day", "week", "month", "quarter", "year"];
const TIME_MEASURES = ["sum", "mean"] as const;

function ChangeOverTime({ question, ask, time, setTime }: ChangeProps<"over-time">) {
  const { change } = useSpeaker().words;
  const { numbers, dates } = useChoosable();
  const { number, ...counting } = question;
  const numberOptions = useNamed(numbers, number);
  const dateOptions = useNamed(dates, question.date);
  const drawn = numberOptions.flatMap(({ value, label }) =>
    TIME_MEASURES.map((by) => ({ value: `${by} ${value}`, label: `${change.measures[by]} · ${label}` })),
  );
  const draw = (wanted: string) => {
    const by = TIME_MEASURES.find((each) => wanted.startsWith(`${each} `));
    if (!by) return ask(counting);
    setTime(by);
    ask({ ...counting, number: wanted.slice(by.length + 1) });
  };
  return (
    <>
      <Mini
        label={change.unit}
        value={question.unit ?? "auto"}
        options={UNITS.map((value) => ({ value, label: change.units[value] }))}
        onChange={(unit) => ask({ ...question, unit })}
      />
      <Mini
        label={change.measure}
        value={number === undefined ? "" : `${time} ${number}`}
        options={[{ value: "", label: change.countRows }, ...drawn]}
        onChange={draw}
      />
      <Mini
        label={change.date}
        value={question.date}
        options={dateOptions}
        onChange={(date) => ask({ ...question, date })}
      />
    </>
  );
}

const MEASURES: readonly Measure[] = ["sum", "mean", "median", "count"];

function ChangeByCategory({ question, ask }: ChangeProps<"by-category">) {
  const { change } = useSpeaker().words;
  const { numbers, categories } = useChoosable();
  const numberOptions = useNamed(numbers, question.number);
  const categoryOptions = useNamed(categories, question.category);
  return (
    <>
      <Mini
        label={change.measure}
        value={question.by ?? "sum"}
        options={MEASURES.map((value) => ({ value, label: change.measures[value] }))}
        onChange={(by) => ask({ ...question, by })}
      />
      <Mini
        label={change.number}
        value={question.number}
        options={numberOptions}
        onChange={(number) => ask({ ...question, number })}
      />
      <Mini
        label={change.category}
        value={question.category}
        options={categoryOptions}
        onChange={(category) => ask({ ...question, category })}
      />
    </>
  );
}

interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
}

/** The columns to choose from by name, the present one always among them. */
function useNamed(ids: readonly string[], present: string | undefined): readonly Option<string>[] {
  const { nameOf } = useSpeaker();
  const all = present === undefined || ids.includes(present) ? ids : [present, ...ids];
  return all.map((id) => ({ value: id, label: nameOf(id) }));
}

interface MiniProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly Option<T>[];
  readonly onChange: (value: T) => void;
}

/** A small choice in a line of others; nothing where there is nothing to choose. */
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
