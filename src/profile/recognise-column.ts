import type { Pace } from "../table/pace.ts";
import type { Column } from "../table/table.ts";
import { booleanOf } from "../values/boolean.ts";
import { dateForm } from "../values/date.ts";
import { isEmail } from "../values/email.ts";
import { standIn } from "../values/missing.ts";
import { isCode, numberForm } from "../values/number.ts";
import { phoneGrade } from "../values/phone.ts";
import type { NumberMark, Reading } from "../values/reading.ts";
import { isUrl } from "../values/url.ts";
import { dateEvidence, provenOrder } from "./date-order.ts";
import { looksLikeId } from "./id-column.ts";
import type { Meaning } from "./kinds.ts";
import { mayMeanMore, meaningOf } from "./meaning.ts";
import type { ColumnKind } from "./profile.ts";
import { sampleTexts } from "./sample-texts.ts";

export interface Recognised {
  readonly kind: ColumnKind;
  readonly reading: Reading;
  readonly meaning?: Meaning;
}

/** Texts looked at to tell what a column is; what it is found to be is then held against every cell. */
const SAMPLE = 4000;
/** Share of the filled cells (stand-ins for missing left out) that must agree. */
const MOST = 0.8;
const MANY = 0.7;

/** What a column is: as a step declared it, or as most of its texts look; and what it is about. */
export async function recogniseColumn(
  column: Column,
  rows: Uint32Array | null,
  sizes: { readonly filled: number; readonly distinct: number },
  pace: Pace,
): Promise<Recognised> {
  const texts = sampleTexts(column.cells, rows, SAMPLE).filter((text) => standIn(text) === null);
  const found = declaredReading(column) ?? (await recogniseTexts(column, texts, rows, sizes, pace));
  if (!mayMeanMore(found.kind)) return found;
  return { ...found, meaning: await meaningOf(column.name, found.kind, texts) };
}

async function recogniseTexts(
  column: Column,
  texts: readonly string[],
  rows: Uint32Array | null,
  sizes: { readonly filled: number; readonly distinct: number },
  pace: Pace,
): Promise<Recognised> {
  if (texts.length === 0) return { kind: plainKind(sizes), reading: { kind: "text" } };
  const shares = sharesOf(texts);
  if (shares.email >= MANY) return { kind: "email", reading: { kind: "email" } };
  if (shares.url >= MANY) return { kind: "url", reading: { kind: "url" } };
  if (shares.phone >= MANY && shares.strongPhone >= MANY / 2)
    return { kind: "phone", reading: { kind: "phone" } };
  if (shares.date >= MANY) {
    const order = provenOrder(await dateEvidence(column.cells, rows, pace));
    return { kind: "date", reading: { kind: "date", order } };
  }
  if (shares.boolean >= MOST && sizes.distinct <= 12)
    return { kind: "boolean", reading: { kind: "boolean" } };
  if (looksLikeId(column.name, texts, sizes)) return { kind: "id", reading: { kind: "text" } };
  if (shares.number >= MOST && shares.code < 0.02) return numberColumn(texts);
  return { kind: plainKind(sizes), reading: { kind: "text" } };
}

function declaredReading({ type }: Column): Recognised | null {
  switch (type) {
    case "whole":
      return { kind: "whole", reading: { kind: "whole", mark: "." } };
    case "decimal":
      return { kind: "decimal", reading: { kind: "decimal", mark: "." } };
    case "date":
      return { kind: "date", reading: { kind: "date", order: "certain" } };
    case "boolean":
      return { kind: "boolean", reading: { kind: "boolean" } };
    case "text":
      return { kind: "text", reading: { kind: "text" } };
    case undefined:
      return null;
  }
}

function plainKind({ filled, distinct }: { filled: number; distinct: number }): ColumnKind {
  return distinct <= 1000 && (distinct <= 20 ? distinct * 2 <= filled : distinct * 5 <= filled)
    ? "category"
    : "text";
}

function sharesOf(texts: readonly string[]) {
  const counts = { email: 0, url: 0, phone: 0, strongPhone: 0, date: 0, boolean: 0, number: 0, code: 0 };
  for (const text of texts) {
    const phone = phoneGrade(text);
    if (phone !== null) counts.phone++;
    if (phone === "strong") counts.strongPhone++;
    if (isEmail(text)) counts.email++;
    if (isUrl(text)) counts.url++;
    if (dateForm(text) !== null) counts.date++;
    if (booleanOf(text)?.weak === false) counts.boolean++;
    const form = numberForm(text);
    if (form && (form.point !== null || form.comma !== null)) counts.number++;
    if (isCode(text)) counts.code++;
  }
  const n = texts.length;
  return Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, count / n])) as typeof counts;
}

/** Whole or decimal, and which mark: the one that more numbers prove ("1.234,5" can only be a comma). */
function numberColumn(texts: readonly string[]): Recognised {
  let point = 0;
  let comma = 0;
  for (const text of texts) {
    const form = numberForm(text);
    if (!form || form.point === form.comma) continue;
    if (form.comma === null) point++;
    else if (form.point === null) comma++;
  }
  const mark: NumberMark = comma > point ? "," : ".";
  const fractional = texts.some((text) => {
    const form = numberForm(text);
    const canonical = mark === "," ? form?.comma : form?.point;
    return canonical?.includes(".") && !/\.0*$/.test(canonical);
  });
  const kind = fractional ? "decimal" : "whole";
  return { kind, reading: { kind, mark } };
}
