import type { Part } from "../../io/read-options.ts";
import { Select } from "../kit/Select.tsx";
import { useWords } from "../words.tsx";

interface PartFieldProps {
  readonly parts: readonly Part[];
  readonly value: string;
  readonly onChange: (name: string) => void;
}

/** The sheets of a workbook, the tables of a database, the files of an archive: one of them is read. */
export function PartField({ parts, value, onChange }: PartFieldProps) {
  const words = useWords().reading.options;
  return (
    <Select
      label={words.part}
      value={value}
      options={parts.map(({ name, rows, hidden }) => ({
        value: name,
        label: rows === null ? words.partName({ name, hidden }) : words.partRows({ name, rows, hidden }),
      }))}
      onChange={onChange}
    />
  );
}
