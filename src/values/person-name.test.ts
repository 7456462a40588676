import { expect, it } from "vitest";
import { personName, writeName } from "./person-name.ts";

const parts = (text: string, order: "given-first" | "family-first" = "given-first") => {
  const name = personName(text, order);
  return name && [name.salutation, name.given, name.middle, name.family, name.suffix].join("|");
};

it.each([
  ["John Smith", "|John||Smith|"],
  ["  John   Smith ", "|John||Smith|"],
  ["JOHN SMITH", "|JOHN||SMITH|"],
  ["John A. Smith", "|John|A.|Smith|"],
  ["John Andrew Smith", "|John|Andrew|Smith|"],
  ["Smith, John", "|John||Smith|"],
  ["SMITH, JOHN A", "|JOHN|A|SMITH|"],
  ["Smith,John", "|John||Smith|"],
  ["Smith, John, Jr.", "|John||Smith|Jr."],
  ["John Smith, Jr.", "|John||Smith|Jr."],
  ["John Smith Jr", "|John||Smith|Jr"],
  ["John Smith III", "|John||Smith|III"],
  ["Ann Lee, PhD", "|Ann||Lee|PhD"],
  ["Ann Lee, MD, PhD", "|Ann||Lee|MD, PhD"],
  ["Dr. Ann Lee", "Dr.|Ann||Lee|"],
  ["Dr Ann Lee", "Dr|Ann||Lee|"],
  ["Prof. Dr. Ann Lee", "Prof. Dr.|Ann||Lee|"],
  ["Mr John Smith", "Mr|John||Smith|"],
  ["Mrs. Smith-Jones, Ann", "Mrs.|Ann||Smith-Jones|"],
  ["Lee, Dr. Ann", "Dr.|Ann||Lee|"],
  ["Herr Hans Müller", "Herr|Hans||Müller|"],
  ["Jan van der Berg", "|Jan||van der Berg|"],
  ["Ludwig van Beethoven", "|Ludwig||van Beethoven|"],
  ["van Beethoven, Ludwig", "|Ludwig||van Beethoven|"],
  ["Otto von Bismarck", "|Otto||von Bismarck|"],
  ["Charles de Gaulle", "|Charles||de Gaulle|"],
  ["Leonardo da Vinci", "|Leonardo||da Vinci|"],
  ["Maria de la Cruz", "|Maria||de la Cruz|"],
  ["Osama bin Said", "|Osama||bin Said|"],
  ["J. R. R. Tolkien", "|J.|R. R.|Tolkien|"],
  ["J.R.R. Tolkien", "|J.|R. R.|Tolkien|"],
  ["J Smith", "|J||Smith|"],
  ["Sean O'Brien", "|Sean||O'Brien|"],
  ["Sean O’Brien", "|Sean||O’Brien|"],
  ["Anne-Marie Dupont", "|Anne-Marie||Dupont|"],
  ["José García", "|José||García|"],
  ["Иван Петров", "|Иван||Петров|"],
  ["Xiaoming Wang", "|Xiaoming||Wang|"],
  ["王小明", "|小明||王|"],
  ["王明", "|明||王|"],
  ["王 小明", "|小明||王|"],
  ["王　小明", "|小明||王|"],
  ["欧阳修", "|修||欧阳|"],
  ["欧阳小明", "|小明||欧阳|"],
  ["司马相如", "|相如||司马|"],
  ["诸葛亮", "|亮||诸葛|"],
  ["上官婉儿", "|婉儿||上官|"],
  ["王先生", "先生|||王|"],
  ["王女士", "女士|||王|"],
  ["欧阳先生", "先生|||欧阳|"],
  ["李娜女士", "女士|娜||李|"],
  ["李娜 小姐", "小姐|娜||李|"],
  ["张总", "总|||张|"],
  ["张经理", "经理|||张|"],
  ["陈建国教授", "教授|建国||陈|"],
  ["劉德華", "|德華||劉|"],
  ["陳先生", "先生|||陳|"],
])("%j has the parts %j", (text, found) => {
  expect(parts(text)).toBe(found);
});

it.each([
  ["Smith John", "|John||Smith|"],
  ["Wang Xiaoming", "|Xiaoming||Wang|"],
  ["van der Berg Jan", "|Jan||van der Berg|"],
  ["Nagy Anna Mária", "|Anna Mária||Nagy|"],
  ["Dr. Nagy Anna", "Dr.|Anna||Nagy|"],
  ["Smith, John", "|John||Smith|"],
  ["王小明", "|小明||王|"],
])("%j, last name first, has the parts %j", (text, found) => {
  expect(parts(text, "family-first")).toBe(found);
});

it.each([
  ...["", "Cher", "John and Jane Smith", "John & Jane Smith", "Acme Inc", "Acme Ltd.", "Smith & Co", "R2 D2"],
  ...[
    "ann@x.org",
    "John/Jane Smith",
    "Sales Team",
    "Marketing Department",
    "Smith, John, Jane",
    "Smith,",
    ", John",
  ],
  ...[
    "+1 415 555 2671",
    "2024-03-05",
    "John (Jack) Smith",
    "http://x.org",
    "Bank of America",
    "欧阳",
    "王",
    "北京",
    "杭州西湖区",
  ],
  ...[
    "约翰·史密斯",
    "客户",
    "小明同学们",
    "黑龙江省哈尔滨市",
    "N/A",
    "unknown",
    "张三李四王五",
    "鑫鑫",
    "#N/A",
    "?",
  ],
])("%j is not certainly one person", (text) => {
  expect(parts(text)).toBeNull();
});

it.each([
  ["SMITH, JOHN A", "John A. Smith", "Smith, John A."],
  ["john smith", "John Smith", "Smith, John"],
  ["McDonald, Ann", "Ann McDonald", "McDonald, Ann"],
  ["MCDONALD, ANN", "Ann McDonald", "McDonald, Ann"],
  ["O'BRIEN, SEAN", "Sean O'Brien", "O'Brien, Sean"],
  ["SMITH-JONES, ANNE-MARIE", "Anne-Marie Smith-Jones", "Smith-Jones, Anne-Marie"],
  ["JAN VAN DER BERG", "Jan van der Berg", "van der Berg, Jan"],
  ["Dr. Ann Lee", "Dr. Ann Lee", "Lee, Dr. Ann"],
  ["John Smith Jr.", "John Smith, Jr.", "Smith, John, Jr."],
  ["J R R Tolkien", "J. R. R. Tolkien", "Tolkien, J. R. R."],
  ["MACHADO, ANA", "Ana Machado", "Machado, Ana"],
  ["王 小明", "王小明", "王小明"],
  ["DeVito, Danny", "Danny DeVito", "DeVito, Danny"],
])("%j is written %j or %j", (text, plain, comma) => {
  const name = personName(text, "given-first");
  if (!name) throw new Error("no name");
  const how = { capitals: true, titles: true };
  expect(writeName(name, "given-family", how)).toBe(plain);
  expect(writeName(name, "family-comma", how)).toBe(comma);
  const again = personName(comma, "given-first");
  expect(again && writeName(again, "given-family", how)).toBe(plain);
});
