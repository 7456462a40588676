import * as v from "valibot";
import type { Recipe } from "../recipe/recipe.ts";
import { withTidyGroups } from "./step-groups.ts";

const anything = v.custom<object>(
  (value) => typeof value === "object" && value !== null && !Array.isArray(value),
);

const Lines = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000));
const Text = v.pipe(v.string(), v.maxLength(1000));

/** How the file of the recipe was read, as far as that was chosen by hand. Anything else in it is passed over. */
const Read = v.object({
  format: v.optional(
    v.picklist(["csv", "workbook", "json", "ndjson", "parquet", "sqlite", "vcard", "html", "fixed"]),
  ),
  part: v.optional(Text),
  encoding: v.optional(v.pipe(v.string(), v.check(isEncoding))),
  delimiter: v.optional(v.pipe(v.string(), v.regex(/^[^"'\r\n] ?$/u))),
  quote: v.optional(v.picklist(['"', "'", ""])),
  escape: v.optional(v.picklist(["double", "backslash"])),
  comment: v.optional(v.pipe(v.string(), v.regex(/^[^"'\s]{0,3}$/u))),
  headerRows: v.optional(v.picklist([0, 1, 2, 3, 4])),
  skipRows: v.optional(Lines),
  skipEnd: v.optional(Lines),
  repeatedHeader: v.optional(v.picklist(["keep", "leave-out"])),
  cuts: v.optional(v.array(Lines)),
  wide: v.optional(v.boolean()),
  append: v.optional(v.object({ fileColumn: Text, columns: v.array(v.record(v.string(), Text)) })),
});

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== "";
  } catch {
    return false;
  }
}

const Step = v.looseObject({
  id: v.optional(v.string(), ""),
  op: v.pipe(v.string(), v.nonEmpty()),
  params: anything,
  on: v.optional(v.boolean(), true),
  where: v.optional(anything),
  note: v.optional(v.string()),
  group: v.optional(v.string()),
});

const Group = v.looseObject({
  id: v.pipe(v.string(), v.nonEmpty()),
  name: v.string(),
  folded: v.optional(v.boolean()),
});

const RecipeFile = v.looseObject({
  version: v.literal(1),
  sources: v.optional(
    v.array(v.object({ id: v.string(), name: v.string(), read: v.optional(Read, {}) })),
    [],
  ),
  steps: v.array(Step),
  declined: v.optional(v.array(v.string()), []),
  groups: v.optional(v.array(Group)),
});

export type RecipeRead =
  | { readonly ok: true; readonly recipe: Recipe }
  | { readonly ok: false; readonly problem: { readonly kind: "not-a-recipe"; readonly detail?: string } }
  | { readonly ok: false; readonly problem: { readonly kind: "newer-recipe" } };

/**
 * Reads the text of a recipe file. Only its shape is checked here; the engine checks each step against its operation.
 * What a later version added to it, its steps or its groups is kept.
 * `detail` of a problem is the place in the file, such as "steps.2.op"; a file with nothing of a recipe in it has none.
 */
export function readRecipe(text: string): RecipeRead {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { ok: false, problem: { kind: "not-a-recipe" } };
  }
  if (typeof data !== "object" || data === null || !("version" in data || "steps" in data))
    return { ok: false, problem: { kind: "not-a-recipe" } };
  if ("version" in data && "steps" in data && typeof data.version === "number" && data.version > 1)
    return { ok: false, problem: { kind: "newer-recipe" } };
  const read = v.safeParse(RecipeFile, data);
  if (read.success) return { ok: true, recipe: withTidyGroups(read.output as Recipe) };
  const detail = v.getDotPath(read.issues[0]);
  return { ok: false, problem: { kind: "not-a-recipe", ...(detail && { detail }) } };
}
