import { actions } from "../../app/session.ts";
import { useStore } from "../../app/store.ts";
import { Button } from "../kit/Button.tsx";
import { useWords } from "../words.tsx";
import css from "./EmptyView.module.css";

/** Says why there is no row to see, and offers the way back. */
export function EmptyView() {
  const words = useWords().grid.empty;
  const { rows, filters, search } = useStore((state) => state.looking);
  const showAll = (
    <Button onClick={() => actions.look({ rows: "all", filters: [], search: "" })}>{words.showAll}</Button>
  );
  if (filters.length > 0 || search !== "") {
    const clear = () => actions.look({ filters: [], search: "" });
    return <Note text={words.noMatch} action={<Button onClick={clear}>{words.clear}</Button>} />;
  }
  if (rows === "changed") return <Note text={words.noChanges} hint={words.noChangesHint} action={showAll} />;
  if (rows === "removed") return <Note text={words.noRemoved} hint={words.noRemovedHint} action={showAll} />;
  return <Note text={words.noRows} />;
}

interface NoteProps {
  readonly text: string;
  readonly hint?: string;
  readonly action?: React.ReactNode;
}

function Note({ text, hint, action }: NoteProps) {
  return (
    <div className={css.note}>
      <p className={css.text}>{text}</p>
      {hint && <p className={css.hint}>{hint}</p>}
      {action}
    </div>
  );
}
