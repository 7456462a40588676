import { expect, it } from "vitest";
import { guessMapping } from "./guess-mapping.ts";
import { TARGETS } from "./targets.ts";

const columns = (...names: [string, string?][]) =>
  names.map(([name, kind = "text"]) => ({ id: `#${name}`, name, kind }));

it("finds the fields of a lead by their usual names, and lets a whole name stand in for the last name", () => {
  const list = columns(
    ["customer_id", "id"],
    ["name"],
    ["Company"],
    ["E-Mail", "email"],
    ["phone", "phone"],
    ["city"],
    ["signup_date", "date"],
  );
  expect(guessMapping(TARGETS["salesforce-leads"], list)).toEqual({
    "Last Name": "#name",
    Company: "#Company",
    Email: "#E-Mail",
    Phone: "#phone",
    City: "#city",
  });
});

it("prefers the last name to the whole name, and each column fills one field", () => {
  const list = columns(["name"], ["last_name"], ["FirstName"], ["organisation"]);
  expect(guessMapping(TARGETS["salesforce-contacts"], list)).toEqual({
    "Last Name": "#last_name",
    "First Name": "#FirstName",
    "Account Name": "#organisation",
  });
});

it("finds Chinese names, also at the end of a longer one", () => {
  const list = columns(["公司名称"], ["姓名"], ["手机号", "phone"], ["联系人电话", "phone"], ["客户备注"]);
  expect(guessMapping(TARGETS["chinese-crm"], list)).toEqual({
    客户名称: "#公司名称",
    联系人: "#姓名",
    手机: "#手机号",
    电话: "#联系人电话",
    备注: "#客户备注",
  });
});

it("goes by what a column holds when its name says nothing, and against a name that is wrong", () => {
  const list = columns(["x1", "email"], ["phone", "email"], ["x2", "phone"], ["email", "date"]);
  expect(guessMapping(TARGETS["mailchimp-audience"], list)).toEqual({
    "Email Address": "#x1",
    "Phone Number": "#x2",
  });
});

it("lets the person be the customer too when no column names a company", () => {
  expect(guessMapping(TARGETS["chinese-crm"], columns(["姓名"], ["手机", "phone"]))).toEqual({
    客户名称: "#姓名",
    联系人: "#姓名",
    手机: "#手机",
  });
  expect(guessMapping(TARGETS["salesforce-leads"], columns(["姓名"]))).toEqual({ "Last Name": "#姓名" });
});
