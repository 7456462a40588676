// The list that the grids scroll. What stands in a cell follows from its row and column alone, by whole-number steps.

/**
 * The names of the columns, and the text of any cell. Takes nothing from outside itself: it is also put into pages, to
 * feed the tables that ask for a cell at a time and to tell whether what is on screen is right.
 * @returns {{ names: readonly string[], text: (row: number, column: number) => string }}
 */
export function gridList() {
  const scramble = (n) => {
    let x = n | 0;
    x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
    x = Math.imul(x ^ (x >>> 15), 0x735a2d97);
    return (x ^ (x >>> 15)) >>> 0;
  };
  const count = (n, make) => Array.from({ length: n }, (_, i) => make(i));
  const two = (n) => String(n).padStart(2, "0");
  const often = (words) => words.flatMap((word, i) => Array(words.length - i).fill(word));
  const words = (text) => text.split(" ");

  const given = words(
    "Ada Aiko Amir Ana Anja Ben Bruno Carla Chen Clara Daan Dora Elif Emil Eva Finn Gita Hana Hugo Ida Ines Ivan Jan Jin Juno Kai Lars Lea Lin Luca Maja Marc Mei Mila Nina Noah Olga Omar Pia Rosa Sam Sara Tara Theo Uma Vera Yara Zoe",
  );
  const starts = words(
    "Al An Bar Ben Ber Cal Cor Dal Dor El Fal Fer Gal Gar Hal Har Jan Kar Kel Lan Lor Mar Mel Nor Or Pal Ros Sal Tor Val",
  );
  const ends = words(
    "bach beck berg by dale den er ford gard ham heim ing ison ley lin mann mer ow row sen son ster ton wood",
  );
  const families = starts.flatMap((start) => ends.map((end) => start + end));
  const city = often(
    words("Rome Bern Oslo Paris Cairo Lima Tokyo Dakar Hanoi Quito Turin Porto Delhi Kyoto Malmo Basel"),
  );
  const day = count(1500, (i) => new Date(Date.UTC(2020, 0, 1 + i)).toISOString().slice(0, 10));
  const spent = count(9973, (i) => `${(i * 7) % 500}.${two((i * 31) % 100)}`);

  const fromTexts = (texts, column) => (row) =>
    texts[scramble(Math.imul(row + 1, 0x9e3779b1) ^ Math.imul(column + 1, 0x85ebca6b)) % texts.length];
  const name = (row) => {
    const chance = scramble(row ^ 0x5bd1e995);
    return `${given[chance % given.length]} ${families[(chance >>> 8) % families.length]}`;
  };
  const first = [
    ["id", (row) => String(100_001 + row)],
    ["name", name],
    ["city", city],
    ["reference", (row) => `r${scramble(row).toString(36)}`],
    ["joined", day],
    ["plan", often(words("Free Basic Pro Team"))],
    ["spent", spent],
    ["note", [...Array(20).fill(""), "VIP", "moved", "call back", "老客户", "late", "by post"]],
  ];
  const kinds = [
    ["count", count(1000, String)],
    ["score", count(101, String)],
    ["paid", ["yes", "no", "yes"]],
    ["country", words("DE FR IT GB US CN JP PL BG EG BR")],
    ["level", words("A B C D E")],
    ["rate", count(1000, (i) => `${i % 10}.${two(i % 100)}`)],
    ["size", words("S M L XL")],
    ["pieces", count(40, String)],
    ["flag", ["", "", "", "", "x"]],
    ["town", city],
    ["stars", words("1 2 3 4 5")],
    ["month", count(60, (i) => `20${20 + Math.floor(i / 12)}-${two(1 + (i % 12))}`)],
  ];
  const columns = count(100, (column) => {
    const [label, texts] = first[column] ?? kinds[(column - first.length) % kinds.length];
    return {
      name: first[column] ? label : `${label} ${column + 1}`,
      text: typeof texts === "function" ? texts : fromTexts(texts, column),
    };
  });
  return { names: columns.map((column) => column.name), text: (row, column) => columns[column].text(row) };
}

/** Rows of the list whose cell in this column is `text`: how many, and the first few. */
export function rowsWith(rows, column, text, first = 100) {
  const list = gridList();
  const found = [];
  let total = 0;
  for (let row = 0; row < rows; row++) {
    if (list.text(row, column) !== text) continue;
    if (total++ < first) found.push(row);
  }
  return { total, first: found };
}

/** How often each text stands in the column, the most frequent first. */
export function countsOf(rows, column) {
  const list = gridList();
  const counts = new Map();
  for (let row = 0; row < rows; row++) {
    const text = list.text(row, column);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** The first rows when the list is put in the order of a column, as the alphabet goes and 10 after 9; equal rows as they stood. */
export function firstSorted(rows, column, first = 100) {
  const list = gridList();
  const { compare } = new Intl.Collator("en", { numeric: true });
  const best = [];
  let last;
  const cut = () => {
    best.sort((a, b) => compare(a.text, b.text) || a.row - b.row);
    best.length = Math.min(best.length, first);
    last = best.at(-1).text;
  };
  for (let row = 0; row < rows; row++) {
    const text = list.text(row, column);
    if (last !== undefined && best.length >= first && compare(text, last) >= 0) continue;
    best.push({ row, text });
    if (best.length >= first * 20 || (last === undefined && best.length >= first)) cut();
  }
  cut();
  return best.map(({ row }) => row);
}
