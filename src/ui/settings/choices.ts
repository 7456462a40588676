import {
  DATE_DISPLAYS,
  DENSITIES,
  ENCODINGS,
  firstLanguage,
  NUMBER_DISPLAYS,
  type Preferences,
  prefer,
  spokenHere,
  THEMES,
  USUAL,
} from "../../app/preferences.ts";
import type { settings as en } from "../../i18n/en/settings.ts";
import type { WordsLike } from "../../i18n/words.ts";
import type { OperationInfo } from "../../ops/operation.ts";
import { changeLanguage } from "../words.tsx";
import { asksCountry } from "./asks-country.ts";

export type SettingsWords = WordsLike<typeof en>;

export type SettingId =
  | "language"
  | "theme"
  | "contrast"
  | "density"
  | "numbers"
  | "dates"
  | "country"
  | "encoding";

/** One setting with all it can be; the dialog draws it and the palette finds each of its options. */
export interface Setting {
  readonly id: SettingId;
  readonly options: readonly string[];
  readonly value: (preferences: Preferences) => string;
  readonly choose: (option: string) => void;
}

export const SETTINGS: readonly Setting[] = [
  setting("language", ["en", "zh-CN"], ({ language }) => language, changeLanguage),
  setting(
    "theme",
    THEMES,
    ({ theme }) => theme,
    (theme) => prefer({ theme }),
  ),
  setting(
    "contrast",
    ["true", "false"],
    ({ moreContrast }) => `${moreContrast}`,
    (on) => prefer({ moreContrast: on === "true" }),
  ),
  setting(
    "density",
    DENSITIES,
    ({ density }) => density,
    (density) => prefer({ density }),
  ),
  setting(
    "numbers",
    NUMBER_DISPLAYS,
    ({ numbers }) => numbers,
    (numbers) => prefer({ numbers }),
  ),
  setting(
    "dates",
    DATE_DISPLAYS,
    ({ dates }) => dates,
    (dates) => prefer({ dates }),
  ),
  setting(
    "encoding",
    ENCODINGS,
    ({ encoding }) => encoding,
    (encoding) => prefer({ encoding }),
  ),
];

/** The country that forms begin with; null as long as no operation asks for one. */
export function countrySetting(operations: readonly OperationInfo[]): Setting | null {
  const asked = operations.flatMap(({ fields }) =>
    fields.flatMap((field) => (asksCountry(field) ? field.options : [])),
  );
  const countries = [...new Set(asked)].filter((option) => /^[A-Z]{2}$/.test(option)).sort();
  if (countries.length === 0) return null;
  return setting(
    "country",
    ["", ...countries],
    ({ country }) => country,
    (country) => prefer({ country }),
  );
}

/** An option as it is called. */
export function optionLabel(
  { id }: Pick<Setting, "id">,
  option: string,
  words: SettingsWords,
  language: Preferences["language"],
): string {
  const options: { readonly [option: string]: string } = words[id].options;
  const named = options[option];
  if (named !== undefined || id !== "country") return named ?? option;
  return new Intl.DisplayNames(language, { type: "region" }).of(option) ?? option;
}

/** Whether nothing differs from what it was at first. */
export function isUsual(preferences: Preferences): boolean {
  const same = (name: keyof typeof USUAL) => preferences[name] === USUAL[name];
  return (
    (Object.keys(USUAL) as (keyof typeof USUAL)[]).every(same) &&
    preferences.language === firstLanguage(null, spokenHere())
  );
}

/** Puts everything back, the language too. */
export async function putAllBack(): Promise<void> {
  await changeLanguage(firstLanguage(null, spokenHere()));
  prefer(USUAL);
}

function setting<T extends string>(
  id: SettingId,
  options: readonly T[],
  value: (preferences: Preferences) => T,
  choose: (option: T) => unknown,
): Setting {
  return { id, options, value, choose: (option) => void choose(option as T) };
}
