import { actions } from "../../app/session.ts";
import { useWords } from "../words.tsx";
import css from "./Samples.module.css";

export function Samples({ disabled }: { readonly disabled: boolean }) {
  const words = useWords().start;
  const samples = [
    { file: "customers.csv", name: words.sampleCustomers, hint: words.sampleCustomersHint },
    { file: "orders.csv", name: words.sampleOrders, hint: words.sampleOrdersHint },
    { file: "customers-zh.csv", name: words.sampleChinese, hint: words.sampleChineseHint },
  ] as const;
  return (
    <section className={css.samples} aria-label={words.samples}>
      <h2 className={css.title}>{words.samples}</h2>
      <ul className={css.list}>
        {samples.map(({ file, name, hint }) => (
          <li key={file}>
            <button
              type="button"
              className={css.sample}
              disabled={disabled}
              onClick={() => void actions.openSample(file)}
            >
              <strong>{name}</strong>
              <span>{hint}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
