import { CircleCheck } from "lucide-react";
import { Button } from "../kit/Button.tsx";
import { useWords } from "../words.tsx";
import css from "./Download.module.css";
import type { WrittenFile } from "./written.ts";

interface ReadyProps {
  readonly files: readonly WrittenFile[];
  readonly guarding: boolean;
  /** Names of columns that are not in the file. */
  readonly left: readonly string[];
  readonly copied?: number;
  readonly onClose: () => void;
}

export function Ready({ files, guarding, left, copied, onClose }: ReadyProps) {
  const { download: words, targets } = useWords();
  const guarded = files.reduce((sum, file) => sum + file.guarded, 0);
  return (
    <div className={css.ready}>
      {copied !== undefined && (
        <p className={css.done}>
          <CircleCheck size={18} aria-hidden />
          {words.copied({ rows: copied })}
        </p>
      )}
      <ul hidden={copied !== undefined}>
        {files.map(({ name, contents }) => (
          <li key={name} className={css.done}>
            <CircleCheck size={18} aria-hidden />
            {words.file({ name, bytes: contents.size })}
          </li>
        ))}
      </ul>
      <p>{copied === undefined ? words.whereTo : words.whereToPaste}</p>
      {files.map(({ name, lacking }) => lacking && <p key={name}>{words.lacking(lacking)}</p>)}
      {left.length > 0 && <p>{targets.leftOut({ names: left })}</p>}
      {guarding && <p>{words.guarded({ count: guarded })}</p>}
      <Button kind="primary" className={css.close} onClick={onClose}>
        {words.done}
      </Button>
    </div>
  );
}
