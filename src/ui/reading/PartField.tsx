import type { Part } from "../../io/read-options.ts";
import { Select } from "../kit/Select.tsx";
import { useWords } from "../words.tsx";
import { partName } from "./option-names.ts";

interface PartFieldProps {
  readonly parts: readonly Part[];
  readonly value: string;
  readonly onChange: (name: string) => void;
}

/** The sheets of a workbook, the tables of a database, the files of an archive: one of them is read. */
export function PartField({ parts, value, onChange }: PartFieldProps) {
  const all = useWords().reading;
  const words = all.options;
  return (
    <Select
      label={words.part}
      value={value}
      options={parts.map(({ name, rows, hidden }) => {
        const shown = { name: partName(name, all), hidden };
        return {
          value: name,
          label: rows === null ? words.partName(shown) : words.partRows({ ...shown, rows }),
        };
      })}
      onChange={onChange}
    />
  );
}
