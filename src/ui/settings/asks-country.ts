import type { Field } from "../../ops/operation.ts";

/** Whether a field of an operation asks for a country: its form then begins with the one chosen in the settings. */
export function asksCountry(field: Field): field is Field & { kind: "choice" } {
  return field.kind === "choice" && (field.name === "country" || field.name === "region");
}
