// Writes the benchmark's customer lists to .cache/bench/crm-<rows>.csv: `node e2e/bench/generate.mjs 10 116 1000`.
// The same bytes every time, on every machine: each row depends on its number alone, by whole-number steps.
import { createHash } from "node:crypto";
import { closeSync, existsSync, mkdirSync, openSync, renameSync, statSync, writeSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { circles, companies, fullName, mailbox } from "../fixtures/people.mjs";

const folder = fileURLToPath(new URL("../../.cache/bench/", import.meta.url));

/** What each size holds. Bytes and hash are pinned: another generator is another benchmark. */
export const sizes = {
  10: {
    rows: 86_000,
    bytes: 9988664,
    sha256: "23779a0caf8c7ab551f78745447cd84cc5c5aeecb27342695448be87303c9714",
  },
  116: {
    rows: 1_000_000,
    bytes: 116228850,
    sha256: "a2317e71c28a79cc20784c4a61244a3f9e1b3ab79c06f011cd915ec5467208e1",
  },
  1000: {
    rows: 9_000_000,
    bytes: 1053118743,
    sha256: "c5ee8e82996441fa227de1d5e731aa72585bf63310697623a0a611742243e60f",
  },
};

const header = "id,name,company,email,phone,city,age,signup_date,plan,amount,country,notes\n";
const FLUSH = 1 << 20;

/**
 * The list of one size, made unless it is there already.
 * @param {keyof typeof sizes} size in megabytes
 * @returns {string} the path of the file
 */
export function benchFile(size) {
  const { rows, bytes, sha256 } = sizes[size];
  const path = `${folder}crm-${rows}.csv`;
  if (existsSync(path) && statSync(path).size === bytes) return path;
  mkdirSync(folder, { recursive: true });
  const made = writeRows(`${path}.part`, rows);
  if (made.sha256 !== sha256)
    throw new Error(`crm-${rows}.csv came out as ${made.bytes} bytes, ${made.sha256}`);
  renameSync(`${path}.part`, path);
  return path;
}

/** @param {string} path @param {number} rows */
function writeRows(path, rows) {
  const file = openSync(path, "w");
  const hash = createHash("sha256");
  let bytes = 0;
  let text = header;
  const flush = () => {
    const buffer = Buffer.from(text);
    hash.update(buffer);
    bytes += writeSync(file, buffer);
    text = "";
  };
  for (let i = 0; i < rows; i++) {
    text += row(repeats(i) ? original(i) : i);
    if (text.length > FLUSH) flush();
  }
  flush();
  closeSync(file);
  return { bytes, sha256: hash.digest("hex") };
}

/** Three rows in a hundred say again what an earlier row said. */
function repeats(i) {
  return i > 10 && scramble(i ^ 0x5bd1e995) % 100 < 3;
}

/** The earlier row that row i repeats. */
function original(i) {
  let earlier = scramble(i + 0x27d4eb2f) % i;
  while (repeats(earlier)) earlier--;
  return earlier;
}

/** One whole number into another that looks like chance, 0 to 2³² − 1. */
function scramble(n) {
  let x = n | 0;
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97);
  return (x ^ (x >>> 15)) >>> 0;
}

let state = 0;

/** A whole number in [0, n), from the state of the row being made. */
function draw(n) {
  state = (state + 0x6d2b79f5) | 0;
  return scramble(state) % n;
}

const codes = {
  "United Kingdom": "GB",
  "United States": "US",
  Germany: "DE",
  France: "FR",
  China: "CN",
  Japan: "JP",
  Poland: "PL",
  Bulgaria: "BG",
  Egypt: "EG",
  Brazil: "BR",
};

const people = circles.flatMap((circle) => Array(circle.weight).fill(circle)).map(prepare);

function prepare(circle) {
  const latinFamily = circle.latinFamily ?? circle.family;
  return {
    ...circle,
    code: codes[circle.country],
    names: circle.given.map((given) => circle.family.map((family) => fullName(given, family, circle))),
    boxes: (circle.latin ?? circle.given).map((given) => latinFamily.map((family) => mailbox(given, family))),
    cityForms: circle.cities.map((city) => [
      city,
      city,
      city,
      city,
      city,
      city.toUpperCase(),
      `${city} `,
      city.toLowerCase(),
    ]),
    phones: circle.phone.map((pattern) => pattern.split("#")),
  };
}

const companyCells = companies
  .filter((name) => name.length < 18)
  .map((name) => (/[",]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name));
const planCells = "Free Free Free Free Basic Basic Basic Pro Pro Business free PRO pro BASIC".split(" ");
const noteCells = [
  "VIP",
  "prefers e-mail",
  "asked for an invoice",
  "met at the fair",
  "has moved",
  '"said ""call me later"""',
  '"two lines\nof text"',
  '"likes tea, not coffee"',
  "老客户",
  "renewal due",
];
const monthNames = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** One line of the list. */
function row(index) {
  state = Math.imul(index + 1, 0x9e3779b1);
  const circle = people[draw(people.length)];
  const g = draw(circle.names.length);
  const f = draw(circle.family.length);
  const name = circle.names[g][f];
  const dirt = draw(40);
  return (
    `${100_000 + index},` +
    `${dirt === 0 ? ` ${name}` : dirt === 1 ? `${name}  ` : dirt === 2 ? name.replace(" ", "  ") : name},` +
    `${draw(4) === 0 ? "" : companyCells[draw(companyCells.length)]},` +
    `${email(circle, g, f)},` +
    `${draw(8) === 0 ? "" : draw(30) === 0 ? "N/A" : phone(circle)},` +
    `${circle.cityForms[draw(circle.cityForms.length)][draw(8)]},` +
    `${draw(30) === 0 ? "" : 18 + draw(30) + draw(30)},` +
    `${date()},` +
    `${planCells[draw(planCells.length)]},` +
    `${amount()},` +
    `${circle.code},` +
    `${draw(2) === 0 ? "" : noteCells[draw(noteCells.length)]}\n`
  );
}

function email(circle, g, f) {
  const kind = draw(50);
  if (kind < 2) return "";
  if (kind === 2) return "not given";
  const host = kind === 3 ? "gmial.com" : circle.mail[draw(circle.mail.length)];
  return `${circle.boxes[g][f]}${draw(60)}@${host}`;
}

function phone(circle) {
  const parts = circle.phones[draw(circle.phones.length)];
  let text = parts[0];
  for (let i = 1; i < parts.length; i++) text += 1 + draw(9) + parts[i];
  return text;
}

function date() {
  const year = 2019 + draw(8);
  const month = 1 + draw(12);
  const day = 1 + draw(28);
  const kind = draw(20);
  if (kind < 11) return `${year}-${two[month]}-${two[day]}`;
  if (kind < 14) return `${two[day]}/${two[month]}/${year}`;
  if (kind < 16) return `"${monthNames[month - 1]} ${two[day]}, ${year}"`;
  return kind < 18 ? `${year}/${month}/${day}` : `${year}年${month}月${day}日`;
}

const two = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, "0"));

function amount() {
  const whole = draw(draw(2000) + 1);
  const text = `${whole}.${two[draw(100)]}`;
  return draw(5) === 0 ? `$${text}` : text;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const size of process.argv.slice(2)) {
    const started = performance.now();
    const path = benchFile(size);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${path}  ${(statSync(path).size / 1e6).toFixed(1)} MB  ${seconds} s`);
  }
}
