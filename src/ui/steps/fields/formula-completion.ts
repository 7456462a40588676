import { FUNCTION_SHAPES } from "../../../values/formula/shapes.ts";
import { inBrackets, tokensOf } from "../../../values/formula/tokens.ts";

/** What may be put in at the caret: `from` to the caret is replaced by `text`, and the caret goes to `caret` in it. */
export interface Completion {
  readonly kind: "function" | "column";
  readonly name: string;
  readonly from: number;
  readonly text: string;
  readonly caret: number;
}

const MOST = 8;
const BEGUN = /(?:\[([^\][]*)|([\p{L}_][\p{L}\p{N}_.]*))$/u;

/** Functions and columns that begin as what stands before the caret, else have it inside; an open bracket asks for columns. */
export function completionsAt(
  formula: string,
  caret: number,
  columns: readonly string[],
): readonly Completion[] {
  const before = formula.slice(0, caret);
  const begun = BEGUN.exec(before);
  if (!begun || insideQuotes(before)) return [];
  const [whole, bracketed, bare] = begun;
  const typed = (bracketed ?? bare).toLowerCase();
  const from = caret - whole.length;
  const functions =
    bracketed === undefined
      ? [...FUNCTION_SHAPES.keys()].filter((name) => name.toLowerCase().startsWith(typed) && name.length > 0)
      : [];
  const fits = columns.filter((name) => name.toLowerCase().includes(typed));
  const first = fits.filter((name) => name.toLowerCase().startsWith(typed));
  const sorted = [...first, ...fits.filter((name) => !first.includes(name))];
  const asColumn = (name: string): Completion => {
    const text = inBrackets(name);
    return { kind: "column", name, from, text, caret: text.length };
  };
  const asFunction = (name: string): Completion => {
    const open = formula[caret] === "(";
    const empty = FUNCTION_SHAPES.get(name)?.most === 0;
    const text = open ? name : `${name}()`;
    return { kind: "function", name, from, text, caret: open || empty ? text.length : text.length - 1 };
  };
  return [
    ...sorted.slice(0, MOST / 2).map(asColumn),
    ...functions.map(asFunction),
    ...sorted.slice(MOST / 2).map(asColumn),
  ].slice(0, MOST);
}

function insideQuotes(before: string): boolean {
  return tokensOf(before).problem?.kind === "quote-open";
}

/** The function whose parentheses the caret stands in, and which of its values it is at. */
export function callAt(
  formula: string,
  caret: number,
): { readonly name: string; readonly at: number } | null {
  const open: { name: string | null; at: number }[] = [];
  const { tokens } = tokensOf(formula.slice(0, caret));
  for (const [i, { kind, text }] of tokens.entries()) {
    if (kind !== "sign") continue;
    if (text === "(")
      open.push({ name: tokens[i - 1]?.kind === "function" ? tokens[i - 1].text : null, at: 0 });
    else if (text === ")") open.pop();
    else if (text === "," && open.length > 0) open[open.length - 1].at++;
  }
  const call = open.findLast(({ name }) => name !== null);
  return call?.name ? { name: call.name.toUpperCase(), at: call.at } : null;
}
