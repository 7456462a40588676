import { useStore } from "../../app/store.ts";
import { Select } from "../kit/Select.tsx";
import { useWords } from "../words.tsx";
import css from "./Target.module.css";
import type { Fitting } from "./use-fit.ts";

const NONE = "";

/** The fields of a target and the columns that fill them. */
export function TargetFields({ fit, fill }: Pick<Fitting, "fit" | "fill">) {
  const say = useWords().targets;
  const columns = useStore((state) => state.ran?.columns) ?? [];
  const options = [
    { value: NONE, label: say.leaveOut },
    ...columns.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <div className={css.frame}>
      <table className={css.fields} aria-label={say.fields}>
        <thead>
          <tr>
            <th scope="col">{say.field}</th>
            <th scope="col">{say.column}</th>
          </tr>
        </thead>
        <tbody>
          {fit?.fields.map(({ name, required }) => (
            <tr key={name}>
              <th scope="row">
                <span>{name}</span>
                {required && <small>{say.required}</small>}
              </th>
              <td>
                <Select
                  aria-label={say.columnFor({ field: name })}
                  value={fit.mapping[name] ?? NONE}
                  options={options}
                  onChange={(column) => fill(name, column === NONE ? null : column)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
