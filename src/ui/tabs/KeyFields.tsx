import type { KeyPair, TableComparison } from "../../worker/contract.ts";
import { Select } from "../kit/Select.tsx";
import { useTabsWords } from "./use-tabs-words.ts";

interface KeyFieldsProps {
  readonly comparison: TableComparison;
  readonly onChange: (keys: readonly KeyPair[]) => void;
}

const ALL = "all";
const NONE = "";

/** By which columns two rows are the same: one, two, or all together. */
export function KeyFields({ comparison: { both, keys }, onChange }: KeyFieldsProps) {
  const words = useTabsWords().compare;
  const all = keys.length === both.length && both.length > 1;
  const pairs = both.map(({ left, right }): KeyPair => [left.id, right.id]);
  const placeOf = (key: KeyPair | undefined) => pairs.findIndex(([left]) => left === key?.[0]);
  const [first, second] = all ? [-1, -1] : [placeOf(keys[0]), placeOf(keys[1])];
  const named = both.map(({ left }, place) => ({ value: String(place), label: left.name }));
  const choose = (one: string, other: string) => {
    if (one === ALL) return onChange(pairs);
    const places = [one, other].filter((place, i, each) => place !== NONE && each.indexOf(place) === i);
    onChange(places.map((place) => pairs[Number(place)]));
  };
  return (
    <>
      <Select
        label={words.key}
        value={all ? ALL : String(first)}
        options={[...(both.length > 1 ? [{ value: ALL, label: words.allColumns }] : []), ...named]}
        onChange={(place) => choose(place, second < 0 ? NONE : String(second))}
      />
      {!all && both.length > 2 && (
        <Select
          label={words.and}
          value={second < 0 ? NONE : String(second)}
          options={[
            { value: NONE, label: words.nothingMore },
            ...named.filter(({ value }) => value !== String(first)),
          ]}
          onChange={(place) => choose(String(first), place)}
        />
      )}
    </>
  );
}
