import fc from "fast-check";
import { expect, it } from "vitest";
import { splitName } from "./split-name.ts";

it.each([
  ["Ann Lee", "Ann", "Lee"],
  ["  Ann   Mary\tLee ", "Ann Mary", "Lee"],
  ["O'Neil King", "O'Neil", "King"],
  ["Vincent van Gogh", "Vincent", "van Gogh"],
  ["LUDWIG VAN BEETHOVEN", "LUDWIG", "VAN BEETHOVEN"],
  ["Rik van der Berg", "Rik", "van der Berg"],
  ["Oscar De La Hoya", "Oscar", "De La Hoya"],
  ["Otto von Bismarck", "Otto", "von Bismarck"],
  ["Ahmed bin Salman", "Ahmed", "bin Salman"],
  ["Omar al Farsi", "Omar", "al Farsi"],
  ["Van Morrison", "Van", "Morrison"],
  ["Al Green", "Al", "Green"],
  ["Weird Al Yankovic", "Weird Al", "Yankovic"],
  ["José Ortega y Gasset", "José", "Ortega y Gasset"],
  ["Martin Luther King Jr.", "Martin Luther", "King Jr."],
  ["Martin King, Jr.", "Martin", "King, Jr."],
  ["King, Martin Luther", "Martin Luther", "King"],
  ["van der Berg, Rik", "Rik", "van der Berg"],
  ["Dr. Ann Lee", "Dr. Ann", "Lee"],
  ["Иван Петров", "Иван", "Петров"],
  ["王小明", "小明", "王"],
  ["李雷", "雷", "李"],
  ["欧阳娜娜", "娜娜", "欧阳"],
  ["诸葛亮", "亮", "诸葛"],
  ["王 小明", "小明", "王"],
  ["约翰·史密斯", "约翰", "史密斯"],
  ["김민준", "민준", "김"],
  ["남궁민", "민", "남궁"],
])("takes %j apart", (name, given, family) => {
  expect(splitName(name)).toEqual({ given, family });
});

it.each([
  "",
  "Madonna",
  "Mr Smith",
  "Ann & Bob Lee",
  "Ann Lee / Bob Lee",
  "Person 1",
  "Lee, Ann, CEO",
  "ann@x.org",
  "王",
  "欧阳",
  "王先生",
  "李 女士",
  "山田太郎",
  "海风贸易有限公司",
])("leaves %j whole", (name) => {
  expect(splitName(name)).toEqual({ given: "", family: name });
});

it("loses no letter of any text", () => {
  const letters = (text: string) => [...text.replace(/[\s,·•]/gu, "")].sort().join("");
  const word = fc.constantFrom(
    "Ann",
    "van",
    "de",
    "y",
    "Jr.",
    "Lee,",
    "王",
    "欧阳",
    "·",
    "al",
    "Dr.",
    "李",
    "Ö",
    "5",
    ",",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "grapheme" }),
        fc.array(word).map((all) => all.join(" ")),
      ),
      (text) => {
        const { given, family } = splitName(text);
        expect(letters(given + family)).toBe(letters(text));
      },
    ),
  );
});
