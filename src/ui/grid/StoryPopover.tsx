import { Rows3 } from "lucide-react";
import { useEffect, useState } from "react";
import { actions } from "../../app/session.ts";
import { useStore } from "../../app/store.ts";
import type { Change, PointId, RowKey } from "../../worker/contract.ts";
import { useChangeWords } from "../changes/change-words.ts";
import { FromTo } from "../changes/FromTo.tsx";
import { RowStory } from "../changes/RowStory.tsx";
import { Button } from "../kit/Button.tsx";
import { Popover } from "../kit/Popover.tsx";
import { useLanguage, useWords } from "../words.tsx";
import css from "./StoryPopover.module.css";
import { stepLine } from "./story-steps.ts";

/** The cell, or the row, whose changes are told. */
export interface Story {
  readonly point: PointId;
  readonly row: RowKey;
  /** Number of the row in its file. */
  readonly record: number;
  /** The story begins with the whole row. */
  readonly whole?: true;
  readonly column: string;
  readonly removed: boolean;
  readonly anchor: Element;
}

type Told =
  | { readonly kind: "waiting" | "failed" }
  | { readonly kind: "told"; readonly changes: readonly Change[] };

/** Why a cell changed, or why a row is gone: each step in words, from what to what. */
export function StoryPopover({ story, onClose }: { readonly story: Story; readonly onClose: () => void }) {
  const words = useWords().grid.story;
  const rowWords = useChangeWords().row;
  const [whole, setWhole] = useState(story.whole === true);
  return (
    <Popover
      open
      onOpenChange={(open) => !open && onClose()}
      anchor={story.anchor}
      title={whole ? rowWords.title({ row: story.record }) : story.removed ? words.removedTitle : words.title}
    >
      {whole ? (
        <RowStory point={story.point} row={story.row} />
      ) : (
        <>
          <CellStory story={story} />
          <Button
            kind="plain"
            size="small"
            className={css.whole}
            icon={<Rows3 size={14} aria-hidden />}
            onClick={() => setWhole(true)}
          >
            {rowWords.open}
          </Button>
        </>
      )}
    </Popover>
  );
}

function CellStory({ story }: { readonly story: Story }) {
  const words = useWords().grid.story;
  const told = useStory(story);
  return (
    <div className={css.body} aria-busy={told.kind === "waiting"}>
      {told.kind === "waiting" && <p className={css.quiet}>{words.loading}</p>}
      {told.kind === "failed" && <p className={css.quiet}>{words.failed}</p>}
      {told.kind === "told" && <Changes changes={told.changes} removed={story.removed} />}
    </div>
  );
}

function Changes({ changes, removed }: { readonly changes: readonly Change[]; readonly removed: boolean }) {
  const words = useWords();
  const language = useLanguage();
  const steps = useStore((state) => state.history.present.steps);
  const tried = useStore((state) => state.looking.preview);
  const asRead = useStore((state) => state.opened?.columns);
  const operations = useStore((state) => state.operations);
  const shown = removed ? changes.filter((change) => change.removed) : changes;
  if (shown.length === 0) return <p className={css.quiet}>{words.grid.story.nothing}</p>;
  return (
    <ol className={css.steps}>
      {shown.map((change) => {
        const speaker = { words: words.steps, language };
        const line = stepLine(change, steps, tried, asRead ?? [], operations, speaker);
        return (
          <li key={change.step}>
            {change.removed ? (
              words.grid.story.removedBy({ step: line })
            ) : (
              <>
                <span className={css.step}>{line}</span>
                {change.made !== undefined && <span>{words.grid.story.made({ count: change.made })}</span>}
                <FromTo {...change} />
              </>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function useStory({ point, row, column }: Story): Told {
  const [told, setTold] = useState<Told>({ kind: "waiting" });
  useEffect(() => {
    let wanted = true;
    void actions.story(point, row, column).then((answer) => {
      if (wanted) setTold(answer.ok ? { kind: "told", changes: answer.value } : { kind: "failed" });
    });
    return () => {
      wanted = false;
    };
  }, [point, row, column]);
  return told;
}
