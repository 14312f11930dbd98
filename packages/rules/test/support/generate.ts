import fc from "fast-check";

export type Kind =
  | "bool"
  | "int"
  | "decimal"
  | "text"
  | "date"
  | "instant"
  | "duration"
  | "texts"
  | "ints"
  | "decimals";
type Rules = fc.Arbitrary<string>;
/** What a macro's variable is inside its body. */
type Local = { readonly name: string; readonly kind: Kind | "certificate" };

const pick = (...options: string[]): Rules => fc.constantFrom(...options);
const quoted = (text: string): string => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;

export const words = [
  "",
  "a",
  "ab",
  "abc",
  "Gold",
  "gold",
  " Gold ",
  "é",
  "ß",
  "a%b_c",
  "\\d",
  "x'y",
  "北京",
  "🐱",
  "\ufffd",
  "10",
  "A-1",
];
const patterns = ["a", "^a", "b$", "[a-c]+", "(?:Go|go)ld", "\\\\d{1,2}", "[^a-z]", "a.c", "\\\\w+-\\\\d", "(a|é)?"];

const literals: Readonly<Record<Kind, Rules>> = {
  bool: pick("true", "false"),
  int: fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: -9, max: 12 }).map(String) },
    {
      weight: 1,
      arbitrary: pick("9223372036854775807", "-9223372036854775808", "4611686018427387904", "9007199254740993", "0x1F"),
    },
  ),
  decimal: fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: -80, max: 800 }).map((eighths) => (eighths / 8).toFixed(3)) },
    { weight: 1, arbitrary: pick("0.1", "12.3456789", "1e12", "99999999999999999999.99", "2.5e-7", "0.0") },
  ),
  text: fc.constantFrom(...words).map(quoted),
  date: pick(
    "date('2024-02-29')",
    "date('2025-12-31')",
    "date('2026-01-01')",
    "date('0001-01-02')",
    "date('9999-12-30')",
  ),
  instant: pick(
    "timestamp('2026-03-29T00:59:59Z')",
    "timestamp('2025-12-31T23:30:00.123456Z')",
    "timestamp(0)",
    "timestamp('9999-12-31T23:59:59Z')",
  ),
  duration: pick(
    "duration('90s')",
    "duration('-1h30m')",
    "duration('0s')",
    "duration('1.5s')",
    "duration('78840000s')",
  ),
  texts: fc
    .array(fc.constantFrom(...words).map(quoted), { maxLength: 3 })
    .map((items) => `['a', ${[...items, "'b'"].join(", ")}]`),
  ints: fc
    .array(fc.integer({ min: -3, max: 9 }), { minLength: 1, maxLength: 4 })
    .map((items) => `[${items.join(", ")}]`),
  decimals: pick("[1.5, 2]", "[0.0]", "[10.25, -3.5, 7]"),
};

const named: Readonly<Record<Kind, readonly string[]>> = {
  bool: ["yes", "open"],
  int: ["people", "deals", "huge", "partner.size"],
  decimal: ["revenue", "metric.share"],
  text: ["name", "country", "partner.region"],
  date: ["asOf", "joinedOn", "partner.since"],
  instant: ["signedAt", "closedAt"],
  duration: ["term"],
  texts: ["kinds", "partner.tags"],
  ints: ["counts"],
  decimals: ["amounts"],
};
const fieldsOfCertificate: Readonly<Partial<Record<Kind, string>>> = {
  text: "level",
  decimal: "score",
  int: "count",
  date: "until",
};

const namesOf = (kind: Kind, locals: readonly Local[]): readonly string[] => [
  ...named[kind],
  ...locals.flatMap((local) => {
    if (local.kind === kind) return [local.name, local.name];
    const field = fieldsOfCertificate[kind];
    return local.kind === "certificate" && field ? [`${local.name}.${field}`, `${local.name}.${field}`] : [];
  }),
];

const kinds: readonly Kind[] = [
  "bool",
  "int",
  "decimal",
  "text",
  "date",
  "instant",
  "duration",
  "texts",
  "ints",
  "decimals",
];
const scalars: readonly Kind[] = ["bool", "int", "decimal", "text", "date", "instant", "duration"];
const itemOf = { texts: "text", ints: "int", decimals: "decimal" } as const;

const made = new Map<string, Rules>();

/** Source texts of well-typed rules of one kind, up to a depth. */
export function rulesOf(kind: Kind, depth: number, locals: readonly Local[] = []): Rules {
  const key = [kind, depth, ...locals.map((local) => local.kind)].join(" ");
  const known = made.get(key) ?? makeRules(kind, depth, locals);
  made.set(key, known);
  return known;
}

function makeRules(kind: Kind, depth: number, locals: readonly Local[]): Rules {
  const leaf = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...namesOf(kind, locals)) },
    { weight: 2, arbitrary: literals[kind] },
  );
  if (depth === 0) return leaf;
  const sub = (of: Kind): Rules => rulesOf(of, depth - 1, locals);
  const options = [...forms[kind](sub), choice(sub, kind), ...listForms(kind, sub, depth, locals)];
  return fc.oneof({ weight: 1, arbitrary: leaf }, { weight: 4, arbitrary: fc.oneof(...options) });
}

/** Fills each `#kind` of a form with a rule of that kind. */
function form(sub: (kind: Kind) => Rules, text: string): Rules {
  const parts = text.split(/#(\w+)/);
  const holes = parts.filter((_, index) => index % 2 === 1).flatMap((name) => kinds.filter((kind) => kind === name));
  return fc
    .tuple(...holes.map(sub))
    .map((filled) => parts.map((part, index) => (index % 2 === 1 ? (filled[(index - 1) / 2] ?? "") : part)).join(""));
}

type Forms = (sub: (kind: Kind) => Rules) => Rules[];
const all =
  (...texts: string[]): Forms =>
  (sub) =>
    texts.map((text) => form(sub, text));

const choice = (sub: (kind: Kind) => Rules, kind: Kind): Rules => form(sub, `(#bool ? #${kind} : #${kind})`);

const boolForms: Forms = (sub) => [
  ...all(
    "(#bool && #bool)",
    "(#bool || #bool)",
    "!#bool",
    "(#int == #decimal)",
    "(#decimal >= #int)",
    "(#texts == #texts)",
    "(#decimals != #ints)",
  )(sub),
  ...scalars.map((kind) =>
    fc.oneof(...["==", "!=", "<", "<=", ">", ">="].map((operator) => form(sub, `(#${kind} ${operator} #${kind})`))),
  ),
  ...kinds.map((kind) => fc.oneof(form(sub, `(#${kind} == null)`), form(sub, `(#${kind} != null)`))),
  ...all(
    "(#text in #texts)",
    "(#int in #ints)",
    "(#decimal in #decimals)",
    "(#int in #decimals)",
    "has(partner.region)",
  )(sub),
  ...all("#text.contains(#text)", "#text.startsWith(#text)", "#text.endsWith(#text)")(sub),
  ...patterns.map((pattern) => form(sub, `#text.matches('${pattern}')`)),
];

const intForms = all(
  "(#int + #int)",
  "(#int - #int)",
  "(#int * #int)",
  "(#int / #int)",
  "(#int % #int)",
  "-(#int)",
  "abs(#int)",
  "max(#int, #int)",
  "min(#int, #int, #int)",
  "size(#text)",
  "size(#texts)",
  "size(#ints)",
  "#ints[#int]",
  "int(#decimal)",
  "int(#instant)",
  "#date.getFullYear()",
  "#date.getMonth()",
  "#date.getDayOfWeek()",
  "#date.getDayOfYear()",
  "#date.daysUntil(#date)",
  "#instant.getHours()",
  "#instant.getDayOfMonth('Europe/Berlin')",
  "#instant.getMinutes('-02:30')",
  "#instant.getSeconds()",
  "#instant.getMilliseconds()",
  "#duration.getHours()",
  "#duration.getMinutes()",
  "#duration.getMilliseconds()",
);

const forms: Readonly<Record<Kind, Forms>> = {
  bool: boolForms,
  int: intForms,
  decimal: all(
    "(#decimal + #decimal)",
    "(#decimal - #decimal)",
    "(#decimal * #decimal)",
    "(#decimal / #decimal)",
    "(#decimal / #int)",
    "(#int * #decimal)",
    "-(#decimal)",
    "round(#decimal)",
    "round(#decimal, 2)",
    "floor(#decimal)",
    "ceil(#decimal)",
    "abs(#decimal)",
    "double(#int)",
    "max(#decimal, #int)",
    "min(#decimal, #decimal)",
    "#decimals[#int]",
  ),
  text: all(
    "(#text + #text)",
    "#text.lowerAscii()",
    "#text.upperAscii()",
    "#text.trim()",
    "#texts[#int]",
    "string(#int)",
    "string(#decimal)",
    "string(#bool)",
    "string(#date)",
    "string(#instant)",
    "string(#duration)",
  ),
  date: all("#date.addDays(#int)", "#date.addMonths(#int)", "#date.addYears(#int)", "max(#date, #date)"),
  instant: all("(#instant + #duration)", "(#instant - #duration)", "(#duration + #instant)"),
  duration: all("(#instant - #instant)", "(#duration + #duration)", "(#duration - #duration)"),
  texts: all("(#texts + #texts)"),
  ints: all("(#ints + #ints)"),
  decimals: all("(#decimals + #decimals)", "(#decimals + #ints)"),
};

/** Macros, whose bodies may use their own variable. */
function listForms(kind: Kind, sub: (kind: Kind) => Rules, depth: number, locals: readonly Local[]): Rules[] {
  const name = `x${locals.length}`;
  const body = (of: Kind, item: Local["kind"]): Rules => rulesOf(of, depth - 1, [...locals, { name, kind: item }]);
  const over = (list: Rules, item: Local["kind"], macro: string, of: Kind): Rules =>
    fc.tuple(list, body(of, item)).map(([source, inner]) => `${source}.${macro}(${name}, ${inner})`);
  const sources = (["texts", "ints", "decimals"] as const).map((list) => ({ list: sub(list), item: itemOf[list] }));
  if (kind === "bool") {
    const certificates = {
      list: pick("certificates", "certificates.filter(c, c.count > 1)"),
      item: "certificate" as const,
    };
    return [...sources, certificates].flatMap(({ list, item }) =>
      ["exists", "all", "exists_one"].map((macro) => over(list, item, macro, "bool")),
    );
  }
  if (kind !== "texts" && kind !== "ints" && kind !== "decimals") return [];
  const item = itemOf[kind];
  const mapped = over(pick("certificates"), "certificate", "map", item);
  return [over(sub(kind), item, "filter", "bool"), over(sub("ints"), "int", "map", item), mapped];
}
