import { FUNCTION_SHAPES } from "./shapes.ts";
import { type FormulaProblem, isConstant, type Token, tokensOf } from "./tokens.ts";

/** A formula as a tree. */
export type Node =
  | { readonly kind: "value"; readonly value: number | string | boolean }
  | { readonly kind: "column"; readonly column: string }
  | { readonly kind: "unary"; readonly sign: "+" | "-" | "%"; readonly of: Node }
  | { readonly kind: "binary"; readonly sign: string; readonly left: Node; readonly right: Node }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Node[] };

export interface Formula {
  readonly node: Node;
  /** The columns it names, each once, in the order they stand. */
  readonly columns: readonly string[];
}

export type Parsed =
  | { readonly ok: true; readonly formula: Formula }
  | { readonly ok: false; readonly problem: FormulaProblem };

const LEVELS: readonly (readonly string[])[] = [
  ["=", "<>", "<", "<=", ">", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];
const DEEPEST = 100;
const LONGEST = 8000;

class Wrong extends Error {
  readonly problem: FormulaProblem;
  constructor(problem: FormulaProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}

/**
 * Reads a formula as Excel does: `-2^2` is 4, operators of one rank go from left to right, names of functions in any
 * letter case. A name that is no function is a column, in brackets or bare. Never throws.
 */
export function parseFormula(formula: string): Parsed {
  if (formula.length > LONGEST)
    return {
      ok: false,
      problem: { kind: "too-deep", at: LONGEST, length: formula.length - LONGEST, text: "" },
    };
  const { tokens, problem } = tokensOf(formula);
  if (tokens.length === 0 && !problem)
    return { ok: false, problem: { kind: "empty", at: formula.length, length: 0, text: "" } };
  try {
    const reading = new Reading(tokens, formula.length, problem);
    const node = reading.whole();
    return { ok: true, formula: { node, columns: [...reading.columns] } };
  } catch (wrong) {
    if (wrong instanceof Wrong) return { ok: false, problem: wrong.problem };
    throw wrong;
  }
}

class Reading {
  readonly columns = new Set<string>();
  private at = 0;
  private depth = 0;
  private readonly tokens: readonly Token[];
  private readonly end: number;
  private readonly broken: FormulaProblem | null;

  constructor(tokens: readonly Token[], end: number, broken: FormulaProblem | null) {
    this.tokens = tokens;
    this.end = end;
    this.broken = broken;
  }

  whole(): Node {
    const node = this.level(0);
    const rest = this.tokens[this.at];
    if (rest)
      throw this.wrong(rest.text === ")" ? "too-many-parentheses" : "operator-expected", rest, rest.text);
    if (this.broken) throw new Wrong(this.broken);
    return node;
  }

  private level(rank: number): Node {
    if (rank === LEVELS.length) return this.signed();
    let node = this.level(rank + 1);
    for (;;) {
      const sign = this.sign();
      if (sign === null || !LEVELS[rank].includes(sign)) return node;
      this.at++;
      node = { kind: "binary", sign, left: node, right: this.level(rank + 1) };
    }
  }

  private signed(): Node {
    const sign = this.sign();
    if (sign !== "-" && sign !== "+") return this.percent();
    this.at++;
    return this.deeper(() => ({ kind: "unary", sign, of: this.signed() }));
  }

  private percent(): Node {
    let node = this.one();
    while (this.sign() === "%") {
      this.at++;
      node = { kind: "unary", sign: "%", of: node };
    }
    return node;
  }

  private one(): Node {
    const token = this.tokens[this.at];
    if (!token) throw this.atEnd("value-expected");
    this.at++;
    switch (token.kind) {
      case "number":
        return { kind: "value", value: Number(token.text) };
      case "text":
        return { kind: "value", value: token.text };
      case "name":
        if (isConstant(token.text)) return { kind: "value", value: token.text.toLowerCase() === "true" };
        return this.column(token.text);
      case "column":
        return this.column(token.text);
      case "function":
        return this.call(token);
      case "sign":
        if (token.text !== "(") throw this.wrong("value-expected", token, token.text);
        return this.deeper(() => {
          const node = this.level(0);
          this.close(token);
          return node;
        });
    }
  }

  private column(column: string): Node {
    this.columns.add(column);
    return { kind: "column", column };
  }

  private call(token: Token): Node {
    const name = token.text.toUpperCase();
    const shape = FUNCTION_SHAPES.get(name);
    if (!shape) throw this.wrong("unknown-function", token, token.text);
    const open = this.tokens[this.at++];
    const args: Node[] = [];
    this.deeper(() => {
      if (this.sign() !== ")") {
        args.push(this.argument());
        while (this.sign() === ",") {
          this.at++;
          args.push(this.argument());
        }
      }
      this.close(open);
    });
    if (args.length < shape.least) throw this.wrong("too-few", token, name);
    if (args.length > shape.most) throw this.wrong("too-many", token, name);
    return { kind: "call", name, args };
  }

  /** One left out between commas is the empty text. */
  private argument(): Node {
    const sign = this.sign();
    if (sign === "," || sign === ")") return { kind: "value", value: "" };
    return this.level(0);
  }

  private close(open: Token): void {
    const token = this.tokens[this.at];
    if (token?.kind === "sign" && token.text === ")") this.at++;
    else if (token) throw this.wrong("operator-expected", token, token.text);
    else if (this.broken) throw new Wrong(this.broken);
    else throw this.wrong("parenthesis-open", open, "(");
  }

  private deeper<T>(read: () => T): T {
    const token = this.tokens[Math.min(this.at, this.tokens.length - 1)];
    if (++this.depth > DEEPEST) throw this.wrong("too-deep", token, token.text);
    const node = read();
    this.depth--;
    return node;
  }

  private sign(): string | null {
    const token = this.tokens[this.at];
    return token?.kind === "sign" ? token.text : null;
  }

  private wrong(kind: FormulaProblem["kind"], { at, length }: Token, text: string): Wrong {
    return new Wrong({ kind, at, length, text });
  }

  private atEnd(kind: FormulaProblem["kind"]): Wrong {
    return new Wrong(this.broken ?? { kind, at: this.end, length: 0, text: "" });
  }
}
