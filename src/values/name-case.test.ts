import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameCase } from "./name-case.ts";

describe("names of people and companies", () => {
  it.each([
    ["JOHN SMITH", "John Smith"],
    ["john smith", "John Smith"],
    ["JOHN MCDONALD", "John McDonald"],
    ["john mcdonald", "John McDonald"],
    ["Mcdonald", "McDonald"],
    ["RONALD MACDONALD", "Ronald Macdonald"],
    ["MacDonald", "MacDonald"],
    ["MACHADO", "Machado"],
    ["SEAN O'BRIEN", "Sean O'Brien"],
    ["sean o’brien", "Sean O’Brien"],
    ["Sean O'brien", "Sean O'Brien"],
    ["GINA D'ANGELO", "Gina D'Angelo"],
    ["d'Artagnan", "d'Artagnan"],
    ["DON'T PANIC INC", "Don't Panic Inc"],
    ["LUDWIG VAN BEETHOVEN", "Ludwig van Beethoven"],
    ["JAN VAN DER BERG", "Jan van der Berg"],
    ["VAN DER BERG", "Van der Berg"],
    ["van der berg, jan", "Van der Berg, Jan"],
    ["Vincent Van Gogh", "Vincent Van Gogh"],
    ["MARIA DE LA CRUZ", "Maria de la Cruz"],
    ["MARY LE ROUX", "Mary Le Roux"],
    ["OTTO VON BISMARCK", "Otto von Bismarck"],
    ["WERNHER FREIHERR VON", "Wernher Freiherr Von"],
    ["JOSÉ ÁNGEL DEL RÍO", "José Ángel del Río"],
    ["LEONARDO DA VINCI", "Leonardo da Vinci"],
    ["WANG DE HUA", "Wang De Hua"],
    ["NGUYEN VAN THANH", "Nguyen Van Thanh"],
    ["j.r.r. tolkien", "J.R.R. Tolkien"],
    ["JOHN E SMITH", "John E Smith"],
    ["josé ortega y gasset", "José Ortega y Gasset"],
    ["JEAN-LUC PICARD", "Jean-Luc Picard"],
    ["anne-marie mcgill-o'neil", "Anne-Marie McGill-O'Neil"],
    ["DeShawn", "DeShawn"],
    ["HENRY FORD II", "Henry Ford II"],
    ["MARTIN LUTHER KING JR.", "Martin Luther King Jr."],
    ["MR JOHN SMITH, PHD", "Mr John Smith, PhD"],
    ["ACME LLC", "Acme LLC"],
    ["Acme Llc", "Acme LLC"],
    ["acme trading ltd", "Acme Trading Ltd"],
    ["ACME CO., LTD.", "Acme Co., Ltd."],
    ["MÜLLER GMBH", "Müller GmbH"],
    ["MÜLLER GMBH & CO. KG", "Müller GmbH & Co. KG"],
    ["SIEMENS AG", "Siemens AG"],
    ["NESTLE SA", "Nestle SA"],
    ["JOAO DE SA", "Joao de Sa"],
    ["PETROBRAS S.A.", "Petrobras S.A."],
    ["MAERSK A/S", "Maersk A/S"],
    ["VOLVO AB", "Volvo AB"],
    ["PHILIPS NV", "Philips NV"],
    ["BANK OF CHINA", "Bank of China"],
    ["THE BANK OF THE WEST", "The Bank of the West"],
    ["HSBC BANK", "HSBC Bank"],
    ["KPMG", "KPMG"],
    ["ABB Ltd", "ABB Ltd"],
    ["Ann SMITH", "Ann Smith"],
    ["eBay Inc", "eBay Inc"],
    ["iPhone", "iPhone"],
    ["IBM CHINA", "IBM China"],
    ["STRASSE", "Strasse"],
    ["ST. LOUIS", "St. Louis"],
    ["3M COMPANY", "3M Company"],
    ["5TH AVENUE", "5th Avenue"],
    ["王芳", "王芳"],
    ["上海 ABC 公司", "上海 Abc 公司"],
    ["ÉCOLE D'ART", "École D'Art"],
    ["", ""],
    [" , ", " , "],
  ])("%j is written %j", (typed, name) => {
    expect(nameCase(typed)).toBe(name);
  });

  it("change nothing more the second time", () => {
    const piece = fc.constantFrom(
      ...[
        "MC",
        "mc",
        "O'",
        "d’",
        "VAN",
        "de",
        "La",
        "LLC",
        "Ab",
        "ß",
        "ǆ",
        "İ",
        "x",
        "Y",
        "é",
        "E\u0301",
        "3",
      ],
      ...[" ", " ", "-", ".", ",", "王", "WANG", "sa", "HSBC", "gmbh", "ii", "'"],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (parts) => {
        const once = nameCase(parts.join(""));
        expect(nameCase(once)).toBe(once);
      }),
      { numRuns: 3000 },
    );
  });
});
