import { beforeEach, expect, it, vi } from "vitest";
import { recallMapping, rememberMapping } from "./remembered-mappings.ts";

const columns = [
  { id: "a", name: "Name" },
  { id: "b", name: "Firm" },
];
let stored = new Map<string, string>();

beforeEach(() => {
  stored = new Map();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, text: string) => stored.set(key, text),
  });
});

it("comes back for the same target and headers only, whatever the columns' ids are then", () => {
  rememberMapping("salesforce-leads", columns, { "Last Name": "a", Company: "b" });
  const later = [
    { id: "x", name: "Name" },
    { id: "y", name: "Firm" },
  ];
  expect(recallMapping("salesforce-leads", later)).toEqual({ "Last Name": "x", Company: "y" });
  expect(recallMapping("salesforce-contacts", later)).toBeUndefined();
  expect(recallMapping("salesforce-leads", [...later].reverse())).toBeUndefined();
});

it("remembers that a field was left out, and the last choice wins", () => {
  rememberMapping("chinese-crm", columns, { 客户名称: "a" });
  rememberMapping("chinese-crm", columns, {});
  expect(recallMapping("chinese-crm", columns)).toEqual({});
});

it("keeps no header, and is not upset by what else stands there", () => {
  rememberMapping("salesforce-leads", columns, { Company: "b" });
  expect([...stored.values()].join()).not.toMatch(/Firm|Name/);
  for (const text of ["{", "7", '[["salesforce-leads",null],3]']) {
    stored.set("limpid-mappings", text);
    expect(recallMapping("salesforce-leads", columns)).toBeUndefined();
  }
});
