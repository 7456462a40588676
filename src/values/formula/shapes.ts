/** How many values a function takes. */
export interface FunctionShape {
  readonly name: string;
  readonly group: FunctionGroup;
  readonly least: number;
  readonly most: number;
}

export type FunctionGroup = "logic" | "text" | "number" | "date";

const MANY = 255;

const lists: Readonly<Record<FunctionGroup, readonly (readonly [string, number, number])[]>> = {
  logic: [
    ["IF", 2, 3],
    ["IFS", 2, MANY],
    ["IFERROR", 2, 2],
    ["SWITCH", 3, MANY],
    ["CHOOSE", 2, MANY],
    ["AND", 1, MANY],
    ["OR", 1, MANY],
    ["XOR", 1, MANY],
    ["NOT", 1, 1],
    ["TRUE", 0, 0],
    ["FALSE", 0, 0],
    ["ISBLANK", 1, 1],
    ["ISNUMBER", 1, 1],
    ["ISTEXT", 1, 1],
    ["ISERROR", 1, 1],
  ],
  text: [
    ["LEFT", 1, 2],
    ["RIGHT", 1, 2],
    ["MID", 3, 3],
    ["LEN", 1, 1],
    ["TRIM", 1, 1],
    ["CLEAN", 1, 1],
    ["UPPER", 1, 1],
    ["LOWER", 1, 1],
    ["PROPER", 1, 1],
    ["CONCAT", 1, MANY],
    ["CONCATENATE", 1, MANY],
    ["TEXTJOIN", 3, MANY],
    ["SUBSTITUTE", 3, 4],
    ["REPLACE", 4, 4],
    ["FIND", 2, 3],
    ["SEARCH", 2, 3],
    ["TEXTBEFORE", 2, 3],
    ["TEXTAFTER", 2, 3],
    ["EXACT", 2, 2],
    ["REPT", 2, 2],
    ["TEXT", 2, 2],
    ["VALUE", 1, 1],
    ["CHAR", 1, 1],
    ["UNICHAR", 1, 1],
    ["UNICODE", 1, 1],
  ],
  number: [
    ["ROUND", 1, 2],
    ["ROUNDUP", 1, 2],
    ["ROUNDDOWN", 1, 2],
    ["INT", 1, 1],
    ["TRUNC", 1, 2],
    ["MROUND", 2, 2],
    ["CEILING", 1, 2],
    ["FLOOR", 1, 2],
    ["EVEN", 1, 1],
    ["ODD", 1, 1],
    ["MOD", 2, 2],
    ["QUOTIENT", 2, 2],
    ["ABS", 1, 1],
    ["SIGN", 1, 1],
    ["SQRT", 1, 1],
    ["POWER", 2, 2],
    ["EXP", 1, 1],
    ["LN", 1, 1],
    ["LOG", 1, 2],
    ["LOG10", 1, 1],
    ["PI", 0, 0],
    ["SUM", 1, MANY],
    ["PRODUCT", 1, MANY],
    ["AVERAGE", 1, MANY],
    ["MEDIAN", 1, MANY],
    ["MIN", 1, MANY],
    ["MAX", 1, MANY],
    ["COUNT", 1, MANY],
    ["COUNTA", 1, MANY],
    ["COUNTBLANK", 1, MANY],
  ],
  date: [
    ["TODAY", 0, 0],
    ["NOW", 0, 0],
    ["DATE", 3, 3],
    ["TIME", 3, 3],
    ["DATEVALUE", 1, 1],
    ["YEAR", 1, 1],
    ["MONTH", 1, 1],
    ["DAY", 1, 1],
    ["HOUR", 1, 1],
    ["MINUTE", 1, 1],
    ["SECOND", 1, 1],
    ["WEEKDAY", 1, 2],
    ["ISOWEEKNUM", 1, 1],
    ["EDATE", 2, 2],
    ["EOMONTH", 2, 2],
    ["DAYS", 2, 2],
    ["DATEDIF", 3, 3],
    ["NETWORKDAYS", 2, 2],
    ["WORKDAY", 2, 2],
  ],
};

/** Every function a formula may use, by name, in the order in which they are listed. */
export const FUNCTION_SHAPES: ReadonlyMap<string, FunctionShape> = new Map(
  (Object.keys(lists) as FunctionGroup[]).flatMap((group) =>
    lists[group].map(([name, least, most]) => [name, { name, group, least, most }] as const),
  ),
);
