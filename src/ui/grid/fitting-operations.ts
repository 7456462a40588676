import type { OperationInfo } from "../../ops/operation.ts";
import type { MeaningKind } from "../../profile/kinds.ts";
import type { ColumnProfile } from "../../profile/profile.ts";

/** By id, the operations made for what a column is about, the most wanted first. */
const BY_ID: Partial<Record<MeaningKind, readonly string[]>> = {
  email: ["email", "email-about"],
  phone: ["phone", "phone-about"],
  url: ["url-tidy", "url-part"],
  person: ["name-tidy", "name-parts"],
  company: ["company-tidy", "company-key"],
  country: ["country"],
  region: ["region", "chinese-address"],
  address: ["chinese-address"],
  "postal-code": ["postal-code", "pad"],
  "chinese-id": ["number-check", "number-tidy", "mask"],
  card: ["number-check", "number-tidy", "mask"],
  iban: ["number-check", "number-tidy", "mask"],
  id: ["pad"],
};

/** Or all of a group. */
const BY_GROUP: Partial<Record<MeaningKind, OperationInfo["group"]>> = {
  date: "dates",
  "date-time": "dates",
  whole: "numbers",
  decimal: "numbers",
  money: "numbers",
  percent: "numbers",
  category: "categories",
};

/** The operations to offer first for a column, by what it is about. */
export function fittingOperations(
  profile: ColumnProfile | undefined,
  operations: readonly OperationInfo[],
): readonly OperationInfo[] {
  if (!profile) return [];
  const meaning = profile.meaning?.kind ?? profile.kind;
  const ids = BY_ID[meaning] ?? [];
  const group = BY_GROUP[meaning];
  return group
    ? operations.filter((operation) => operation.group === group)
    : ids.flatMap((id) => operations.find((operation) => operation.id === id) ?? []);
}
