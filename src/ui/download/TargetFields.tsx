import { useStore } from "../../app/store.ts";
import { Select } from "../kit/Select.tsx";
import { useWords } from "../words.tsx";
import css from "./Target.module.css";
import type { Fitting } from "./use-fit.ts";
import { WholeNames } from "./WholeNames.tsx";

const NONE = "";
/** Stands for a part of the column of whole names; no column has this id. */
const PART = "\0part";

/** The fields of a target and the columns that fill them. */
export function TargetFields({ fit, choose }: Pick<Fitting, "fit" | "choose">) {
  const say = useWords().targets;
  const columns = useStore((state) => state.ran?.columns) ?? [];
  const usual = [
    { value: NONE, label: say.leaveOut },
    ...columns.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const names = fit?.wholeNames;
  const column = columns.find(({ id }) => id === names?.column)?.name ?? "";
  const apart = fit?.namesApart === true;
  const options = (field: string) => {
    if (field === names?.fields.first) return [...usual, { value: PART, label: say.firstOf({ column }) }];
    if (field === names?.fields.last) return [...usual, { value: PART, label: say.lastOf({ column }) }];
    return usual;
  };
  const fill = (field: string, chosen: string) => {
    if (!fit) return;
    if (chosen === PART) return choose({ namesApart: true });
    const { [field]: _, ...others } = fit.mapping;
    const isPart = field === names?.fields.first || field === names?.fields.last;
    choose({
      mapping: chosen === NONE ? others : { ...others, [field]: chosen },
      namesApart: apart && !isPart,
    });
  };
  return (
    <>
      {names && <WholeNames {...{ names, column, apart }} onApart={(namesApart) => choose({ namesApart })} />}
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
                    value={apart && options(name) !== usual ? PART : (fit.mapping[name] ?? NONE)}
                    options={options(name)}
                    onChange={(chosen) => fill(name, chosen)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
