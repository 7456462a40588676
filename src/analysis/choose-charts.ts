import type { Bar } from "../profile/profile.ts";
import type { Pace } from "../table/pace.ts";
import { rowCount, type Table } from "../table/table.ts";
import { group } from "./by-category.ts";
import { amountness, type Facts, namesBirth, namesCode, namesRemark } from "./column-role.ts";
import { type Profiles, profileOf } from "./column-values.ts";
import { explained } from "./explained.ts";
import type { ChartQuestion } from "./question.ts";

interface Candidate {
  readonly question: ChartQuestion;
  /** The greater, the earlier on the page. */
  readonly weight: number;
}

const MOST_CHARTS = 12;
const MOST_PER_KIND = 5;

/**
 * The charts worth a first look, the most telling first, at most twelve: amounts and counts over the main date, amounts
 * by category, most frequent values, distributions, other numbers by the categories that explain them, and what is
 * missing. A chart that would say nothing is not proposed: constants, ids, categories with hardly any repeats, dates on
 * one day, categories that do not tell a number apart.
 */
export async function chooseCharts(
  table: Table,
  profiles: Profiles,
  pace: Pace,
): Promise<readonly ChartQuestion[]> {
  if (rowCount(table) < 2) return [];
  const facts = table.columns.map(({ id, name }): Facts => ({ id, name, profile: profileOf(profiles, id) }));
  const found: Roles = {
    numbers: ranked(facts.filter(isNumber), (one) => amountness(one) * 2 + filled(one)),
    categories: ranked(facts.filter(isCategory), legibility),
    dates: ranked(facts.filter(isDate), (one) => filled(one) - (namesBirth(one.name) ? 2 : 0)),
  };
  const candidates = [
    ...timeCharts(found),
    ...topCharts(found),
    ...distributionCharts(found),
    ...(await pairCharts(table, profiles, found, pace)),
  ];
  const incomplete = facts.some(({ profile }) => profile.missing + profile.odd > 0);
  const room = MOST_CHARTS - (incomplete ? 1 : 0);
  const chosen = candidates.sort((a, b) => b.weight - a.weight).slice(0, room);
  const questions = chosen.map(({ question }) => question);
  return incomplete ? [...questions, { kind: "missing" }] : questions;
}

interface Roles {
  readonly numbers: readonly Facts[];
  readonly categories: readonly Facts[];
  readonly dates: readonly Facts[];
}

function ranked(facts: readonly Facts[], weight: (one: Facts) => number): readonly Facts[] {
  return facts
    .map((one) => ({ one, weight: weight(one) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ one }) => one);
}

function filled({ profile }: Facts): number {
  return profile.valid / profile.rows;
}

function isNumber({ name, profile }: Facts): boolean {
  const { kind, min, max, valid } = profile;
  if (kind !== "whole" && kind !== "decimal") return false;
  return (
    min !== undefined && max !== undefined && min < max && valid > 1 && !(kind === "whole" && namesCode(name))
  );
}

function isDate({ profile: { kind, min, max } }: Facts): boolean {
  return kind === "date" && min !== undefined && max !== undefined && Math.floor(min) < Math.floor(max);
}

const TOP_SHARE = 0.2;

function isCategory({ profile: { kind, distinct, bars, valid, odd } }: Facts): boolean {
  if (kind !== "category" && kind !== "boolean" && kind !== "text") return false;
  if (distinct < 2 || bars.length === 0 || bars[0].count < 2) return false;
  const shown = bars.slice(0, 10).reduce((total: number, bar: Bar) => total + bar.count, 0);
  return shown >= (kind === "text" ? 2 : 1) * TOP_SHARE * (valid + odd);
}

/**
 * Well filled categories of 3 to 12 values say most at a glance. Values count by their weight (the inverse of the
 * chance that two rows have the same), so rare misspellings do not make many of few.
 */
function legibility({ name, profile: { bars, valid, odd, rows } }: Facts): number {
  const count = valid + odd;
  const alike = bars.reduce((total: number, bar: Bar) => total + (bar.count / count) ** 2, 0);
  const values = 1 / alike;
  const size = values < 1.2 ? values - 1 : values < 2.5 ? 0.8 : values <= 12 ? 1 : 12 / values;
  return (size * count) / rows - (namesRemark(name) ? 1 : 0);
}

function timeCharts({ dates, numbers }: Roles): Candidate[] {
  const [main, ...others] = dates;
  if (!main) return [];
  const amounts = numbers.filter((one) => amountness(one) >= 1).slice(0, 2);
  const sums = amounts.map(
    (one, i): Candidate => ({
      question: { kind: "over-time", date: main.id, number: one.id },
      weight: (namesBirth(main.name) ? 0 : 100) - i * 35 + amountness(one),
    }),
  );
  const counts = [main, ...others].slice(0, 3).map(
    (one, i): Candidate => ({
      question: { kind: "over-time", date: one.id },
      weight: 90 - i * 25 - (namesBirth(one.name) ? 30 : 0),
    }),
  );
  return [...sums.filter(({ weight }) => weight > 50), ...counts];
}

function topCharts({ categories }: Roles): Candidate[] {
  return categories
    .slice(0, MOST_PER_KIND)
    .map((one, i): Candidate => ({ question: { kind: "top", column: one.id }, weight: 85 - i * 7 }));
}

function distributionCharts({ numbers }: Roles): Candidate[] {
  return numbers
    .slice(0, MOST_PER_KIND)
    .map((one, i): Candidate => ({ question: { kind: "distribution", column: one.id }, weight: 82 - i * 7 }));
}

/** Below this share of variance explained, the categories do not tell the number apart. */
const LEAST_EXPLAINED = 0.02;
const MOST_GROUPS = 200;

async function pairCharts(
  table: Table,
  profiles: Profiles,
  { numbers, categories }: Roles,
  pace: Pace,
): Promise<Candidate[]> {
  const [amount] = numbers.filter((one) => amountness(one) >= 1);
  const grouping = categories
    .filter(({ profile }) => profile.distinct <= MOST_GROUPS)
    .slice(0, MOST_PER_KIND);
  const pairs: Candidate[] = grouping.slice(0, amount ? 2 : 0).map(({ id }, i) => ({
    question: { kind: "by-category", category: id, number: amount.id, by: "sum" },
    weight: 88 - i * 15,
  }));
  for (const number of numbers.slice(0, 3)) {
    let best: Candidate | null = null;
    for (const category of grouping) {
      const { share, chance } = explained(await group(table, profiles, category.id, number.id, pace));
      const weight = 55 + 30 * share;
      if (share >= Math.max(LEAST_EXPLAINED, 3 * chance) && (!best || weight > best.weight))
        best = {
          question: { kind: "by-category", category: category.id, number: number.id, by: "mean" },
          weight,
        };
    }
    if (best) pairs.push(best);
  }
  return pairs;
}
