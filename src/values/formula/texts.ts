import { formatted } from "./formatted.ts";
import {
  amountOf,
  CellText,
  Day,
  failure,
  type Later,
  numberOf,
  textOf,
  truthOf,
  type Work,
} from "./value.ts";

/** The functions on texts. Characters are counted as Unicode does, so that no character is cut in two. */
export const texts: Readonly<Record<string, Work>> = {
  LEFT: ([text, count]) =>
    characters(text)
      .slice(0, atLeast(count, 0, 1))
      .join(""),
  RIGHT([text, count]) {
    const all = characters(text);
    return all.slice(Math.max(0, all.length - atLeast(count, 0, 1))).join("");
  },
  MID([text, from, count]) {
    const start = atLeast(from, 1) - 1;
    return characters(text)
      .slice(start, start + atLeast(count, 0))
      .join("");
  },
  LEN: ([text]) => characters(text).length,
  TRIM: ([text]) => said(text).replace(/ +/g, " ").replace(/^ | $/g, ""),
  CLEAN: ([text]) => said(text).replace(/\p{Cc}/gu, ""),
  UPPER: ([text]) => said(text).toUpperCase(),
  LOWER: ([text]) => said(text).toLowerCase(),
  PROPER: ([text]) =>
    said(text)
      .toLowerCase()
      .replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => word[0].toUpperCase() + word.slice(1)),
  CONCAT: (args) => args.map(said).join(""),
  CONCATENATE: (args) => args.map(said).join(""),
  TEXTJOIN([between, leaveOut, ...args]) {
    const all = args.map(said);
    return (truthOf(leaveOut()) ? all.filter((text) => text !== "") : all).join(said(between));
  },
  SUBSTITUTE([text, find, replace, which]) {
    const sought = said(find);
    if (sought === "") return said(text);
    const parts = said(text).split(sought);
    if (!which) return parts.join(said(replace));
    const at = atLeast(which, 1);
    if (at >= parts.length) return said(text);
    return parts.slice(0, at).join(sought) + said(replace) + parts.slice(at).join(sought);
  },
  REPLACE([text, from, count, replace]) {
    const all = characters(text);
    const start = atLeast(from, 1) - 1;
    return all.slice(0, start).join("") + said(replace) + all.slice(start + atLeast(count, 0)).join("");
  },
  FIND: ([find, text, from]) => found(said(find), said(text), from),
  SEARCH: ([find, text, from]) => searched(said(find), said(text), from),
  TEXTBEFORE([text, find, which]) {
    const [from] = occurrence(said(text), said(find), which);
    return said(text).slice(0, from);
  },
  TEXTAFTER([text, find, which]) {
    const [, to] = occurrence(said(text), said(find), which);
    return said(text).slice(to);
  },
  EXACT: ([one, other]) => said(one) === said(other),
  REPT([text, count]) {
    const times = atLeast(count, 0);
    if (said(text).length * times > 32_767) throw failure("out-of-range");
    return said(text).repeat(times);
  },
  TEXT([value, format]) {
    const given = value();
    if (typeof given === "boolean") return textOf(given);
    if (typeof given === "string" || given instanceof CellText) {
      const readable = isReadable(value);
      if (!readable) return textOf(given);
    }
    return formatted(amountOf(given), said(format));
  },
  VALUE([text]) {
    const given = text();
    if (typeof given === "boolean" || textOf(given).trim() === "") throw failure("not-a-number");
    return amountOf(given);
  },
  CHAR([code]) {
    const number = atLeast(code, 1);
    if (number > 255) throw failure("out-of-range");
    return new TextDecoder("windows-1252").decode(Uint8Array.of(number));
  },
  UNICHAR([code]) {
    const number = atLeast(code, 1);
    if (number > 0x10ffff) throw failure("out-of-range");
    return String.fromCodePoint(number);
  },
  UNICODE([text]) {
    const code = said(text).codePointAt(0);
    if (code === undefined) throw failure("not-found");
    return code;
  },
};

function said(value: Later): string {
  return textOf(value());
}

function characters(value: Later): string[] {
  return Array.from(said(value));
}

/** A whole number from `least` on; `usual` when it was left out. */
function atLeast(value: Later | undefined, least: number, usual = least): number {
  const number = value ? Math.trunc(numberOf(value())) : usual;
  if (number < least) throw failure("out-of-range");
  return number;
}

/** Places are counted in characters, from 1. */
function found(sought: string, text: string, from: Later | undefined): number {
  const start = atLeast(from, 1);
  const all = Array.from(text);
  if (start > all.length + 1) throw failure("not-found");
  const before = all.slice(0, start - 1).join("").length;
  const at = text.indexOf(sought, before);
  if (at < 0) throw failure("not-found");
  return Array.from(text.slice(0, at)).length + 1;
}

/** As FIND, but capitals do not matter, "?" stands for one character, "*" for any, and "~" takes that from them. */
function searched(sought: string, text: string, from: Later | undefined): number {
  const small = text.toLowerCase();
  if (!/[?*~]/.test(sought) && small.length === text.length) return found(sought.toLowerCase(), small, from);
  const pattern = Array.from(sought.matchAll(/~[?*~]|[\s\S]/gu), ([part]) => {
    if (part === "?") return "[\\s\\S]";
    if (part === "*") return "[\\s\\S]*?";
    const plain = part.length > 1 && part.startsWith("~") ? part.slice(1) : part;
    return plain.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
  });
  const start = atLeast(from, 1);
  const before = Array.from(text)
    .slice(0, start - 1)
    .join("").length;
  const at = text.slice(before).search(new RegExp(pattern.join(""), "iu"));
  if (at < 0) throw failure("not-found");
  return Array.from(text.slice(0, before + at)).length + 1;
}

/** Where the n-th `sought` begins and ends; negative counts from the end. */
function occurrence(text: string, sought: string, which: Later | undefined): [number, number] {
  const wanted = which ? Math.trunc(numberOf(which())) : 1;
  if (wanted === 0 || sought === "") throw failure("out-of-range");
  let at = wanted > 0 ? -1 : text.length + 1;
  for (let i = 0; i < Math.abs(wanted); i++) {
    if (wanted < 0 && at === 0) throw failure("not-found");
    at =
      wanted > 0 ? text.indexOf(sought, at < 0 ? 0 : at + sought.length) : text.lastIndexOf(sought, at - 1);
    if (at < 0) throw failure("not-found");
  }
  return [at, at + sought.length];
}

function isReadable(value: Later): boolean {
  const given = value();
  if (given instanceof Day) return true;
  try {
    amountOf(given);
    return textOf(given).trim() !== "";
  } catch {
    return false;
  }
}
