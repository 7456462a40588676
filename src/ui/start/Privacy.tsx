import { actions } from "../../app/session.ts";
import { Dialog } from "../kit/Dialog.tsx";
import { useWords } from "../words.tsx";
import css from "./Privacy.module.css";
import notices from "./third-party.json" with { type: "json" };

/** How anyone can check that the file stays, and what the page was built with. */
export function Privacy() {
  const words = useWords().start.privacy;
  return (
    <Dialog title={words.title} description={words.intro} onClose={() => actions.openDialog(null)}>
      <ol className={css.tests}>
        {words.tests.map((test) => (
          <li key={test}>{test}</li>
        ))}
      </ol>
      <p className={css.more}>{words.kept}</p>
      <p className={css.more}>{words.open}</p>
      <details className={css.notices}>
        <summary>{words.builtWith}</summary>
        {notices.packages.map(({ name, version, licence, text }) => (
          <details key={`${name} ${version}`} className={css.notice}>
            <summary>
              {name} {version} <small>{licence}</small>
            </summary>
            <pre>{notices.texts[text]}</pre>
          </details>
        ))}
      </details>
    </Dialog>
  );
}
