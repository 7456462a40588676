import { useEffect, useState } from "react";
import { appendOf, type Chosen, clashes, type Stranger, strangersOf } from "../../app/join-files.ts";
import { actions } from "../../app/session.ts";
import { useStore } from "../../app/store.ts";
import type { FileHead, Problem, Result } from "../../worker/contract.ts";
import { Button } from "../kit/Button.tsx";
import { Checkbox } from "../kit/Checkbox.tsx";
import { Dialog } from "../kit/Dialog.tsx";
import { Segmented } from "../kit/Segmented.tsx";
import { Select } from "../kit/Select.tsx";
import { sayProblem } from "../problems/say-problem.ts";
import { useFormat, useWords } from "../words.tsx";
import css from "./SeveralFiles.module.css";

type How = "together" | "each" | "alone";

/** Several files were dropped: one list of all, each in a tab, or one of them alone. */
export function SeveralFiles() {
  const dialog = useStore((state) => state.looking.dialog);
  return dialog?.kind === "several" ? <Asked files={dialog.files} recipe={dialog.recipe} /> : null;
}

interface AskedProps {
  readonly files: readonly File[];
  readonly recipe: File | undefined;
}

function Asked({ files, recipe }: AskedProps) {
  const words = useWords().open;
  const heads = useHeads(files);
  const [how, setHow] = useState<How>("together");
  const [alone, setAlone] = useState(0);
  const [withFile, setWithFile] = useState(true);
  const [changed, setChanged] = useState<Chosen>(new Map());
  const known = heads?.ok ? heads.value : null;
  const strangers = useStrangers(known);
  const chosen = new Map(strangers.map((each) => [each, changed.get(each) ?? each.likely]));
  for (const [each, target] of changed) chosen.set(each, target);
  const twice = clashes(chosen);
  const ready = how !== "together" || (known !== null && twice.length === 0);
  const close = () => actions.openDialog(null);
  const open = () => {
    close();
    const withRecipe = (chosen: readonly File[]) => (recipe ? [...chosen, recipe] : chosen);
    if (how === "each") return void actions.openEach(files, recipe);
    if (how === "alone") return void actions.openFiles(withRecipe([files[alone]]), {}, "beside");
    const append = appendOf(files.length, chosen, withFile ? words.fileColumn : "");
    void actions.openFiles(withRecipe(files), { append }, "beside");
  };
  return (
    <Dialog
      title={words.title({ count: files.length })}
      onClose={close}
      footer={
        <>
          <Button onClick={close}>{words.cancel}</Button>
          <Button kind="primary" disabled={!ready} onClick={open}>
            {how === "together" && words.openAll}
            {how === "each" && words.openEach({ count: files.length })}
            {how === "alone" && words.openOne}
          </Button>
        </>
      }
    >
      <div className={css.form}>
        <div className={css.choices}>
          <Segmented
            label={words.how}
            value={how}
            options={[
              { value: "together", label: words.together },
              { value: "each", label: words.each },
              { value: "alone", label: words.alone },
            ]}
            onChange={setHow}
          />
        </div>
        {how === "together" && (
          <>
            <p>{words.togetherHint}</p>
            <FileList files={files} heads={known} />
            {heads === null && <p aria-live="polite">{words.looking}</p>}
            {heads && !heads.ok && <Failed problem={heads.problem} />}
            {strangers.length > 0 && (
              <Strangers
                files={files}
                chosen={chosen}
                onChoose={(stranger, target) => setChanged(new Map(changed).set(stranger, target))}
                onUndo={() => setChanged(new Map(strangers.map((each) => [each, null])))}
              />
            )}
            {twice.length > 0 && <p className={css.wrong}>{words.twice({ columns: twice })}</p>}
            <Checkbox
              label={words.withFile({ column: words.fileColumn })}
              checked={withFile}
              onChange={setWithFile}
            />
          </>
        )}
        {how === "each" && (
          <>
            <p>{words.eachHint}</p>
            <FileList files={files} heads={known} />
          </>
        )}
        {how === "alone" && (
          <Select
            label={words.which}
            value={String(alone)}
            options={files.map(({ name }, i) => ({ value: String(i), label: name }))}
            onChange={(i) => setAlone(Number(i))}
          />
        )}
      </div>
    </Dialog>
  );
}

function useHeads(files: readonly File[]): Result<readonly FileHead[]> | null {
  const [heads, setHeads] = useState<Result<readonly FileHead[]> | null>(null);
  useEffect(() => {
    let wanted = true;
    void actions.peek(files).then((answer) => wanted && setHeads(answer));
    return () => {
      wanted = false;
    };
  }, [files]);
  return heads;
}

/** The same objects as long as the files are the same: they are what choices are kept by. */
function useStrangers(heads: readonly FileHead[] | null): readonly Stranger[] {
  const [known, setKnown] = useState<{ heads: typeof heads; strangers: readonly Stranger[] }>({
    heads: null,
    strangers: [],
  });
  if (known.heads === heads) return known.strangers;
  const strangers = heads ? strangersOf(heads) : [];
  setKnown({ heads, strangers });
  return strangers;
}

function FileList({
  files,
  heads,
}: {
  readonly files: readonly File[];
  readonly heads: readonly FileHead[] | null;
}) {
  const words = useWords().open;
  const { bytes } = useFormat();
  return (
    <ul className={css.files}>
      {files.map(({ name, size }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name; their order stands
        <li key={i}>
          <strong>{name}</strong>
          <span>
            {heads ? words.head({ bytes: size, columns: heads[i]?.columns.length ?? 0 }) : bytes(size)}
          </span>
        </li>
      ))}
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

interface StrangersProps {
  readonly files: readonly File[];
  readonly chosen: Chosen;
  readonly onChoose: (stranger: Stranger, target: string | null) => void;
  /** Each goes into a column of its own. */
  readonly onUndo: () => void;
}

const OWN = "";

function Strangers({ files, chosen, onChoose, onUndo }: StrangersProps) {
  const words = useWords().open;
  const guesses = [...chosen].filter((one) => isGuess(...one)).length;
  return (
    <>
      {guesses > 0 && (
        <p className={css.guesses}>
          {words.guesses({ count: guesses })}
          <Button kind="plain" size="small" onClick={onUndo}>
            {words.undoGuesses}
          </Button>
        </p>
      )}
      <table className={css.table}>
        <caption>{words.strangers({ file: files[0].name })}</caption>
        <thead>
          <tr>
            <th scope="col">{words.column}</th>
            <th scope="col">{words.goesInto}</th>
          </tr>
        </thead>
        <tbody>
          {[...chosen].map(([stranger, target]) => (
            <tr key={`${stranger.file} ${stranger.column}`}>
              <th scope="row">
                <span>{stranger.column}</span>
                <small>{files[stranger.file].name}</small>
              </th>
              <td>
                <Select
                  aria-label={words.goesIntoOf({ column: stranger.column, file: files[stranger.file].name })}
                  value={target ?? OWN}
                  hint={isGuess(stranger, target) ? words.guess : undefined}
                  options={[
                    { value: OWN, label: words.ownColumn },
                    ...stranger.targets.map((name) => ({ value: name, label: name })),
                  ]}
                  onChange={(name) => onChoose(stranger, name === OWN ? null : name)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function isGuess({ likely }: Stranger, target: string | null): boolean {
  return target !== null && target === likely;
}
