import { expect, it } from "vitest";
import { nameWith } from "./save-file.ts";

it.each([
  ["customers.csv", "-clean", "customers-clean.csv"],
  ["客户.TXT", "-clean", "客户-clean.csv"],
  ["a.b.tsv", "-removed", "a.b-removed.csv"],
  ["report.2024", "-clean", "report.2024-clean.csv"],
  [".csv", "-clean", "list-clean.csv"],
  ["orders.csv.gz", "-clean", "orders-clean.csv"],
  ["订单.xlsx", "-clean", "订单-clean.csv"],
])("%s is written as %s…", (name, suffix, written) => {
  expect(nameWith(name, suffix)).toBe(written);
});
