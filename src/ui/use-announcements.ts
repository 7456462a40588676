import { useEffect } from "react";
import { useStore } from "../app/store.ts";
import { announce } from "./kit/announce.ts";
import { useWords } from "./words.tsx";

/** Tells screen readers, and the title of the tab, what changed in the large. */
export function useAnnouncements(): void {
  const words = useWords().shell;
  const name = useStore((state) => state.opened?.name ?? null);
  useEffect(() => {
    document.title = name === null ? "Limpid" : words.pageTitle({ name });
  }, [name, words]);
  useEffect(
    () =>
      useStore.subscribe((now, before) => {
        if (now.tab !== before.tab) {
          if (now.opened?.complete) announce(words.said.shown(now.opened));
        } else if (now.opened?.complete && !before.opened?.complete) announce(words.said.read(now.opened));
        else if (now.ran && before.ran && now.ran !== before.ran) {
          announce(
            now.ran.made
              ? words.said.made({ now: now.ran.rows, changed: now.ran.cellsChanged })
              : words.said.ran({ kept: now.ran.rows, changed: now.ran.cellsChanged }),
          );
        }
      }),
    [words],
  );
}
