import { useLayoutEffect, useRef, useState } from "react";
import css from "./CellEditor.module.css";

interface CellEditorProps {
  readonly label: string;
  /** What stands in the editor when it opens; `selected` when it is the text of the cell. */
  readonly initial: string;
  readonly selected: boolean;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** `then`: where to go on, as the key said; null when the pointer went elsewhere. */
  readonly onCommit: (text: string, then: "ArrowDown" | "ArrowRight" | "ArrowLeft" | null) => void;
  readonly onCancel: () => void;
}

/** A cell's text being edited in place. Enter keeps it, Alt+Enter breaks the line, Esc leaves the cell as it was. */
export function CellEditor(props: CellEditorProps) {
  const { label, initial, selected, left, top, width, onCommit, onCancel } = props;
  const [text, setText] = useState(initial);
  const area = useRef<HTMLTextAreaElement>(null);
  const done = useRef(false);
  useLayoutEffect(() => {
    area.current?.focus({ preventScroll: true });
    if (selected) area.current?.select();
    else area.current?.setSelectionRange(initial.length, initial.length);
  }, [initial, selected]);

  const commit = (then: "ArrowDown" | "ArrowRight" | "ArrowLeft" | null) => {
    if (done.current) return;
    done.current = true;
    onCommit(text, then);
  };
  const pressed = (event: React.KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") {
      event.preventDefault();
      done.current = true;
      onCancel();
    } else if (event.key === "Enter" && !event.altKey && !event.shiftKey) {
      event.preventDefault();
      commit("ArrowDown");
    } else if (event.key === "Enter") {
      event.preventDefault();
      const at = area.current?.selectionEnd ?? text.length;
      area.current?.setRangeText("\n", area.current.selectionStart, at, "end");
      setText(area.current?.value ?? text);
    } else if (event.key === "Tab") {
      event.preventDefault();
      commit(event.shiftKey ? "ArrowLeft" : "ArrowRight");
    }
  };
  return (
    <textarea
      ref={area}
      aria-label={label}
      className={css.editor}
      style={{ left, top, minWidth: width }}
      rows={1}
      spellCheck={false}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={pressed}
      onBlur={() => commit(null)}
    />
  );
}
