import { useStore } from "../../app/store.ts";
import { Select } from "../kit/Select.tsx";
import { TextField } from "../kit/TextField.tsx";
import { useWords } from "../words.tsx";
import { type Choice, countOf } from "./choice.ts";
import css from "./Download.module.css";

interface SplitProps {
  readonly choice: Choice;
  readonly onChange: (part: Partial<Choice>) => void;
}

/** One file, or several in one .zip. */
export function SplitFields({ choice, onChange }: SplitProps) {
  const say = useWords().download.split;
  const columns = useStore((state) => state.ran?.columns ?? state.opened?.columns) ?? [];
  const { split } = choice;
  const count = (field: "splitRows" | "splitMegabytes", label: string) => (
    <TextField
      label={label}
      inputMode="numeric"
      wrong={countOf(choice[field]) === null ? say.wrong : undefined}
      value={choice[field]}
      onChange={(text) => onChange({ [field]: text })}
    />
  );
  return (
    <div className={css.pair}>
      <Select
        label={say.label}
        hint={split === "none" ? undefined : say.hint}
        value={split}
        options={(["none", "rows", "size", "column"] as const).map((value) => ({
          value,
          label: say.ways[value],
        }))}
        onChange={(way) =>
          onChange({ split: way, splitColumn: choice.splitColumn || (columns[0]?.id ?? "") })
        }
      />
      {split === "rows" && count("splitRows", say.rows)}
      {split === "size" && count("splitMegabytes", say.megabytes)}
      {split === "column" && (
        <Select
          label={say.column}
          value={choice.splitColumn}
          options={columns.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(splitColumn) => onChange({ splitColumn })}
        />
      )}
    </div>
  );
}
