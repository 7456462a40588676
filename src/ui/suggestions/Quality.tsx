import { useStore } from "../../app/store.ts";
import type { Opened } from "../../worker/contract.ts";
import { useWords } from "../words.tsx";
import css from "./Quality.module.css";
import { type Quality, qualityOf } from "./quality.ts";

/** The quality each file was read with, to tell it from the present one. */
const asRead = new WeakMap<Opened, Quality>();

/** The share of valid, odd and missing cells over the whole table, in figures and as the bar known from the headers. */
export function QualityLine() {
  const words = useWords().clean.quality;
  const opened = useStore((state) => state.opened);
  const profiles = useStore((state) => state.profiles);
  const profiledAt = useStore((state) => state.profiledAt);
  if (!opened || profiledAt === null) return null;
  const quality = qualityOf(profiles.values());
  if (!quality) return null;
  if (profiledAt === "source") asRead.set(opened, quality);

  const before = asRead.get(opened);
  const changed = before !== undefined && (before.odd !== quality.odd || before.missing !== quality.missing);
  return (
    <div className={css.quality}>
      <strong>{words.line(quality)}</strong>
      <div role="img" aria-label={words.bar(quality)} className={css.bar}>
        <i className={css.valid} style={{ flexGrow: quality.valid }} />
        <i className={css.odd} style={{ flexGrow: quality.odd }} />
        <i className={css.missing} style={{ flexGrow: quality.missing }} />
      </div>
      <p>{changed ? words.restAndBefore({ now: quality, before }) : words.rest(quality)}</p>
    </div>
  );
}
