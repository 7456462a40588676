import { FolderOpen, Plus, Save } from "lucide-react";
import { Suspense, useEffect, useRef } from "react";
import { actions } from "../../app/session.ts";
import { useStore } from "../../app/store.ts";
import { Button } from "../kit/Button.tsx";
import { toast } from "../kit/toast.ts";
import { later, loadWhenIdle, Part } from "../later.tsx";
import { hideRows } from "../suggestions/show.ts";
import { useWords } from "../words.tsx";
import { HistoryBar, list as historyList } from "./HistoryBar.tsx";
import { bareName, saveRecipe } from "./recipe-files.ts";
import css from "./Steps.module.css";
import { loadStepListWords } from "./step-words.ts";

const list = later(async () => {
  const [own] = await Promise.all([import("./StepList.tsx"), loadStepListWords()]);
  return own.StepList;
});

/** The panel of steps: the list, the way back and forward, and recipes as files. */
export function Steps() {
  const words = useWords().steps.list;
  const empty = useStore((state) => state.history.present.steps.length === 0);
  useEffect(() => {
    void loadWhenIdle([list, historyList]);
    return hideRows;
  }, []);
  return (
    <section aria-label={words.label} className={css.panel}>
      <HistoryBar />
      <div className={css.scroll}>
        {empty ? (
          <div className={css.empty}>
            <strong>{words.empty}</strong>
            <p>{words.emptyHint}</p>
          </div>
        ) : (
          <Suspense>
            <Part of={list} />
          </Suspense>
        )}
      </div>
      <footer className={css.footer}>
        <Button
          className={css.add}
          icon={<Plus size={16} aria-hidden />}
          onClick={() => actions.openDialog({ kind: "palette" })}
        >
          {words.add}
        </Button>
        <RecipeFiles empty={empty} />
      </footer>
    </section>
  );
}

function RecipeFiles({ empty }: { readonly empty: boolean }) {
  const words = useWords().steps.recipe;
  const name = useStore((state) => state.opened?.name ?? "");
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={css.files}>
      <Button
        size="small"
        icon={<Save size={16} aria-hidden />}
        data-tip={words.saveHint}
        disabled={empty}
        onClick={() => {
          const fileName = words.fileName({ name: bareName(name) });
          saveRecipe(fileName);
          toast(words.saved({ name: fileName }));
        }}
      >
        {words.save}
      </Button>
      <Button
        size="small"
        icon={<FolderOpen size={16} aria-hidden />}
        data-tip={words.loadHint}
        onClick={() => input.current?.click()}
      >
        {words.load}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={words.load}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = "";
          if (file) void file.text().then(actions.loadRecipe);
        }}
      />
    </div>
  );
}
