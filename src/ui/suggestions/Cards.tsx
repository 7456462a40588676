import { CircleSlash, Eye, EyeOff, SlidersHorizontal } from "lucide-react";
import { actions } from "../../app/session.ts";
import { useStore } from "../../app/store.ts";
import type { Step } from "../../recipe/recipe.ts";
import type { Suggestion } from "../../recipe/suggestion.ts";
import { Button } from "../kit/Button.tsx";
import { Checkbox } from "../kit/Checkbox.tsx";
import { Chip } from "../kit/Chip.tsx";
import { IconButton } from "../kit/IconButton.tsx";
import { useFormat, useLanguage, useWords } from "../words.tsx";
import css from "./Card.module.css";
import { choiceExample } from "./choice-example.ts";
import { Examples } from "./Examples.tsx";
import { operationName, type Said, say, sayChoice } from "./say.ts";
import { hideRows, isShown, showRows } from "./show.ts";

/** Column names told behind a figure. */
const MOST_NAMES = 12;

interface SafeCardProps {
  readonly suggestion: Suggestion;
  readonly ticked: boolean;
  readonly onTick: (on: boolean) => void;
  readonly onLeave: () => void;
}

/** A proposal that goes with the clean-up as long as it is ticked. */
export function SafeCard({ suggestion, ticked, onTick, onLeave }: SafeCardProps) {
  const words = useWords().clean;
  const said = useSaid(suggestion);
  return (
    <li className={css.card} data-shown={useShown(suggestion) || undefined} data-off={!ticked || undefined}>
      <div className={css.head}>
        <strong>{said.title}</strong>
        <ShowButton suggestion={suggestion} title={said.title} />
        <LeaveButton title={said.title} onLeave={onLeave} />
        <Checkbox aria-label={words.tick({ title: said.title })} checked={ticked} onChange={onTick} />
      </div>
      <Facts suggestion={suggestion} reason={said.reason} />
    </li>
  );
}

interface DecideCardProps {
  readonly suggestion: Suggestion;
  readonly onTake: (step: Step) => void;
  readonly onLeave: () => void;
}

/** A question: each answer is a button, and so is leaving it as it is. */
export function DecideCard({ suggestion, onTake, onLeave }: DecideCardProps) {
  const words = useWords().clean;
  const language = useLanguage();
  const said = useSaid(suggestion);
  const { title } = said;
  const choices = suggestion.choices ?? [{ label: "", step: suggestion.step, count: suggestion.count }];
  return (
    <li className={css.card} data-ask data-shown={useShown(suggestion) || undefined}>
      <div className={css.head}>
        <strong>{title}</strong>
        <ShowButton suggestion={suggestion} title={title} />
        <IconButton
          size="small"
          label={words.changeOf({ title })}
          icon={<SlidersHorizontal size={16} aria-hidden />}
          onClick={() => change(suggestion)}
        />
        {suggestion.choices && <LeaveButton title={title} onLeave={onLeave} />}
      </div>
      <Facts suggestion={suggestion} reason={said.reason} />
      <div className={css.answers}>
        {choices.map(({ label, step }) => {
          const name = label === "" ? said.answer : sayChoice(label, words);
          const example = choiceExample(label, suggestion.reason.facts, language);
          return (
            <Button
              key={label}
              size="small"
              data-tip={example && name}
              aria-label={words.takeOf({ title, choice: example ? `${example} · ${name}` : name })}
              onClick={() => onTake(step)}
            >
              {example ?? name}
            </Button>
          );
        })}
        {!suggestion.choices && (
          <Button kind="plain" size="small" aria-label={words.leaveAloneOf({ title })} onClick={onLeave}>
            {words.leaveAlone}
          </Button>
        )}
      </div>
    </li>
  );
}

/** A proposal left alone: one quiet line. */
export function AloneLine({ suggestion, onOffer }: { suggestion: Suggestion; onOffer: () => void }) {
  const words = useWords().clean;
  const { title } = useSaid(suggestion);
  return (
    <li className={css.alone}>
      <span>{title}</span>
      <Columns suggestion={suggestion} />
      <Button kind="plain" size="small" aria-label={words.offerAgainOf({ title })} onClick={onOffer}>
        {words.offerAgain}
      </Button>
    </li>
  );
}

function ShowButton({ suggestion, title }: { readonly suggestion: Suggestion; readonly title: string }) {
  const words = useWords().clean;
  const shown = useShown(suggestion);
  return (
    <IconButton
      size="small"
      aria-pressed={shown}
      label={(shown ? words.hideRowsOf : words.showRowsOf)({ title })}
      icon={shown ? <EyeOff size={16} aria-hidden /> : <Eye size={16} aria-hidden />}
      onClick={() => (shown ? hideRows() : showRows(suggestion))}
    />
  );
}

function LeaveButton({ title, onLeave }: { readonly title: string; readonly onLeave: () => void }) {
  const words = useWords().clean;
  return (
    <IconButton
      size="small"
      label={words.leaveAloneOf({ title })}
      icon={<CircleSlash size={16} aria-hidden />}
      onClick={onLeave}
    />
  );
}

/** Where, what for example, how much of it, and why. */
function Facts({ suggestion, reason }: { readonly suggestion: Suggestion; readonly reason: string }) {
  const words = useWords().clean;
  const rows = useStore((state) => state.ran?.rows ?? 0);
  const { counts, count } = suggestion;
  return (
    <>
      <div className={css.facts}>
        <Columns suggestion={suggestion} />
        <Examples suggestion={suggestion} />
      </div>
      <p className={css.reason}>
        <b>{counts === "rows" ? words.rowsOf({ count, of: rows }) : words[counts]({ count })}</b>
        <span>{reason}</span>
      </p>
    </>
  );
}

/** The first columns by name (that of the first example before all), the rest as a figure with its names behind it. */
function Columns({ suggestion }: { readonly suggestion: Suggestion }) {
  const { clean: words, steps } = useWords();
  const { list } = useFormat();
  const names = useColumnNames(suggestion.columns);
  if (names.length === 0) return <Chip>{words.allColumns}</Chip>;
  const shown = Math.max(0, suggestion.columns.indexOf(suggestion.examples[0]?.column ?? ""));
  const others = names.toSpliced(shown, 1);
  const more = others.length - MOST_NAMES;
  const named =
    more > 0 ? steps.describe.moreColumns({ names: others.slice(0, MOST_NAMES), more }) : list(others);
  return (
    <span className={css.columns}>
      <Chip data-tip={names[shown].length > 14 ? names[shown] : undefined}>{names[shown]}</Chip>
      {others.length > 0 && (
        <Chip data-tip={named}>
          {words.moreColumns({ count: others.length })}
          <span className="visually-hidden"> {named}</span>
        </Chip>
      )}
    </span>
  );
}

function useShown({ step, choices }: Suggestion): boolean {
  return useStore(({ looking: { preview } }) =>
    [step, ...(choices ?? []).map((choice) => choice.step)].some((each) => isShown(preview, each)),
  );
}

export function useSaid(suggestion: Suggestion): Said {
  const words = useWords().clean;
  const language = useLanguage();
  const operations = useStore((state) => state.operations);
  const columns = useColumnNames(suggestion.columns);
  return say(suggestion, words, operationName(operations, suggestion.step.op, language), columns);
}

function useColumnNames(ids: readonly string[]): readonly string[] {
  const columns = useStore((state) => state.ran?.columns);
  return ids.map((id) => columns?.find((column) => column.id === id)?.name ?? id);
}

function change({ step, columns }: Suggestion): void {
  hideRows();
  actions.openDialog({ kind: "step", op: step.op, columns, step });
}
