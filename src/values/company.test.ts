import { expect, it } from "vitest";
import { companyKey, companyOf, writeCompany } from "./company.ts";

it.each([
  ["Acme Inc", "Acme, Inc.", "acme"],
  ["Acme Inc.", "Acme, Inc.", "acme"],
  ["Acme, Inc.", "Acme, Inc.", "acme"],
  ["ACME INC", "ACME, Inc.", "acme"],
  ["Acme Incorporated", "Acme, Inc.", "acme"],
  ["Acme LLC", "Acme, LLC", "acme"],
  ["Acme L.L.C.", "Acme, LLC", "acme"],
  ["Acme, llc", "Acme, LLC", "acme"],
  ["Acme LLP", "Acme, LLP", "acme"],
  ["Acme Ltd", "Acme Ltd.", "acme"],
  ["Acme Limited", "Acme Ltd.", "acme"],
  ["Acme, Ltd.", "Acme Ltd.", "acme"],
  ["Acme Co Ltd", "Acme, Co., Ltd.", "acme"],
  ["Acme Co., Ltd", "Acme, Co., Ltd.", "acme"],
  ["Acme Company Limited", "Acme, Co., Ltd.", "acme"],
  ["Acme Pty Ltd", "Acme Pty Ltd", "acme"],
  ["Acme Pty. Limited", "Acme Pty Ltd", "acme"],
  ["Acme Pvt Ltd", "Acme Pvt. Ltd.", "acme"],
  ["Acme Private Limited", "Acme Pvt. Ltd.", "acme"],
  ["Acme Pte Ltd", "Acme Pte. Ltd.", "acme"],
  ["Acme Sdn Bhd", "Acme Sdn. Bhd.", "acme"],
  ["Acme Corp", "Acme Corp.", "acme"],
  ["Acme Corporation", "Acme Corp.", "acme"],
  ["Acme Co.", "Acme Co.", "acme"],
  ["Acme Company", "Acme Co.", "acme"],
  ["Acme plc", "Acme PLC", "acme"],
  ["Acme P.L.C.", "Acme PLC", "acme"],
  ["Müller GmbH", "Müller GmbH", "muller"],
  ["Müller gmbh", "Müller GmbH", "muller"],
  ["Müller G.m.b.H.", "Müller GmbH", "muller"],
  ["Müller GmbH & Co. KG", "Müller GmbH & Co. KG", "muller"],
  ["Müller GmbH und Co KG", "Müller GmbH & Co. KG", "muller"],
  ["Siemens AG", "Siemens AG", "siemens"],
  ["Renault S.A.S.", "Renault SAS", "renault"],
  ["Renault S.A.", "Renault SA", "renault"],
  ["Dupont SARL", "Dupont SARL", "dupont"],
  ["Fiat S.p.A.", "Fiat S.p.A.", "fiat"],
  ["Fiat SpA", "Fiat S.p.A.", "fiat"],
  ["Rossi srl", "Rossi S.r.l.", "rossi"],
  ["Philips NV", "Philips N.V.", "philips"],
  ["Philips B.V.", "Philips B.V.", "philips"],
  ["Volvo AB", "Volvo AB", "volvo"],
  ["Maersk A/S", "Maersk A/S", "maersk"],
  ["Nokia Oyj", "Nokia Oy", "nokia"],
  ["Orlen Sp. z o.o.", "Orlen Sp. z o.o.", "orlen"],
  ["Skoda s.r.o.", "Skoda s.r.o.", "skoda"],
  ["Smith & Sons Ltd", "Smith & Sons Ltd.", "smith and sons"],
  ["Smith and Sons Ltd.", "Smith and Sons Ltd.", "smith and sons"],
  ["The Acme Company", "The Acme Co.", "acme"],
  ["Acme", "Acme", "acme"],
  ["A.C.M.E. Inc", "A.C.M.E., Inc.", "acme"],
  ["AT&T Inc.", "AT&T, Inc.", "at and t"],
  ["Macy's Inc", "Macy's, Inc.", "macys"],
  ["3M Company", "3M Co.", "3m"],
  ["Acme (UK) Ltd", "Acme (UK) Ltd.", "acme uk"],
  ["杭州西湖科技有限公司", "杭州西湖科技有限公司", "杭州西湖科技"],
  ["杭州西湖科技有限责任公司", "杭州西湖科技有限责任公司", "杭州西湖科技"],
  ["华为技术有限公司", "华为技术有限公司", "华为技术"],
  ["中国平安保险（集团）股份有限公司", "中国平安保险（集团）股份有限公司", "中国平安保险集团"],
  ["微软（中国）有限公司", "微软（中国）有限公司", "微软"],
  ["海尔集团公司", "海尔集团公司", "海尔"],
  ["Zinc", "Zinc", "zinc"],
  ["Costco", "Costco", "costco"],
  ["Limited", "Limited", "limited"],
  ["Co", "Co", "co"],
  ["有限公司", "有限公司", "有限公司"],
  ["Visa", "Visa", "visa"],
  ["Lisa", "Lisa", "lisa"],
])("%j is written %j and has the key %j", (text, written, key) => {
  const how = { ending: "one", and: "keep" } as const;
  expect(writeCompany(text, how)).toBe(written);
  expect(writeCompany(written, how)).toBe(written);
  expect(companyKey(text)).toBe(key);
  expect(companyKey(written)).toBe(key);
});

it.each([
  ["Smith and Sons", "&", "Smith & Sons"],
  ["Smith & Sons", "and", "Smith and Sons"],
  ["AT&T", "and", "AT&T"],
  ["Smith & Sons", "keep", "Smith & Sons"],
  ["Sandals", "&", "Sandals"],
] as const)("in %j, with %j, stands %j", (text, and, written) => {
  expect(writeCompany(text, { ending: "one", and })).toBe(written);
});

it("takes the ending apart", () => {
  expect(companyOf("Acme Inc")).toEqual({ name: "Acme", ending: "Inc." });
  expect(companyOf("西湖有限公司")).toEqual({ name: "西湖", ending: "有限公司" });
  expect(writeCompany("Acme Inc", { ending: "none", and: "keep" })).toBe("Acme");
});
