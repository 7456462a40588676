import { Moon, Search, Settings, Sun } from "lucide-react";
import { Suspense } from "react";
import { prefer, useShade } from "../app/preferences.ts";
import { actions } from "../app/session.ts";
import { useStore } from "../app/store.ts";
import { Button } from "./kit/Button.tsx";
import { IconButton } from "./kit/IconButton.tsx";
import { Kbd } from "./kit/Kbd.tsx";
import { isMac } from "./kit/keys.ts";
import { Logo } from "./kit/Logo.tsx";
import { Segmented } from "./kit/Segmented.tsx";
import { Part } from "./later.tsx";
import { parts } from "./parts.ts";
import css from "./TopBar.module.css";
import { UndoRedo } from "./UndoRedo.tsx";
import { changeLanguage, useLanguage, useWords } from "./words.tsx";

export function TopBar({ working }: { readonly working: boolean }) {
  const words = useWords().shell;
  const ready = useStore((state) => state.opened?.complete === true);
  return (
    <header className={css.bar} data-working={working || undefined}>
      <div className={css.left}>
        <span className={css.brand}>
          <Logo size={20} />
          <span className={css.word}>Limpid</span>
        </span>
        {working && (
          <Suspense fallback={<span className={css.noFile} />}>
            <Part of={parts.fileMenu} />
          </Suspense>
        )}
      </div>
      {working && <PageSwitch />}
      <div className={css.right}>
        {working && (
          <>
            <div className={css.history} data-hint="back">
              <UndoRedo />
            </div>
            <Button
              className={css.find}
              aria-label={words.findAction}
              aria-keyshortcuts={findKeys()}
              data-tip={words.findAction}
              disabled={!ready}
              icon={<Search size={16} aria-hidden />}
              onClick={() => actions.openDialog({ kind: "palette" })}
            >
              <span className={css.findText}>{words.findAction}</span>
              <Kbd>Ctrl K</Kbd>
            </Button>
          </>
        )}
        <div className={css.look}>
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
        <IconButton
          className={css.settings}
          label={words.settings}
          icon={<Settings size={16} aria-hidden />}
          onClick={() => actions.openDialog({ kind: "settings" })}
        />
        {working && (
          <Button kind="primary" disabled={!ready} onClick={() => actions.openDialog({ kind: "download" })}>
            {words.download}
          </Button>
        )}
      </div>
    </header>
  );
}

function findKeys(): string {
  return isMac() ? "Meta+K" : "Control+K";
}

function PageSwitch() {
  const words = useWords().shell;
  const page = useStore((state) => state.looking.page);
  return (
    <Segmented
      label={words.view}
      value={page}
      options={[
        { value: "clean", label: words.clean },
        { value: "analyse", label: words.analyse },
      ]}
      onChange={(next) => actions.look({ page: next })}
    />
  );
}

function LanguageSwitch() {
  const words = useWords().shell;
  const language = useLanguage();
  const other = language === "en" ? "zh-CN" : "en";
  return (
    <button
      type="button"
      className={css.language}
      lang={other}
      data-tip={words.languageTip}
      onClick={() => void changeLanguage(other)}
    >
      {words.language}
    </button>
  );
}

function ThemeSwitch() {
  const words = useWords().shell;
  const dark = useShade((shade) => shade.dark);
  return dark ? (
    <IconButton
      label={words.light}
      icon={<Sun size={16} aria-hidden />}
      onClick={() => prefer({ theme: "light" })}
    />
  ) : (
    <IconButton
      label={words.dark}
      icon={<Moon size={16} aria-hidden />}
      onClick={() => prefer({ theme: "dark" })}
    />
  );
}
