import { expect, it } from "vitest";
import type { Reading } from "../../values/reading.ts";
import type { TargetId } from "./target.ts";
import { TARGETS } from "./targets.ts";
import { valueFor } from "./value-for.ts";

const text: Reading = { kind: "text" };
const dayFirst: Reading = { kind: "date", order: "dmy" };

function value(id: TargetId, name: string, cell: string, reading = text) {
  const target = TARGETS[id];
  const field = target.fields.find((each) => each.name === name);
  if (!field) throw new Error(name);
  const { text: written, fault } = valueFor(target, field, reading)(cell);
  return fault ? fault.kind : written;
}

it.each<[TargetId, string, string, string, Reading?]>([
  ["salesforce-leads", "Email", " Ann@Example.ORG ", "ann@example.org"],
  ["salesforce-leads", "Email", "anna@", "bad-email"],
  ["salesforce-leads", "Email", "", ""],
  ["salesforce-leads", "Last Name", " ", "missing"],
  ["salesforce-leads", "Last Name", "王".repeat(80), "王".repeat(80)],
  ["salesforce-leads", "Last Name", "a".repeat(81), "too-long"],
  ["salesforce-leads", "First Name", "😀".repeat(40), "😀".repeat(40)],
  ["salesforce-leads", "Annual Revenue", "€1,200.50", "1200.50"],
  ["salesforce-leads", "Annual Revenue", "a lot", "bad-number"],
  ["salesforce-leads", "Country", "Deutschland", "Deutschland"],
  ["salesforce-leads", "Phone", "+44 (20) 7946-0018", "+442079460018"],
  ["salesforce-leads", "Phone", "+44 (0)20 7946 0018", "+44 (0)20 7946 0018"],
  ["salesforce-leads", "Phone", "020 7946 0018", "020 7946 0018"],
  ["salesforce-leads", "Phone", "138 0013 8000", "138 0013 8000"],
  ["chinese-crm", "手机", "+86 138-0013-8000", "13800138000"],
  ["chinese-crm", "电话", "010-62770000", "010-62770000"],
  ["chinese-crm", "标签", "重点；老客户", "重点;老客户"],
  ["salesforce-contacts", "Birthdate", "05/03/1990", "1990-03-05", dayFirst],
  ["salesforce-contacts", "Birthdate", "05/03/1990", "bad-date"],
  ["salesforce-contacts", "Birthdate", "1990年3月5日", "1990-03-05"],
  ["mailchimp-audience", "Birthday", "05/03/1990", "03/05", dayFirst],
  ["mailchimp-audience", "Birthday", "3/5", "03/05"],
  ["mailchimp-audience", "Tags", "new; vip; new", "new,vip"],
  ["mailchimp-audience", "Email Address", "jörg@example.org", "bad-email"],
  ["mailchimp-audience", "Email Address", "joerg@exämple.org", "joerg@exämple.org"],
  ["mailchimp-audience", "First Name", "王".repeat(85), "王".repeat(85)],
  ["mailchimp-audience", "First Name", "王".repeat(86), "too-many-bytes"],
])("%s, %s: %j is %j", (id, field, cell, expected, reading) => {
  expect(value(id, field, cell, reading)).toBe(expected);
});
