import { X } from "lucide-react";
import { useId, useRef } from "react";
import { actions } from "../../../app/session.ts";
import { useStore } from "../../../app/store.ts";
import { pairs as en } from "../../../i18n/en/pairs.ts";
import { pairs as zhCN } from "../../../i18n/zh-CN/pairs.ts";
import type { Pair } from "../../../ops/operation.ts";
import { announce } from "../../kit/announce.ts";
import { Button } from "../../kit/Button.tsx";
import { IconButton } from "../../kit/IconButton.tsx";
import { useLanguage } from "../../words.tsx";
import css from "./fields.module.css";
import type { FieldProps } from "./form-context.ts";
import own from "./PairsField.module.css";
import { pairsPasted, withPasted } from "./pasted-pairs.ts";

const both = { en, "zh-CN": zhCN };
const MOST_FILLED = 200;

interface PairsFieldProps extends FieldProps<readonly Pair[]> {
  /** The column whose values may be put in. */
  readonly column: string | undefined;
}

/** Values and what they become: typed, pasted from a spreadsheet, or begun from the values of the column. An empty line waits at the end. */
export function PairsField({ label, hint, wrong, value, onChange, column }: PairsFieldProps) {
  const words = both[useLanguage()];
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const fill = useFill(column);
  const putIn = async () => {
    const found = (await fill()).filter((text) => !value.some(([from]) => from === text));
    onChange([...value, ...found.map((text): Pair => [text, ""])]);
    announce(words.filled({ count: found.length }));
  };
  const lines: readonly Pair[] = [...value, ["", ""]];
  const set = (at: number, side: 0 | 1, text: string) => {
    const line: Pair = side === 0 ? [text, lines[at][1]] : [lines[at][0], text];
    onChange(
      lines.with(at, line).filter(([from, to], i) => i < lines.length - 1 || from !== "" || to !== ""),
    );
  };
  const paste = (event: React.ClipboardEvent, at: number) => {
    const pasted = pairsPasted(event.clipboardData.getData("text/plain"));
    if (!pasted) return;
    event.preventDefault();
    onChange(withPasted(value, at, pasted));
    announce(words.pasted({ count: pasted.length }));
  };
  /** Enter goes down, as in a spreadsheet. */
  const goDown = (event: React.KeyboardEvent, at: number, side: 0 | 1) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    list.current?.querySelector<HTMLInputElement>(`[data-at="${at + 1} ${side}"]`)?.focus();
  };
  return (
    <fieldset className={css.field} aria-describedby={`${id}-said`}>
      <legend className="visually-hidden">{label}</legend>
      <div className={css.labelRow}>
        <span aria-hidden className={css.label}>
          {label}
        </span>
        {column !== undefined && (
          <span>
            <Button kind="plain" size="small" onClick={() => void putIn()}>
              {words.fill}
            </Button>
          </span>
        )}
      </div>
      <div ref={list} className={own.box} data-wrong={wrong !== undefined || undefined}>
        <div className={own.head} aria-hidden>
          <span>{words.from}</span>
          <span>{words.to}</span>
        </div>
        {lines.map(([from, to], at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name, and are typed into
          <div key={at} className={own.line}>
            <input
              data-at={`${at} 0`}
              value={from}
              spellCheck={false}
              aria-label={words.fromAt({ n: at + 1 })}
              aria-invalid={(wrong !== undefined && at === 0) || undefined}
              onChange={({ currentTarget }) => set(at, 0, currentTarget.value)}
              onPaste={(event) => paste(event, at)}
              onKeyDown={(event) => goDown(event, at, 0)}
            />
            <input
              data-at={`${at} 1`}
              value={to}
              spellCheck={false}
              placeholder={from === "" ? undefined : words.stays}
              aria-label={words.toAt({ text: from })}
              onChange={({ currentTarget }) => set(at, 1, currentTarget.value)}
              onPaste={(event) => paste(event, at)}
              onKeyDown={(event) => goDown(event, at, 1)}
            />
            {at < value.length ? (
              <IconButton
                size="small"
                label={words.remove({ text: from })}
                icon={<X size={14} aria-hidden />}
                onClick={() => {
                  onChange(value.toSpliced(at, 1));
                  list.current?.querySelector<HTMLInputElement>(`[data-at="${at} 0"]`)?.focus();
                }}
              />
            ) : (
              <span />
            )}
          </div>
        ))}
      </div>
      <small id={`${id}-said`} className={wrong === undefined ? css.hint : css.wrong}>
        {wrong ?? hint ?? words.paste}
      </small>
    </fieldset>
  );
}

/** The values of a column as the list is now, the most frequent first. */
function useFill(column: string | undefined): () => Promise<readonly string[]> {
  const at = useStore((state) => state.ran?.point ?? "source");
  return async () => {
    if (column === undefined) return [];
    const answer = await actions.analyse(at, { kind: "top", column, limit: MOST_FILLED });
    return answer.ok && answer.value.kind === "top" ? answer.value.bars.map(({ text }) => text) : [];
  };
}
