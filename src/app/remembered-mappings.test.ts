import { beforeEach, expect, it, vi } from "vitest";
import { recallFilling, rememberFilling } from "./remembered-mappings.ts";

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
  rememberFilling("salesforce-leads", columns, {
    mapping: { "Last Name": "a" },
    namesApart: true,
    own: ["b"],
  });
  const later = [
    { id: "x", name: "Name" },
    { id: "y", name: "Firm" },
  ];
  expect(recallFilling("salesforce-leads", later)).toEqual({
    mapping: { "Last Name": "x" },
    namesApart: true,
    own: ["y"],
  });
  expect(recallFilling("salesforce-contacts", later)).toBeUndefined();
  expect(recallFilling("salesforce-leads", [...later].reverse())).toBeUndefined();
});

it("remembers that a field was left out, and the last choice wins", () => {
  rememberFilling("chinese-crm", columns, { mapping: { 客户名称: "a" } });
  rememberFilling("chinese-crm", columns, { mapping: {} });
  expect(recallFilling("chinese-crm", columns)).toEqual({ mapping: {}, namesApart: false, own: [] });
});

it("keeps no header, and is not upset by what else stands there", () => {
  rememberFilling("salesforce-leads", columns, { mapping: { Company: "b" } });
  expect([...stored.values()].join()).not.toMatch(/Firm|Name/);
  for (const text of ["{", "7", '[["salesforce-leads",null],3]', '[["salesforce-leads 2 x",{},{"own":7}]]']) {
    stored.set("limpid-mappings", text);
    expect(recallFilling("salesforce-leads", columns)).toBeUndefined();
  }
});
