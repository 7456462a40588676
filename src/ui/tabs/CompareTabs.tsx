import { useEffect, useState } from "react";
import { actions } from "../../app/session.ts";
import type { Tab } from "../../app/state.ts";
import { useStore } from "../../app/store.ts";
import type { KeyPair, Problem, TableComparison } from "../../worker/contract.ts";
import { announce } from "../kit/announce.ts";
import { Button } from "../kit/Button.tsx";
import { Dialog } from "../kit/Dialog.tsx";
import { Select } from "../kit/Select.tsx";
import { sayProblem } from "../problems/say-problem.ts";
import { partName } from "../reading/option-names.ts";
import { useWords } from "../words.tsx";
import { ComparedTable } from "./ComparedTable.tsx";
import css from "./CompareTabs.module.css";
import { KeyFields } from "./KeyFields.tsx";
import { useTabsWords } from "./use-tabs-words.ts";

/** The list that is shown beside that of another tab: columns, then rows by key. */
export function CompareTabs() {
  const words = useTabsWords().compare;
  const shown = useStore((state) => state.tab);
  const tabs = useStore((state) => state.tabs);
  const nameOf = useTabName(tabs);
  const others = tabs.filter(({ id }) => id !== shown);
  const [other, setOther] = useState(others[0]?.id ?? "");
  const [asked, setAsked] = useState<readonly KeyPair[] | null>(null);
  const { comparison, problem } = useComparison(other, asked);
  const here = tabs.find(({ id }) => id === shown);
  const there = tabs.find(({ id }) => id === other);
  const close = () => actions.openDialog(null);
  if (!here || !there) return null;
  const names = [nameOf(here), nameOf(there)] as const;
  return (
    <Dialog
      size="large"
      title={words.title({ name: names[0] })}
      onClose={close}
      footer={
        <Button kind="primary" onClick={close}>
          {words.close}
        </Button>
      }
    >
      <div className={css.form}>
        <div className={css.fields}>
          <Select
            label={words.withList}
            value={other}
            options={others.map((tab) => ({ value: tab.id, label: nameOf(tab) }))}
            onChange={(id) => {
              setOther(id);
              setAsked(null);
            }}
          />
          {comparison && comparison.both.length > 0 && (
            <KeyFields comparison={comparison} onChange={setAsked} />
          )}
        </div>
        {problem && <Failed problem={problem} />}
        {!comparison && !problem && (
          <p className={css.quiet} aria-live="polite">
            {words.working}
          </p>
        )}
        {comparison && <Columns comparison={comparison} names={names} />}
        {comparison &&
          (comparison.both.length === 0 ? (
            <p>{words.noColumns}</p>
          ) : (
            <ComparedTable
              key={JSON.stringify([other, comparison.keys])}
              other={other}
              comparison={comparison}
              names={names}
            />
          ))}
      </div>
    </Dialog>
  );
}

/** A list is called by its table where its file holds several, else by its file. */
function useTabName(tabs: readonly Tab[]): (tab: Tab) => string {
  const { reading } = useWords();
  return ({ name, part, id }) => {
    if (part === "") return name;
    const own = partName(part, reading);
    const twin = tabs.some((tab) => tab.id !== id && tab.part === part && tab.name !== name);
    return twin ? `${own}, ${name}` : own;
  };
}

function useComparison(other: string, asked: readonly KeyPair[] | null) {
  const words = useTabsWords().compare;
  const [known, setKnown] = useState<{ comparison?: TableComparison; problem?: Problem }>({});
  useEffect(() => {
    let wanted = true;
    void actions.compareWith(other, asked).then((answer) => {
      if (!wanted) return;
      setKnown(answer.ok ? { comparison: answer.value } : { problem: answer.problem });
      if (!answer.ok) return;
      const { different, equal, onlyLeft, onlyRight } = answer.value.rows;
      announce(words.said({ different, equal, left: onlyLeft, right: onlyRight }));
    });
    return () => {
      wanted = false;
    };
  }, [other, asked, words]);
  return known;
}

const MOST_NAMED = 6;

interface ColumnsProps {
  readonly comparison: TableComparison;
  readonly names: readonly [string, string];
}

/** What columns both have, and what only one of them has. */
function Columns({ comparison, names }: ColumnsProps) {
  const words = useTabsWords().compare;
  const sides = [comparison.onlyLeft, comparison.onlyRight];
  return (
    <ul className={css.columns}>
      <li>{words.columns({ count: comparison.both.length })}</li>
      {sides.map((columns, side) => {
        if (columns.length === 0) return null;
        const named = columns.slice(0, MOST_NAMED).map(({ name }) => name);
        const more = columns.length - named.length;
        return <li key={names[side]}>{words.onlyIn({ name: names[side], columns: named, more })}</li>;
      })}
      {comparison.repeatedKeys > 0 && <li>{words.repeated({ count: comparison.repeatedKeys })}</li>}
    </ul>
  );
}

function Failed({ problem }: { readonly problem: Problem }) {
  const said = sayProblem(problem, useWords().problems, (id) => id);
  if (!said) return null;
  return (
    <p className={css.wrong} role="alert">
      {said.what} {said.next}
    </p>
  );
}
