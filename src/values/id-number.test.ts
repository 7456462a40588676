import { describe, expect, it } from "vitest";
import { cardBrand } from "./card-number.ts";
import { longerChineseId, readChineseId } from "./chinese-id.ts";
import { compact, type IdKind, idFault, tidyId } from "./id-number.ts";

/** Of the IBAN registry, the test numbers of the card brands, GB 32100-2015, GB 11643-1999 and numbers that companies print. */
const RIGHT: Readonly<Record<IdKind, string>> = {
  "chinese-id": `11010519491231002X 440524188001010014 320311770706001`,
  "credit-code": `91350100M000100Y43 91330100799655058B 9144030071526726XG 914403001922038216 91110000802100433B`,
  iban: `AD1200012030200359100100 AE070331234567890123456 AL47212110090000000235698741 AT611904300234573201 AZ21NABZ00000000137010001944 BA391290079401028494 BE68539007547034 BG80BNBG96611020345678 BH67BMAG00001299123456 BR1800360305000010009795493C1 BY13NBRB3600900000002Z00AB00 CH9300762011623852957 CR05015202001026284066 CY17002001280000001200527600 CZ6508000000192000145399 DE89370400440532013000 DK5000400440116243 DO28BAGR00000001212453611324 EE382200221020145685 EG380019000500000000263180002 ES9121000418450200051332 FI2112345600000785 FO6264600001631634 FR1420041010050500013M02606 GB29NWBK60161331926819 GE29NB0000000101904917 GI75NWBK000000007099453 GL8964710001000206 GR1601101250000000012300695 GT82TRAJ01020000001210029690 HR1210010051863000160 HU42117730161111101800000000 IE29AIBK93115212345678 IL620108000000099999999 IQ98NBIQ850123456789012 IS140159260076545510730339 IT60X0542811101000000123456 JO94CBJO0010000000000131000302 KW81CBKU0000000000001234560101 KZ86125KZT5004100100 LB62099900000001001901229114 LC55HEMM000100010012001200023015 LI21088100002324013AA LT121000011101001000 LU280019400644750000 LV80BANK0000435195001 LY83002048000020100120361 MC5811222000010123456789030 MD24AG000225100013104168 ME25505000012345678951 MK07250120000058984 MR1300020001010000123456753 MT84MALT011000012345MTLCAST001S MU17BOMM0101101030300200000MUR NL91ABNA0417164300 NO9386011117947 PK36SCBL0000001123456702 PL61109010140000071219812874 PS92PALS000000000400123456702 PT50000201231234567890154 QA58DOHB00001234567890ABCDEFG RO49AAAA1B31007593840000 RS35260005601001611379 SA0380000000608010167519 SC18SSCB11010000000000001497USD SE4550000000058398257466 SI56263300012039086 SK3112000000198742637541 SM86U0322509800000000270100 ST68000100010051845310112 SV62CENR00000000000000700025 TL380080012345678910157 TN5910006035183598478831 TR330006100519786457841326 UA213223130000026007233566001 VA59001123000012345678 VG96VPVG0000012345678901 XK051212012345678906`,
  vat: `ATU13585627 BE0428759497 DE136695976 DE115235681 DK13585628 EL094259216 FI20774740 FR83404833048 FR40303265045 IT00743110157 LU15027442 MT11679112 NL004495445B01 PL8567346215 PT501964843 SE123456789701 SI50223054 SK2022749619 GB980780684 HU12892312 HR33392005961 NO923609016MVA CHE116281710MWST ESB58378431 IE6433435F CY10259033P EE100931558 LV40003521600 LT119511515 CZ25123891 BG175074752 RO18547290`,
  card: `4111111111111111 4012888888881881 4222222222222 5555555555554444 5105105105105100 2223003122003222 378282246310005 371449635398431 378734493671000 6011111111111117 6011000990139424 30569309025904 38520000023237 3530111333300000 3566002020360505 6200000000000005 6759649826438453`,
};

const right = Object.entries(RIGHT).flatMap(([kind, numbers]) =>
  numbers.split(/\s+/).map((number) => [kind as IdKind, number] as const),
);

describe.each(right)("%s %s", (kind, number) => {
  it("is right, also with spaces, dashes, small letters and full width", () => {
    expect(idFault(number, kind)).toBeNull();
    expect(idFault(` ${number.toLowerCase().replace(/(.{4})/g, "$1 ")}`, kind)).toBeNull();
    expect(compact(number.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)))).toBe(
      number,
    );
  });

  it("is written one way, and so again", () => {
    for (const how of [
      { grouped: true, longer: true },
      { grouped: false, longer: false },
    ]) {
      const once = tidyId(number.toLowerCase(), kind, how);
      expect(tidyId(once, kind, how)).toBe(once);
      expect(idFault(once, kind)).toBeNull();
    }
  });
});

it.each(
  right.filter(
    ([kind, number]) =>
      (kind === "iban" || kind === "card" || kind === "credit-code" || kind === "chinese-id") &&
      number.length > 15,
  ),
)("no one digit of %s %s can be another", (kind, number) => {
  for (let at = 2; at < number.length; at++) {
    if (!/\d/.test(number[at])) continue;
    const other = number.slice(0, at) + ((Number(number[at]) + 1) % 10) + number.slice(at + 1);
    expect(idFault(other, kind)).not.toBeNull();
  }
});

it.each<[IdKind, string, string]>([
  ["chinese-id", "1.10105E+17", "spreadsheet"],
  ["chinese-id", "110105194912310020", "checksum"],
  ["chinese-id", "110105194913310021", "date"],
  ["chinese-id", "110105194902300021", "date"],
  ["chinese-id", "990105194912310021", "region"],
  ["chinese-id", "11010519491231", "length"],
  ["chinese-id", "1101051949123100200", "length"],
  ["chinese-id", "11010519491231A021", "signs"],
  ["chinese-id", "110105491331002", "date"],
  ["chinese-id", "", "length"],
  ["credit-code", "91350100M000100Y44", "checksum"],
  ["credit-code", "91350100M000100Y4", "length"],
  ["credit-code", "91350100M000100I43", "signs"],
  ["credit-code", "9135010OM000100Y43", "form"],
  ["credit-code", "9.1110000802100E+17", "spreadsheet"],
  ["iban", "DE89370400440532013001", "checksum"],
  ["iban", "DE8937040044053201300", "length"],
  ["iban", "ZZ89370400440532013000", "country"],
  ["iban", "370400440532013000", "signs"],
  ["iban", "GB29NWBK60161331926818", "checksum"],
  ["vat", "DE136695975", "checksum"],
  ["vat", "DE13669597", "form"],
  ["vat", "ATU13585628", "checksum"],
  ["vat", "FR84404833048", "checksum"],
  ["vat", "PL8567346216", "checksum"],
  ["vat", "XX123456789", "country"],
  ["vat", "136695976", "signs"],
  ["vat", "constructor", "country"],
  ["card", "4111111111111112", "checksum"],
  ["card", "411111111111", "checksum"],
  ["card", "41111111111", "length"],
  ["card", "4.11111E+15", "spreadsheet"],
  ["card", "4111 1111 1111 111a", "signs"],
  ["card", "0000000000000000", "form"],
])("%s %j is not: %s", (kind, number, fault) => {
  expect(idFault(number, kind)).toBe(fault);
  expect(tidyId(number, kind, { grouped: true, longer: true })).toBe(number);
});

it.each([
  ["11010519491231002X", { birth: "1949-12-31", male: false, province: "北京市" }],
  ["440524188001010014", { birth: "1880-01-01", male: true, province: "广东省" }],
  ["320311770706001", { birth: "1977-07-06", male: true, province: "江苏省" }],
  ["110105194912310020", null],
])("%s tells %j", (id, told) => {
  expect(readChineseId(id)).toEqual(told);
});

it.each([
  ["320311770706001", "320311197707060018"],
  ["110105491231002", "11010519491231002X"],
  ["110105491231996", null],
  ["110105491231999", null],
  ["11010519491231002X", null],
  ["110105491331002", null],
])("the 18 signs of %s: %s", (id, longer) => {
  expect(longerChineseId(id)).toBe(longer);
});

it.each([
  ["4111111111111111", "Visa"],
  ["5555555555554444", "Mastercard"],
  ["2223003122003222", "Mastercard"],
  ["378282246310005", "American Express"],
  ["6011111111111117", "Discover"],
  ["30569309025904", "Diners Club"],
  ["3530111333300000", "JCB"],
  ["6200000000000005", "UnionPay"],
  ["6759649826438453", "Maestro"],
  ["9999999999999995", null],
])("%s is of %s", (card, brand) => {
  expect(cardBrand(card)).toBe(brand);
});

it("writes groups of four for paper", () => {
  const how = { grouped: true, longer: false };
  expect(tidyId("de89370400440532013000", "iban", how)).toBe("DE89 3704 0044 0532 0130 00");
  expect(tidyId("4111-1111-1111-1111", "card", how)).toBe("4111 1111 1111 1111");
});
