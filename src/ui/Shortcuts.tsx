import { Search } from "lucide-react";
import { Fragment, useMemo, useRef, useState } from "react";
import { actions } from "../app/session.ts";
import { shortcuts as en } from "../i18n/en/shortcuts.ts";
import { shortcuts as zhCN } from "../i18n/zh-CN/shortcuts.ts";
import { Dialog } from "./kit/Dialog.tsx";
import { Kbd } from "./kit/Kbd.tsx";
import { shownKeys } from "./kit/keys.ts";
import { TextField } from "./kit/TextField.tsx";
import { search } from "./palette/match.ts";
import { pinyinScore } from "./palette/pinyin.ts";
import css from "./Shortcuts.module.css";
import { AREAS, SHORTCUTS, type Shortcut, type ShortcutId } from "./shortcut-list.ts";
import { useLanguage } from "./words.tsx";

/** Every key of the page, by where it acts; a few letters find one. */
export function Shortcuts() {
  const words = useLanguage() === "en" ? en : zhCN;
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState("");
  const found = useMemo(() => foundShortcuts(query, words), [query, words]);
  return (
    <Dialog title={words.title} initialFocus={field} onClose={() => actions.openDialog(null)}>
      <TextField
        ref={field}
        type="search"
        className={css.search}
        icon={<Search size={16} aria-hidden />}
        aria-label={words.search}
        placeholder={words.search}
        value={query}
        onChange={setQuery}
      />
      <div className={css.areas}>
        {AREAS.map((area) => {
          const here = found.filter((one) => one.area === area);
          return (
            here.length > 0 && (
              <section key={area} aria-labelledby={`keys-${area}`}>
                <h3 id={`keys-${area}`}>{words.areas[area]}</h3>
                <dl className={css.list}>
                  {here.map(({ id, keys }) => (
                    <div key={id} className={css.row}>
                      <dt>{words.does[id as ShortcutId]}</dt>
                      <dd className={css.keys}>
                        <Keys keys={keys} or={words.or} />
                      </dd>
                    </div>
                  ))}
                </dl>
              </section>
            )
          );
        })}
        {found.length === 0 && <p className={css.nothing}>{words.nothing({ query })}</p>}
      </div>
    </Dialog>
  );
}

/** Arrows stand together; other keys that do the same are told apart. */
function Keys({ keys, or }: { readonly keys: readonly string[]; readonly or: string }) {
  const together = keys.every((each) => /[←→↑↓]$/.test(each));
  return keys.map((each, i) => (
    <Fragment key={each}>
      {i > 0 && !together && <span>{or}</span>}
      <Kbd>{each}</Kbd>
    </Fragment>
  ));
}

function foundShortcuts(query: string, words: Pick<typeof zhCN, "does">): readonly Shortcut[] {
  const all: readonly Shortcut[] = SHORTCUTS;
  const texts = ({ id, keys }: Shortcut) => [
    { text: words.does[id as ShortcutId], weight: 2, loose: true },
    { text: keys.map((each) => shownKeys(each)).join(" "), weight: 1 },
  ];
  const fitting = new Set(search(query, all, texts, pinyinScore));
  return all.filter((one) => fitting.has(one));
}
