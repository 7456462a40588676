import {
  BookOpen,
  ChevronDown,
  Columns2,
  Download,
  FolderOpen,
  Keyboard,
  Settings,
  ShieldCheck,
  SlidersHorizontal,
  Trash2,
  X,
} from "lucide-react";
import { actions } from "../app/session.ts";
import { getState, useStore } from "../app/store.ts";
import css from "./FileMenu.module.css";
import { Menu, MenuItem, MenuSeparator } from "./kit/Menu.tsx";
import { openFiles } from "./open-files.ts";
import { pickFiles } from "./pick-file.ts";
import { nameWith, saveFile } from "./save-file.ts";
import { useWords } from "./words.tsx";

/** The name of the file, and what can be done with the file as a whole. */
export function FileMenu() {
  const words = useWords().shell;
  const name = useStore((state) => state.opened?.name ?? "");
  const more = useStore((state) => (state.opened?.files.length ?? 1) - 1);
  const rows = useStore((state) => state.opened?.rows ?? 0);
  const columns = useStore((state) => state.opened?.columns.length ?? 0);
  const complete = useStore((state) => state.opened?.complete === true);
  const several = useStore((state) => state.tabs.length > 1);
  const hasSteps = useStore((state) => state.history.present.steps.length > 0);
  return (
    <Menu
      trigger={
        <button type="button" className={css.file} aria-label={words.file.menu({ name })}>
          <span className={css.name}>{name}</span>
          {more > 0 && <span>{words.file.more({ count: more })}</span>}
          <small>{words.size({ rows, columns })}</small>
          <ChevronDown size={14} aria-hidden />
        </button>
      }
    >
      <MenuItem icon={<FolderOpen size={16} aria-hidden />} onSelect={() => void pickFiles().then(openFiles)}>
        {words.file.open}
      </MenuItem>
      <MenuItem
        icon={<SlidersHorizontal size={16} aria-hidden />}
        disabled={!complete}
        onSelect={() => actions.openDialog({ kind: "reading" })}
      >
        {words.file.reading}
      </MenuItem>
      {several && (
        <MenuItem
          icon={<Columns2 size={16} aria-hidden />}
          disabled={!complete}
          onSelect={() => actions.openDialog({ kind: "compare-tabs" })}
        >
          {words.file.compare}
        </MenuItem>
      )}
      {several && (
        <MenuItem icon={<X size={16} aria-hidden />} onSelect={closeShown}>
          {words.file.close}
        </MenuItem>
      )}
      <MenuSeparator />
      <MenuItem
        icon={<BookOpen size={16} aria-hidden />}
        disabled={!complete}
        onSelect={() => void pickRecipe()}
      >
        {words.file.loadRecipe}
      </MenuItem>
      <MenuItem
        icon={<Download size={16} aria-hidden />}
        disabled={!hasSteps}
        onSelect={() => saveRecipe(name)}
      >
        {words.file.saveRecipe}
      </MenuItem>
      <MenuSeparator />
      <MenuItem
        icon={<ShieldCheck size={16} aria-hidden />}
        onSelect={() => actions.openDialog({ kind: "privacy" })}
      >
        {words.file.privacy}
      </MenuItem>
      <MenuItem
        icon={<Keyboard size={16} aria-hidden />}
        onSelect={() => actions.openDialog({ kind: "shortcuts" })}
      >
        {words.file.shortcuts}
      </MenuItem>
      <MenuItem
        icon={<Settings size={16} aria-hidden />}
        onSelect={() => actions.openDialog({ kind: "settings" })}
      >
        {words.file.settings}
      </MenuItem>
      <MenuSeparator />
      <MenuItem
        icon={<Trash2 size={16} aria-hidden />}
        onSelect={() => actions.openDialog({ kind: "forget" })}
      >
        {words.file.forget}
      </MenuItem>
    </Menu>
  );
}

function closeShown(): void {
  const { tab, unsaved } = getState();
  if (unsaved) actions.openDialog({ kind: "close-tab", tab });
  else void actions.closeTab(tab);
}

async function pickRecipe(): Promise<void> {
  const [file] = await pickFiles(".json,application/json");
  if (file) await actions.loadRecipe(await file.text());
}

/** Hands the steps to the user as a small file. */
export function saveRecipe(fileName: string): void {
  const contents = new Blob([actions.recipeText()], { type: "application/json" });
  saveFile(contents, nameWith(fileName, "", ".limpid.json"));
}
