import { benefitDirection, parseProgram, programJsonSchema, programPage, type Program } from "@fairway/program";
import { describe, expect, it } from "vitest";

const sound = `program: Benefits
currency: USD
facts: { sale: { amount: money, region: text } }
metrics:
  sales: { sum: sale.amount }
  growth: { ratio: [sum(sale.amount), count(sale)] }
  by_region: { sum: sale.amount, by: sale.region }
  fit: { score: 100, parts: { sales: { worth: 100, full: 1000, of: metric.sales } } }
tracks:
  sell: { tiers: { Diamond: metric.sales >= 1000, Gold: metric.sales >= 500, Member: true } }
  build: { tiers: { Validated: metric.growth >= 10, Member: true } }
badges: { early: metric.sales > 10 }
segments:
  growers: metric.growth > 100
  stars: { label: { en: Stars, de: Stars }, rule: track.sell == 'Diamond' && badge.early }
idealPartner: fit
benefits:
  margin: { discount: { Diamond: 30%, Gold: 22.5% } }
  sandbox: { credits: 5000 USD, for: track.build == 'Validated', valid: 12 months, given: on request, decideWithin: 3 business days }
  training: { credits: 40 hours, for: segment.growers, cost: 1200 USD }
  lead_priority: { weight: { Diamond: 3, Gold: 2 } }
  bonus: { cash: { Diamond: 10000 USD, Gold: 2500.50 USD }, cost: { Diamond: 12000, Gold: 3000 } }
  hotline: { support: { Diamond: around the clock, Gold: business hours }, cost: metric.sales * 0.01 }
  portal: { access: true }
labels:
  de: { margin: Händlerrabatt, sell: Vertrieb, sell.Diamond: Diamant, growers: Wachsende, "hotline.business hours": Bürozeiten }
`;

function programOf(source: string): Program {
  const read = parseProgram(source, "yaml");
  if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 2));
  return read.program;
}
const benefit = (key: string) => programOf(sound).benefits.find((b) => b.key === key);

/** The only problem of the sound document with one piece replaced. */
function only(find: string, replace: string) {
  const source = sound.replace(find, replace);
  expect(source).not.toBe(sound);
  const read = parseProgram(source, "yaml");
  const problems = read.ok ? [] : read.problems;
  expect(problems.map((p) => p.message)).toHaveLength(1);
  const [problem] = problems;
  const at = source.split("\n")[(problem?.line ?? 0) - 1]?.slice((problem?.column ?? 0) - 1);
  return { path: problem?.path, message: problem?.message, remedy: problem?.remedy, at };
}

describe("benefits of a document", () => {
  it("are read in their short forms, exact and in their units", () => {
    expect(benefit("margin")).toMatchObject({
      kind: "discount",
      track: "sell",
      worth: { byTier: { Diamond: "0.3", Gold: "0.225" } },
      given: "automatically",
      valid: null,
      cost: null,
    });
    expect(benefit("sandbox")).toMatchObject({
      kind: "credits",
      worth: { all: "5000" },
      unit: "USD",
      given: "on request",
      valid: { count: 12, unit: "month" },
      decideWithin: { count: 3, unit: "business day" },
      costIsWorth: true,
    });
    expect(benefit("sandbox")?.cost?.source).toBe("5000");
    expect(benefit("training")).toMatchObject({ worth: { all: "40" }, unit: "hours", costIsWorth: false });
    expect(benefit("training")?.cost?.source).toBe("1200");
    expect(benefit("lead_priority")).toMatchObject({ kind: "leadPriority", worth: { byTier: { Diamond: "3" } } });
    expect(benefit("bonus")).toMatchObject({ unit: "USD", worth: { byTier: { Gold: "2500.5" } } });
    expect(benefit("portal")).toMatchObject({ worth: null, for: null, decideWithin: { count: 5 } });
  });

  it("are worth the same in whatever way their figures are written", () => {
    const otherwise = sound
      .replace("22.5%", "022.50%")
      .replace("5000 USD", "5000.00 USD")
      .replace("40 hours", "40.0 hours")
      .replace("Diamond: 3, Gold: 2", "Diamond: 3.0, Gold: '02'")
      .replace("10000 USD", "10000.0 USD");
    const worth = (source: string) => programOf(source).benefits.map(({ key, worth: of, unit }) => [key, of, unit]);
    expect(worth(otherwise)).toEqual(worth(sound));
  });

  it("go up and down by the exact figure", () => {
    const of = { key: "bonus", before: benefit("bonus"), after: benefit("bonus") };
    const way = (was: string, now: string) =>
      benefitDirection({ before: null, after: null }, of, { was: { worth: was }, now: { worth: now } });
    expect(way("999999999999999.12", "999999999999999.13")).toBe("up");
    expect(way("999999999999999.13", "999999999999999.12")).toBe("down");
    expect(way("2500.5", "2500.5")).toBeNull();
  });

  it("and segments and the ideal partner have their place in the schema for editors", () => {
    const text = JSON.stringify(programJsonSchema());
    for (const word of ["discount", "leadPriority", "weight", "decideWithin", "idealPartner", "segments"])
      expect(text).toContain(`"${word}"`);
  });

  it.each([
    ["margin: { discount", "margin: { disount", "benefits.margin", /does not say what is given/, /“discount”/],
    [
      "margin: { discount:",
      "margin: { cash: 5, discount:",
      "benefits.margin",
      /says cash and discount/,
      /two benefits/,
    ],
    ["Diamond: 30%", "Diamond: 0.3", "benefits.margin.discount.Diamond", /not a share/, /20%/],
    ["Diamond: 30%", "Diamond: 130%", "benefits.margin.discount.Diamond", /at most 100%/, /20%/],
    ["Diamond: 30%, Gold", "Diamnd: 30%, Gold", "benefits.margin", /no tier named “Diamnd”/, /“Diamond”/],
    ["{ Diamond: 30%, Gold: 22.5% }", "{ Member: 10% }", "benefits.margin", /tiers of sell and build/, /track: sell/],
    ["credits: 5000 USD", "credits: 5000 EUR", "benefits.sandbox.credits", /counts in USD/, /amount in USD/],
    ["credits: 5000 USD", "credits: 5000.001 USD", "benefits.sandbox.credits", /2 decimals/, /smaller/],
    ["credits: 5000 USD", "credits: many", "benefits.sandbox.credits", /not an amount/, /40 hours/],
    ["valid: 12 months", "valid: a while", "benefits.sandbox.valid", /not a length of time/, /60 days/],
    ["given: on request", "given: now and then", "benefits.sandbox.given", /given/, /./],
    ["cost: 1200 USD", "cost: 1200 EUR", "benefits.training.cost", /counts in USD/, /USD/],
    ["cost: metric.sales * 0.01", "cost: partner.region", "benefits.hotline.cost", /is text/, /amount/],
    ["weight: { Diamond: 3", "weight: { Diamond: high", "benefits.lead_priority.weight.Diamond", /not a weight/, /2/],
    ["for: segment.growers", "for: segment.growrs", "benefits.training.for", /no field growrs/, /growers/],
    [
      "for: track.build == 'Validated'",
      "for: track.build == 'Vldated'",
      "benefits.sandbox.for",
      /never “Vldated”/,
      /Validated/,
    ],
    [
      "growers: metric.growth > 100",
      "growers: metric.growt > 100",
      "segments.growers",
      /no metric named “growt”/,
      /growth/,
    ],
    [
      "growers: metric.growth > 100",
      "growers: metric.by_region > 100",
      "segments.growers",
      /kept apart by region/,
      /take/,
    ],
    ["growers: metric.growth > 100", "growers: metric.growth * 2", "segments.growers", /is decimal/, /comparison/],
    ["idealPartner: fit", "idealPartner: fitt", "idealPartner", /no metric named “fitt”/, /fit/],
    ["idealPartner: fit", "idealPartner: sales", "idealPartner", /not a score/, /score/],
  ])("refuse %s written as %s", (find, replace, path, message, remedy) => {
    const problem = only(find, replace);
    expect(problem.path).toBe(path);
    expect(problem.message).toMatch(message);
    expect(problem.remedy).toMatch(remedy);
  });
});

describe("the page of the program", () => {
  const section = (locale: "en" | "de", reader: "vendor" | "everybody", id: string) =>
    programPage(programOf(sound), locale, reader).sections.find((s) => s.id === id);
  const entry = (locale: "en" | "de", reader: "vendor" | "everybody", id: string, key: string) =>
    section(locale, reader, id)?.entries.find((e) => e.key === key);

  it("says what each benefit is, who may have it, and every default", () => {
    expect(entry("en", "vendor", "benefits", "margin")).toMatchObject({
      says: [
        "Discount.",
        "Who may have it: whoever holds one of these tiers in Sell.",
        "It is given by itself as soon as it is earned, and withdrawn when it is no longer earned.",
        "It lasts as long as it is earned.",
        "What it costs the vendor is not stated, so it counts nothing.",
      ],
      table: {
        head: ["Tier", "Worth"],
        rows: [
          ["Diamond", "30%"],
          ["Gold", "22.5%"],
        ],
      },
    });
    expect(entry("en", "vendor", "benefits", "sandbox")?.says).toEqual([
      "Credits: $5,000.",
      "Who may have it: tier in Build is “Validated”.",
      "It is given on request; an application is decided within 3 business days.",
      "Once given it lasts 12 months, as long as it is earned.",
      "No cost is stated: it counts with the amount that is given.",
    ]);
    expect(entry("en", "vendor", "benefits", "training")?.says).toContain("Who may have it: in the segment “Growers”.");
    expect(entry("en", "vendor", "benefits", "training")?.says[0]).toBe("Credits: 40 hours.");
  });

  it("says it in German", () => {
    expect(entry("de", "vendor", "benefits", "margin")).toMatchObject({
      label: "Händlerrabatt",
      says: expect.arrayContaining(["Wer sie haben kann: wer in Vertrieb eine dieser Stufen hält."]),
      table: {
        head: ["Stufe", "Wert"],
        rows: [
          ["Diamant", "30\u00a0%"],
          ["Gold", "22,5\u00a0%"],
        ],
      },
    });
    expect(entry("de", "vendor", "benefits", "sandbox")?.says[2]).toBe(
      "Sie wird auf Antrag gewährt; über einen Antrag wird innerhalb von 3 Arbeitstagen entschieden.",
    );
    expect(entry("de", "vendor", "benefits", "hotline")?.table?.rows).toEqual([
      ["Diamant", "around the clock"],
      ["Gold", "Bürozeiten"],
    ]);
    expect(entry("de", "vendor", "segments", "stars")?.says[0]).toMatch(/^Partner, für die gilt: /);
  });

  it("keeps costs, segments and the ideal partner on the vendor's side", () => {
    expect(section("en", "vendor", "segments")?.entries.map((e) => e.key)).toEqual(["growers", "stars"]);
    expect(entry("en", "vendor", "idealPartner", "fit")?.says[0]).toMatch(/nearer a partner is to the ideal/);
    expect(section("en", "everybody", "segments")).toBeUndefined();
    expect(section("en", "everybody", "idealPartner")).toBeUndefined();
    const told = JSON.stringify(programPage(programOf(sound), "en"));
    expect(section("en", "vendor", "scores")?.entries.map((e) => e.key)).toContain("fit");
    expect(section("en", "everybody", "scores")?.entries.map((e) => e.key) ?? []).not.toContain("fit");
    expect(told).not.toMatch(/cost/i);
    expect(told).toContain("Discount.");
    expect(told).not.toContain("Growers");
    expect(told).toContain("Who may have it: in a group that the vendor chooses.");
    const german = JSON.stringify(programPage(programOf(sound), "de"));
    expect(german).toContain("in einer Gruppe, die der Anbieter wählt");
  });
});
