import { expect, it } from "vitest";
import { looksPostal, postalCode } from "./postal-code.ts";

it.each([
  ["90210", "US", "90210"],
  ["90210-1234", "US", "90210-1234"],
  ["902101234", "US", "90210-1234"],
  ["90210 1234", "US", "90210-1234"],
  ["90210.0", "US", "90210"],
  ["9021", "US", null],
  ["9021A", "US", null],
  ["k1a0b1", "CA", "K1A 0B1"],
  ["K1A 0B1", "CA", "K1A 0B1"],
  ["K1A-0B1", "CA", "K1A 0B1"],
  ["D1A 0B1", "CA", null],
  ["sw1a1aa", "GB", "SW1A 1AA"],
  ["SW1A 1AA", "GB", "SW1A 1AA"],
  ["M1 1AE", "GB", "M1 1AE"],
  ["EC1A1BB", "GB", "EC1A 1BB"],
  ["CR2 6XH", "GB", "CR2 6XH"],
  ["DN55 1PT", "GB", "DN55 1PT"],
  ["GIR0AA", "GB", "GIR 0AA"],
  ["RG12 IHN", "GB", null],
  ["310000", "CN", "310000"],
  ["100000", "CN", "100000"],
  ["３１００００", "CN", "310000"],
  ["31000", "CN", null],
  ["990000", "CN", null],
  ["1000001", "JP", "100-0001"],
  ["100-0001", "JP", "100-0001"],
  ["〒100-0001", "JP", null],
  ["10115", "DE", "10115"],
  ["D-10115", "DE", "10115"],
  ["1011", "DE", null],
  ["75001", "FR", "75001"],
  ["F-75001", "FR", "75001"],
  ["28001", "ES", "28001"],
  ["99001", "ES", null],
  ["1234ab", "NL", "1234 AB"],
  ["1234 AB", "NL", "1234 AB"],
  ["0234 AB", "NL", null],
  ["11455", "SE", "114 55"],
  ["00-950", "PL", "00-950"],
  ["00950", "PL", "00-950"],
  ["01001000", "BR", "01001-000"],
  ["1000-001", "PT", "1000-001"],
  ["D02AF30", "IE", "D02 AF30"],
  ["2000", "AU", "2000"],
  ["110001", "IN", "110001"],
  ["010001", "IN", null],
  ["12345", "XX", null],
  ["", "US", null],
  ["12345", "constructor", null],
])("%j in %s is %s", (text, country, code) => {
  expect(postalCode(text, country)).toBe(code);
  if (code !== null) {
    expect(postalCode(code, country)).toBe(code);
    expect(looksPostal(text)).toBe(true);
  }
});

it.each([
  ["2134", "US", "02134"],
  ["1067", "DE", "01067"],
  ["1000", "FR", "01000"],
  ["800", "AU", "0800"],
  ["213", "US", null],
  ["12345", "US", "12345"],
  ["31000", "CN", "031000"],
])("the zero a spreadsheet took from %s in %s: %s", (text, country, code) => {
  expect(postalCode(text, country, true)).toBe(code);
});
