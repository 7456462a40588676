import { Download } from "lucide-react";
import type { ColumnStatistics } from "../../analysis/question.ts";
import { useStore } from "../../app/store.ts";
import { Button } from "../kit/Button.tsx";
import { choose, useChoices } from "./choices.ts";
import { csvOf } from "./numbers-of.ts";
import { Failed, Loading } from "./States.tsx";
import css from "./Statistics.module.css";
import { fileStem, saveFile } from "./save/save-file.ts";
import type { Speaker } from "./speech.ts";
import { FIGURES, type Figure, figureText, statisticsNumbers } from "./statistics-table.ts";
import { useAnswer } from "./use-answer.ts";
import { useSpeaker } from "./use-speaker.ts";

const STATISTICS = { kind: "statistics" } as const;

/** The figures of every column; compared, what they were before cleaning stands above what they are. */
export function Statistics() {
  const speaker = useSpeaker();
  const point = useStore((state) => state.ran?.point ?? null);
  const file = useStore((state) => state.opened?.name ?? "");
  const compare = useChoices((choices) => choices.compare);
  const asked = useAnswer(point, STATISTICS);
  const then = useAnswer("source", compare ? STATISTICS : null);
  if (asked.state === "failed") return <Failed asked={asked} />;
  if (asked.state === "waiting") return <Loading />;
  const { columns } = asked.answer;
  const before =
    compare && then.state === "ready"
      ? new Map(then.answer.columns.map((column) => [column.column, column]))
      : null;
  const { statistics } = speaker.words;
  const save = () => {
    const numbers = csvOf(statisticsNumbers(speaker, columns, before));
    saveFile(
      `${fileStem(file, statistics.title)}.csv`,
      new Blob([numbers], { type: "text/csv;charset=utf-8" }),
    );
  };
  return (
    <div className={css.page}>
      <header className={css.head}>
        <div>
          <h2>{statistics.title}</h2>
          <p>{statistics.sentence}</p>
        </div>
        <Button size="small" icon={<Download size={16} aria-hidden />} onClick={save}>
          {statistics.save}
        </Button>
      </header>
      <FiguresTable speaker={speaker} columns={columns} before={before} />
    </div>
  );
}

interface FiguresTableProps {
  readonly speaker: Speaker;
  readonly columns: readonly ColumnStatistics[];
  readonly before: ReadonlyMap<string, ColumnStatistics> | null;
}

function FiguresTable({ speaker, columns, before }: FiguresTableProps) {
  const { head, tips, caption } = speaker.words.statistics;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard
    <section className={css.scroll} tabIndex={0} aria-label={caption}>
      <table className={css.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head.column}</th>
            <th scope="col">{head.kind}</th>
            {FIGURES.map(({ id }) => (
              <th key={id} scope="col" data-tip={id in tips ? tips[id as keyof typeof tips] : undefined}>
                {head[id]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <tr key={column.column}>
              <th scope="row">
                <button
                  type="button"
                  onClick={() => choose({ section: { kind: "column", column: column.column } })}
                >
                  {speaker.nameOf(column.column)}
                </button>
              </th>
              <td>{speaker.words.kinds({ kind: column.kind })}</td>
              {FIGURES.map((figure) => (
                <FigureCell
                  key={figure.id}
                  speaker={speaker}
                  figure={figure}
                  now={column}
                  before={before?.get(column.column)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface FigureCellProps {
  readonly speaker: Speaker;
  readonly figure: Figure;
  readonly now: ColumnStatistics;
  readonly before: ColumnStatistics | undefined;
}

function FigureCell({ speaker, figure, now, before }: FigureCellProps) {
  const text = figureText(speaker, figure, now);
  const was = before ? figureText(speaker, figure, before) : text;
  if (was === text || was === "") return <td>{text}</td>;
  return (
    <td className={css.changed}>
      <s aria-hidden>{was}</s>
      <span className="visually-hidden">{speaker.words.statistics.was({ value: was })}</span>
      <span>{text}</span>
    </td>
  );
}
