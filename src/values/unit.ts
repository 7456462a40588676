import { type Decimal, decimalOf, decimalText, divided, times, trimmed } from "./decimal.ts";
import { canonicalNumber, type NumberMark } from "./number.ts";
import { plain } from "./text.ts";
import { trimEnds } from "./white-space.ts";

/** An amount and what it is counted in, both as written. */
export interface Measure {
  readonly amount: string;
  readonly unit: string;
}

const MEASURE =
  /^([-+]?\d(?:[\d.,' ]*\d)?[千万亿]?)[ ]?((?:fl\.? ?oz|sq\.? ?(?:ft|m|km|mi|in)|[^\d\s.,'+\-()/%~<>=:;$€£¥]+[²³23]?)\.?)$/u;

/**
 * Takes "12 oz", "1.5kg", "3斤", "1,200 pcs" apart. null where the number does not come first, where there is more than one
 * (5 ft 10 in, 3/4 in, 10-20 kg), and without a unit.
 */
export function measureOf(text: string): Measure | null {
  if (text.length > LONGEST) return null;
  const found = MEASURE.exec(plain(trimEnds(text)));
  if (found === null) return null;
  const amount = found[1]!;
  if (canonicalNumber(amount, ".") === null && canonicalNumber(amount, ",") === null) return null;
  return { amount, unit: found[2]!.replace(/(?<=\p{L})\.$/u, "") };
}

const LONGEST = 60;

/** Units that amounts can be turned into. */
export const UNITS = [
  ...["mg", "g", "kg", "t", "oz", "lb", "斤"],
  ...["mm", "cm", "m", "km", "in", "ft", "yd", "mi"],
  ...["ml", "l"],
  ...["m²", "ft²", "亩", "ha"],
] as const;

export type Unit = (typeof UNITS)[number];

type Kind = "weight" | "length" | "volume" | "area";

/** What one of each is in grams, metres, millilitres or square metres, exactly, by definition (亩: 2000/3 m²). */
const SIZES: Readonly<Record<Unit, readonly [Kind, string, string?]>> = {
  mg: ["weight", "0.001"],
  g: ["weight", "1"],
  kg: ["weight", "1000"],
  t: ["weight", "1000000"],
  oz: ["weight", "28.349523125"],
  lb: ["weight", "453.59237"],
  斤: ["weight", "500"],
  mm: ["length", "0.001"],
  cm: ["length", "0.01"],
  m: ["length", "1"],
  km: ["length", "1000"],
  in: ["length", "0.0254"],
  ft: ["length", "0.3048"],
  yd: ["length", "0.9144"],
  mi: ["length", "1609.344"],
  ml: ["volume", "1"],
  l: ["volume", "1000"],
  "m²": ["area", "1"],
  "ft²": ["area", "0.09290304"],
  亩: ["area", "2000", "3"],
  ha: ["area", "10000"],
};

const NAMES: Readonly<Record<Unit, readonly string[]>> = {
  mg: ["mg", "milligram", "milligrams", "毫克"],
  g: ["g", "gr", "gm", "gram", "grams", "克"],
  kg: ["kg", "kgs", "kilo", "kilos", "kilogram", "kilograms", "公斤", "千克"],
  t: ["t", "tonne", "tonnes", "吨", "公吨"],
  oz: ["oz", "ounce", "ounces", "盎司"],
  lb: ["lb", "lbs", "pound", "pounds", "磅"],
  斤: ["斤", "市斤"],
  mm: ["mm", "millimeter", "millimetre", "millimeters", "millimetres", "毫米"],
  cm: ["cm", "centimeter", "centimetre", "centimeters", "centimetres", "厘米", "公分"],
  m: ["m", "meter", "metre", "meters", "metres", "米"],
  km: ["km", "kms", "kilometer", "kilometre", "kilometers", "kilometres", "公里", "千米"],
  in: ["in", "inch", "inches", "英寸"],
  ft: ["ft", "foot", "feet", "英尺"],
  yd: ["yd", "yds", "yard", "yards", "码"],
  mi: ["mi", "mile", "miles", "英里"],
  ml: ["ml", "milliliter", "millilitre", "milliliters", "millilitres", "毫升"],
  l: ["l", "liter", "litre", "liters", "litres", "升", "公升"],
  "m²": ["m²", "m2", "sqm", "sq m", "sq. m", "平方米", "平米", "㎡"],
  "ft²": ["ft²", "ft2", "sqft", "sq ft", "sq. ft", "平方英尺"],
  亩: ["亩", "市亩"],
  ha: ["ha", "hectare", "hectares", "公顷"],
};

/** Half a 斤 is five 两: 50 g; a liang is told apart from every other unit and only ever read. */
const READ_ONLY: readonly (readonly [string, Kind, string])[] = [
  ["两", "weight", "50"],
  ["cl", "volume", "10"],
  ["dl", "volume", "100"],
];

interface Size {
  readonly kind: Kind;
  readonly above: Decimal;
  readonly below: Decimal;
}

const sizes: ReadonlyMap<string, Size> = new Map([
  ...UNITS.flatMap((unit) => {
    const [kind, above, below = "1"] = SIZES[unit];
    const size = { kind, above: decimalOf(above), below: decimalOf(below) };
    return NAMES[unit].map((name) => [name, size] as const);
  }),
  ...READ_ONLY.map(
    ([name, kind, above]) => [name, { kind, above: decimalOf(above), below: decimalOf("1") }] as const,
  ),
]);

const DECIMALS = 6;

/**
 * The amount in another unit, rounded to six decimals without needless zeros; null where the unit is not known or measures
 * something else. Capitals make no difference, save in M and MM, MG and T, which say something else.
 */
export function converted(amount: string, unit: string, to: Unit, mark: NumberMark): string | null {
  const number = canonicalNumber(amount, mark);
  const from = sizes.get(unit) ?? (LOUD.has(unit) ? undefined : sizes.get(unit.toLowerCase()));
  const wanted = sizes.get(to);
  if (number === null || from === undefined || wanted === undefined || from.kind !== wanted.kind) return null;
  const above = times(times(decimalOf(number), from.above), wanted.below);
  const result = divided(above, times(from.below, wanted.above), DECIMALS, "half-up");
  return result === null ? null : decimalText(trimmed(result));
}

const LOUD: ReadonlySet<string> = new Set(["M", "MM", "MG", "T", "Mg", "Mm", "Ml"]);
