/** What is wrong with a formula, and where: `at` is a place in its text, `length` how much of it is meant. */
export interface FormulaProblem {
  readonly kind:
    | "empty"
    | "sign"
    | "quote-open"
    | "bracket-open"
    | "too-many-parentheses"
    | "parenthesis-open"
    | "value-expected"
    | "operator-expected"
    | "unknown-function"
    | "too-few"
    | "too-many"
    | "too-deep";
  readonly at: number;
  readonly length: number;
  /** What stands there, or the name of the function that is meant. */
  readonly text: string;
}

/** A piece of a formula; `text` is what it says (a quoted text without its quotes, a column without its brackets). */
export interface Token {
  readonly kind: "number" | "text" | "column" | "name" | "function" | "sign";
  readonly text: string;
  readonly at: number;
  readonly length: number;
}

const SIGNS = ["<>", "<=", ">=", "+", "-", "*", "/", "^", "&", "=", "<", ">", "(", ")", ",", "%"];
/** Signs as Chinese keyboards and other languages of spreadsheets write them. */
const ALIKE: Readonly<Record<string, string>> = {
  "（": "(",
  "）": ")",
  "，": ",",
  "；": ",",
  ";": ",",
  "＋": "+",
  "－": "-",
  "−": "-",
  "×": "*",
  "＊": "*",
  "÷": "/",
  "／": "/",
  "＝": "=",
  "＜": "<",
  "＞": ">",
  "≤": "<=",
  "≥": ">=",
  "≠": "<>",
  "＆": "&",
  "％": "%",
};
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const NAME = /[\p{L}_#][\p{L}\p{N}\p{M}_.#]*/uy;
const SPACE = /[\s\u3000]*/y;
const QUOTES: Readonly<Record<string, string>> = { '"': '"', "“": "”", "”": "”", "＂": "＂" };

/**
 * Takes a formula apart, from the first piece to the last or to the first that cannot be read. A sign "=" in front may
 * stand there, as in a spreadsheet. In brackets "]]" stands for "]", in quotes "" for one quote.
 */
export function tokensOf(formula: string): {
  readonly tokens: Token[];
  readonly problem: FormulaProblem | null;
} {
  const tokens: Token[] = [];
  let at = 0;
  const skip = () => {
    SPACE.lastIndex = at;
    SPACE.exec(formula);
    at = SPACE.lastIndex;
  };
  skip();
  if (formula[at] === "=" || formula[at] === "＝") at++;
  for (skip(); at < formula.length; skip()) {
    const token = tokenAt(formula, at);
    if ("problem" in token) return { tokens, problem: token.problem };
    tokens.push(token);
    at += token.length;
  }
  return { tokens, problem: null };
}

function tokenAt(formula: string, at: number): Token | { readonly problem: FormulaProblem } {
  const first = formula[at];
  const close = QUOTES[first];
  if (close !== undefined) return enclosed(formula, at, close, "text", "quote-open");
  if (first === "[") return enclosed(formula, at, "]", "column", "bracket-open");
  if (first === "【") return enclosed(formula, at, "】", "column", "bracket-open");
  NUMBER.lastIndex = at;
  const [number] = NUMBER.exec(formula) ?? [];
  if (number !== undefined) return { kind: "number", text: number, at, length: number.length };
  NAME.lastIndex = at;
  const [name] = NAME.exec(formula) ?? [];
  if (name !== undefined) {
    SPACE.lastIndex = at + name.length;
    SPACE.exec(formula);
    const next = formula[SPACE.lastIndex];
    const kind = next === "(" || next === "（" ? "function" : "name";
    return { kind, text: name, at, length: name.length };
  }
  const two = SIGNS.find((sign) => formula.startsWith(sign, at));
  const sign = two ?? ALIKE[first];
  if (sign !== undefined) return { kind: "sign", text: sign, at, length: two?.length ?? 1 };
  const character = String.fromCodePoint(formula.codePointAt(at) ?? 0);
  return { problem: { kind: "sign", at, length: character.length, text: character } };
}

function enclosed(
  formula: string,
  at: number,
  close: string,
  kind: Token["kind"],
  open: FormulaProblem["kind"],
): Token | { readonly problem: FormulaProblem } {
  let text = "";
  for (let i = at + 1; i < formula.length; i++) {
    const ends = formula[i] === close || (close === "”" && formula[i] === '"');
    if (!ends) text += formula[i];
    else if (formula[i + 1] === formula[i]) text += formula[i++];
    else return { kind, text, at, length: i + 1 - at };
  }
  return { problem: { kind: open, at, length: formula.length - at, text: formula.slice(at) } };
}

const BARE = /^[\p{L}_#][\p{L}\p{N}\p{M}_.#]*$/u;

/** A column as it is written in a formula. */
export function inBrackets(column: string): string {
  return `[${column.replaceAll("]", "]]")}]`;
}

/**
 * The formula with other columns in place of those it names; undefined leaves one as it is written. What cannot be taken
 * apart stays as it is.
 */
export function withColumns(formula: string, to: (column: string) => string | undefined): string {
  let out = "";
  let from = 0;
  for (const { kind, text, at, length } of tokensOf(formula).tokens) {
    const column = kind === "column" || (kind === "name" && !isConstant(text)) ? to(text) : undefined;
    if (column === undefined || column === text) continue;
    const written = kind === "name" && BARE.test(column) && !isConstant(column) ? column : inBrackets(column);
    out += formula.slice(from, at) + written;
    from = at + length;
  }
  return out + formula.slice(from);
}

/** TRUE and FALSE may stand without parentheses. */
export function isConstant(name: string): boolean {
  return /^(?:true|false)$/i.test(name);
}
