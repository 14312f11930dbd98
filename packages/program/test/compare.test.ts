import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare, parseProgram, type Locale, type Program } from "../src/index.ts";

function parsed(source: string): Program {
  const result = parseProgram(source, "yaml");
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2));
  return result.program;
}

const document = `
program: Northwind Partners
key: northwind
currency: USD
facts:
  booking: { arr: money, motion: [sourced, assisted], region: text, line: [cloud, desk] }
  certification: { person: person, validUntil: optional date }
  renewal: { opening: money, kept: money }
metrics:
  sourced: { sum: booking.arr, where: booking.motion == 'sourced', over: 12 months, headline: true }
  certified: { distinct: certification.person, where: certification.validUntil >= asOf, unit: people }
  retention: { ratio: [sum(renewal.kept), sum(renewal.opening)], over: 12 months }
  credit:
    sum: booking.arr * rate
    over: 12 months
    rate:
      - { when: booking.line == 'cloud', is: 3 }
      - { is: 1 }
  target: { lookup: partner.country, in: { US: 750000, CA: 500000 }, else: 400000 }
  score:
    score: 100
    parts:
      sales: { worth: 60, full: 500000, of: metric.sourced }
      skill: { worth: 40, bands: { 0: 0, 2: 20, 4: 40 }, of: metric.certified }
tracks:
  sell:
    tiers:
      Gold: metric.sourced >= 400000 && metric.certified >= 4
      Silver: metric.sourced >= 100000
      Member: true
    moves:
      promote: { on: daily }
      demote: { on: quarterly, grace: 30 days, notice: 60 days }
      appeal: { within: 30 days, decideWithin: 5 business days }
badges: { skilled: metric.certified >= 2 }
benefits:
  rebate: { discount: { Gold: 20%, Silver: 10% }, track: sell }
  portal: { access: true }
segments:
  rising: metric.sourced >= 50000
labels:
  en: { arr: ARR, booking.arr: ARR, sourced: Sourced revenue, certified: Certified people, retention: Gross revenue retention }
  de: { sourced: Eigener Umsatz, certified: Zertifizierte Personen, retention: Umsatzerhalt, sell: Vertrieb, score: Wertung, sales: Verkauf, credit: Gutschrift, rebate: Nachlass, rising: Aufsteiger, skilled: Geübt, target: Ziel }
`;

const says = (edit: (source: string) => string, locale: Locale = "en"): string[] => {
  const after = edit(document);
  expect(after).not.toBe(document);
  return compare(parsed(document), parsed(after), locale).flatMap((group) =>
    group.changes.map((change) => change.says.replaceAll(/[\u00a0\u202f]/g, " ")),
  );
};

describe("a change reads as people say it", () => {
  test.each<[string, string, string, string]>([
    ["certified >= 4", "certified >= 6", "Gold: certified people 4 → 6", "Gold: Zertifizierte Personen 4 → 6"],
    [
      "certified >= 4",
      "certified >= 4 && metric.retention >= 0.8",
      "Gold also needs gross revenue retention at least 80%",
      "Gold verlangt zusätzlich: Umsatzerhalt mindestens 80 %",
    ],
    [
      " && metric.certified >= 4",
      "",
      "Gold no longer needs certified people at least 4",
      "Gold verlangt nicht mehr: Zertifizierte Personen mindestens 4",
    ],
    [
      "Silver: metric.sourced >= 100000",
      "Silver: metric.retention >= 0.9",
      "Silver needs gross revenue retention at least 90% instead of sourced revenue at least $100,000",
      "Silver verlangt Umsatzerhalt mindestens 90 % statt Eigener Umsatz mindestens 100.000 $",
    ],
    [
      "Silver: metric.sourced >= 100000",
      "Silver: metric.sourced > 100000",
      "Silver: sourced revenue at least $100,000 → sourced revenue more than $100,000",
      "Silver: Eigener Umsatz mindestens 100.000 $ → Eigener Umsatz über 100.000 $",
    ],
    [
      "Member: true",
      "Member: metric.certified >= 1",
      "Member was open to everybody and now needs certified people at least 1",
      "Member stand allen offen und verlangt jetzt: Zertifizierte Personen mindestens 1",
    ],
    ["Member: true", "Base: true", "“Member” is now called “Base”", "„Member“ heißt jetzt „Base“"],
    ["      Member: true\n", "", "The tier “Member” is gone", "Die Stufe „Member“ entfällt"],
    [
      "'sourced', over: 12 months",
      "'sourced', over: 4 fiscal quarters",
      "Sourced revenue: window 12 months → 4 fiscal quarters",
      "Eigener Umsatz: Zeitraum 12 Monate → 4 Geschäftsquartale",
    ],
    [
      "where: booking.motion == 'sourced', ",
      "",
      "Sourced revenue: counts bookings whose motion is “sourced” → all bookings",
      "Eigener Umsatz: gezählt werden Bookings, deren Motion „sourced“ ist → alle Bookings",
    ],
    [
      "sum(renewal.opening)], over: 12 months",
      "sum(renewal.opening)], over: 6 months",
      "Gross revenue retention: window 12 months → 6 months",
      "Umsatzerhalt: Zeitraum 12 Monate → 6 Monate",
    ],
    [
      "{ when: booking.line == 'cloud', is: 3 }",
      "{ when: booking.line == 'cloud', is: 5 }",
      "Credit (line is “cloud”): 3 → 5",
      "Gutschrift (Line ist „cloud“): 3 → 5",
    ],
    ["US: 750000", "US: 1000000", "Target (US): 750,000 → 1,000,000", "Ziel (US): 750.000 → 1.000.000"],
    ["4: 40 }", "6: 40 }", "Score, Skill (from 4): 40 (no longer)", "Wertung, Skill (ab 4): 40 (entfällt)"],
    [
      "full: 500000",
      "full: 600000",
      "Score, Sales: earns all 60 points at $500,000, below that a share → all 60 points at $600,000, below that a share",
      "Wertung, Sales: bringt alle 60 Punkte ab 500.000 $, darunter anteilig → alle 60 Punkte ab 600.000 $, darunter anteilig",
    ],
    [
      "on: quarterly",
      "on: monthly on 15",
      "Sell: demotions are decided on the last day of each quarter → monthly on the 15th",
      "Vertrieb: über Herabstufungen wird entschieden am letzten Tag jedes Quartals → monatlich am 15.",
    ],
    [
      "notice: 60 days",
      "notice: 90 days",
      "Sell: notice before a demotion 60 days → 90 days",
      "Vertrieb: Ankündigung vor einer Herabstufung 60 Tage → 90 Tage",
    ],
    ["grace: 30 days, ", "", "Sell: grace 30 days (no longer)", "Vertrieb: Schonfrist 30 Tage (entfällt)"],
    [
      "skilled: metric.certified >= 2",
      "skilled: metric.certified >= 3",
      "Skilled: certified people 2 → 3",
      "Geübt: Zertifizierte Personen 2 → 3",
    ],
    ["Gold: 20%", "Gold: 30%", "Rebate (Gold): 20% → 30%", "Nachlass (Gold): 20 % → 30 %"],
    ["  portal: { access: true }\n", "", "The benefit “Portal” is gone", "Die Leistung „Portal“ entfällt"],
    [
      "rising: metric.sourced >= 50000",
      "rising: metric.sourced >= 70000",
      "Segment “Rising”: sourced revenue $50,000 → $70,000",
      "Segment „Aufsteiger“: Eigener Umsatz 50.000 $ → 70.000 $",
    ],
    [
      "motion: [sourced, assisted]",
      "motion: [sourced, assisted, managed]",
      "Bookings, Motion: one of sourced, assisted → one of sourced, assisted, managed",
      "Bookings, Motion: eines von sourced, assisted → eines von sourced, assisted, managed",
    ],
    ["currency: USD", "currency: EUR", "Program: currency USD → EUR", "Programm: Währung USD → EUR"],
    [
      "program: Northwind Partners",
      "program: Northwind Alliance",
      "“Northwind Partners” is now called “Northwind Alliance”",
      "„Northwind Partners“ heißt jetzt „Northwind Alliance“",
    ],
    [
      ", headline: true",
      "",
      "“Sourced revenue” is no longer among the figures in lists",
      "„Eigener Umsatz“ gehört nicht mehr zu den Kennzahlen in Listen",
    ],
  ])("%s → %s", (from, to, english, german) => {
    expect(says((source) => source.replace(from, to))).toContain(english);
    expect(says((source) => source.replace(from, to), "de")).toContain(german);
  });
});

test("a document that is written in another way says the same", () => {
  const written = document
    .replace("metric.sourced >= 400000 && metric.certified >= 4", "(metric.sourced   >= 400000) && metric.certified>=4")
    .replace(
      "{ sum: booking.arr, where: booking.motion == 'sourced', over: 12 months, headline: true }",
      "{ headline: true, over: 12 months, where: \"booking.motion == 'sourced'\", sum: booking.arr }",
    );
  expect(compare(parsed(document), parsed(written), "en")).toEqual([]);
});

test("a name in another language is a change too, though the reader does not see it", () => {
  expect(says((source) => source.replace("certified: Zertifizierte Personen", "certified: Geprüfte Personen"))).toEqual(
    ["Certified people: texts in another language, or names, were changed"],
  );
});

test.each([
  ["over: 12 months, headline", "over: 6 months, headline", "metrics.sourced.over"],
  ["full: 500000", "full: 600000", "metrics.score.parts.sales.full"],
  ["notice: 60 days", "notice: 90 days", "tracks.sell.moves.demote.notice"],
  ["currency: USD", "currency: EUR", "currency"],
  ["Gold: 20%", "Gold: 30%", "benefits.rebate.worth.Gold"],
  ["is: 3 }", "is: 4 }", "metrics.credit.rate.booking.line == 'cloud'"],
])("%s → %s stands at its place in the document", (from, to, path) => {
  const groups = compare(parsed(document), parsed(document.replace(from, to)), "en");
  expect(groups.flatMap((group) => group.changes.map((change) => change.path))).toContain(path);
});

test("every change names its place, and the groups stand in the order of reading", () => {
  const after = parsed(document.replace("certified >= 4", "certified >= 6").replace("currency: USD", "currency: EUR"));
  const groups = compare(parsed(document), after, "en");
  expect(groups[0]?.part).toBe("head");
  expect(groups[1]).toMatchObject({
    part: "tracks",
    title: "Tracks and tiers",
    changes: [{ path: "tracks.sell.tiers.Gold", kind: "changed", from: "4", to: "6" }, {}].slice(0, 1),
  });
});

const numbers = [...document.matchAll(/(?<=>= |: )\d+(\.\d+)?(?=[ ,\n}])/g)].map((match) => ({
  at: match.index,
  text: match[0],
}));

test("whatever figure is changed, the change is told; and it is told the other way round", () => {
  fc.assert(
    fc.property(fc.constantFrom(...numbers), fc.integer({ min: 1, max: 9 }), ({ at, text }, more) => {
      const other = document.slice(0, at) + String(Number(text) + more) + document.slice(at + text.length);
      const result = parseProgram(other, "yaml");
      fc.pre(result.ok);
      if (!result.ok) return;
      const before = parsed(document);
      const there = compare(before, result.program, "en").flatMap((group) => group.changes);
      const back = compare(result.program, before, "en").flatMap((group) => group.changes);
      expect(there.length).toBeGreaterThan(0);
      expect(back.length).toBe(there.length);
      for (const locale of ["en", "de"] as const) expect(compare(result.program, parsed(other), locale)).toEqual([]);
    }),
  );
});

const gallery = (name: string): Program =>
  parsed(readFileSync(new URL(`../../../examples/programs/${name}.yaml`, import.meta.url), "utf8"));

const years = [
  ["hubspot-solutions-2016", "hubspot-solutions-2018"],
  ["hubspot-solutions-2018", "hubspot-solutions-2021"],
  ["hubspot-solutions-2021", "hubspot-solutions-2022"],
  ["hubspot-solutions-2022", "hubspot-solutions-2024"],
  ["salesforce-consulting-py20", "salesforce-consulting-py21"],
  ["salesforce-consulting-py21", "salesforce-consulting-fy22"],
  ["dell-premier-2012", "dell-premier-2013"],
  ["atlassian-solution-2016", "atlassian-solution-2017"],
] as const;

describe("from one published year to the next", () => {
  test.each(years)("%s → %s", async (from, to) => {
    const told = (["en", "de"] as const).map((locale) => {
      const groups = compare(gallery(from), gallery(to), locale);
      return groups
        .map(({ title, changes }) => [`## ${title}`, ...changes.map((c) => `- ${c.says}`)].join("\n"))
        .join("\n\n");
    });
    await expect(`${told.join("\n\n\n")}\n`).toMatchFileSnapshot(`years/${from}--${to}.md`);
  });

  test.each(years)("neither %s nor %s differs from itself", (...names) => {
    for (const name of names) expect(compare(gallery(name), gallery(name), "en")).toEqual([]);
  });
});
