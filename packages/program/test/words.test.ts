import { explainStanding, metricValue, parseProgram, programPage, valueText, type Measured } from "@fairway/program";
import { describe, expect, it } from "vitest";

const parsed = parseProgram(
  `
program: Words
currency: USD
fiscalYear: 07-01
about: { en: What it is for., de: Wozu es dient. }
facts:
  booking: { arr: money, motion: [sourced, assisted], region: optional text }
  certification: { person: person, validUntil: optional date, expiry: date, level: [basic, expert] }
  delivery: { onTime: boolean, hasReview: boolean, days: integer }
  retention: { opening: money, kept: money }
metrics:
  sourced_arr: { label: Sourced ARR, sum: booking.arr, where: booking.motion == 'sourced', over: 12 months }
  certified_people: { distinct: certification.person, unit: people }
  grr: { label: Retention, ratio: [sum(booking.arr), sum(booking.arr)] }
  best: { sum: booking.arr, by: booking.region, take: max, over: last full fiscal quarter }
  points: { sum: booking.arr / 100 * rate, unit: points, rate: [{ when: booking.region == 'East', is: 2 }, { is: 1 }] }
  level: { is: metric.points, bands: { 0: 1, 100.5: 2 } }
  levels: { is: metric.points / 10, unit: rungs }
  index: { is: metric.points / 10 + 25 * metric.certified_people, cap: 500, round: 1, note: For readers. }
  capability:
    score: 100
    parts:
      skill: { worth: 60, per: 6, of: metric.certified_people }
      sales: { worth: 40, full: 1000, of: metric.sourced_arr }
  renewed: { ratio: [sum(retention.kept), sum(retention.opening)], over: 12 months }
  share: { ratio: [count(delivery), count(booking)], over: 12 months }
  current: { distinct: certification.person, where: certification.validUntil >= asOf }
  experts:
    distinct: certification.person
    where: certification.level == 'expert' && (certification.validUntil == null || certification.validUntil >= asOf)
  unexpired: { count: certification, where: certification.expiry >= asOf }
  late: { count: delivery, where: "!delivery.onTime && delivery.hasReview && delivery.days > 30" }
  punctual: { count: delivery, where: delivery.onTime }
  either: { count: booking, where: booking.motion == 'sourced' || booking.region != 'East' }
  of_region: { count: booking, where: partner.region == 'East' && booking.motion == 'sourced' }
  busy: { count: delivery, by: quarter, take: count, over: 4 fiscal quarters }
tracks:
  sell:
    for: "'reseller' in partner.types || 'msp' in partner.types"
    tiers:
      Gold: metric.sourced_arr >= 1000 && metric.grr >= 0.8 && metric.certified_people >= 4
      Silver: metric.sourced_arr >= 500 || metric.certified_people >= 2
  build: { tiers: { Member: true } }
badges: { keeper: metric.grr > 0.9, able: metric.capability_lowest >= 20 }
labels:
  en: { retention: Renewals, retention.kept: Kept ARR, retention.opening: Opening ARR }
  de:
    sell: Vertrieb
    sell.Gold: Gold-Stufe
    unit.points: Zähler
    booking: Buchungen
    booking.motion: Vertriebsweg
    certified_people: Zertifizierte Personen
    certification: Zertifikate
    certification.validUntil: gültig bis
    certification.level: Niveau
    certification.expiry: Ablaufdatum
    delivery: Projekte
    delivery.onTime: pünktlich
    delivery.days: Dauer
    retention: Verlängerungen
    retention.kept: behaltener ARR
    retention.opening: ARR zu Beginn
`,
  "yaml",
);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const { program } = parsed;

const measured: Measured = {
  asOf: Temporal.PlainDate.from("2026-03-31"),
  metrics: { sourced_arr: "750.5", certified_people: "1", grr: null, index: "100", grr_part: "0", grr_whole: "0" },
  standings: { sell: { tier: "Silver", rank: 0 }, build: { tier: "Member", rank: 0 } },
  badges: [],
  partner: { types: ["msp"], region: null, country: null, joinedOn: "2020-01-01", status: "active", attributes: {} },
  evidence: [
    { metric: "sourced_arr", fact_count: "3", source: "crm", newest_at: "2026-04-01T00:00:00Z" },
    { metric: "sourced_arr", fact_count: "2", source: "csv", newest_at: "2026-03-01T00:00:00Z" },
  ],
};

describe("the page of a program", () => {
  const entry = (locale: "en" | "de", section: string, key: string) =>
    programPage(program, locale)
      .sections.find((s) => s.id === section)
      ?.entries.find((e) => e.key === key);

  it("reads as sentences", () => {
    expect(programPage(program, "en").intro).toEqual([
      "What it is for.",
      "Money is in USD, and the fiscal year starts on 1 July.",
      "Days begin and end in the time zone UTC.",
    ]);
    expect(entry("en", "metrics", "sourced_arr")?.says).toEqual([
      "Total ARR of bookings whose motion is “sourced”, over the last 12 months.",
    ]);
    expect(entry("en", "metrics", "certified_people")?.says).toEqual([
      "Number of different people in certifications, over all time.",
    ]);
    expect(entry("en", "metrics", "best")?.says).toEqual([
      "Total ARR of bookings, the highest by region, in the last full fiscal quarter.",
    ]);
    expect(entry("en", "metrics", "grr")?.says).toEqual(["ARR divided by ARR of bookings, over all time."]);
    expect(entry("en", "metrics", "index")?.says).toEqual([
      "Points ÷ 10 + 25 × Certified people, at most 500, rounded to 1 decimal.",
      "For readers.",
    ]);
  });

  it("says which facts count in words that follow them", () => {
    const says = (locale: "en" | "de", key: string) => entry(locale, "metrics", key)?.says[0];
    const all = ["current", "experts", "unexpired", "late", "punctual", "either", "of_region", "busy"] as const;
    expect(all.map((key) => says("en", key))).toEqual([
      "Number of different people in certifications that are still valid on the day of measuring, over all time.",
      "Number of different people in certifications whose level is “expert” and that are still valid on the day of measuring or have no “valid until”, over all time.",
      "Number of certifications whose expiry is not before the day of measuring, over all time.",
      "Number of deliveries that were not on time, that have review and with days more than 30, over all time.",
      "Number of deliveries that were on time, over all time.",
      "Number of bookings whose motion is “sourced” or whose region is not “East”, over all time.",
      "Number of bookings for which region is “East” and motion is “sourced”, over all time.",
      "Number of quarters with deliveries, in the current fiscal quarter and the 3 before.",
    ]);
    expect(all.map((key) => says("de", key))).toEqual([
      "Anzahl der Zertifikate, die am Tag der Messung noch gültig sind, je Person einmal gezählt, seit Beginn.",
      "Anzahl der Zertifikate, deren Niveau „expert“ ist und die am Tag der Messung noch gültig sind oder kein „gültig bis“ haben, je Person einmal gezählt, seit Beginn.",
      "Anzahl der Zertifikate, deren Ablaufdatum nicht vor dem Tag der Messung liegt, seit Beginn.",
      "Anzahl der Projekte, die nicht pünktlich waren, bei denen „Has review“ zutrifft und mit Dauer über 30, seit Beginn.",
      "Anzahl der Projekte, die pünktlich waren, seit Beginn.",
      "Anzahl der Buchungen, deren Vertriebsweg „sourced“ ist oder deren Region nicht „East“ ist, seit Beginn.",
      "Anzahl der Buchungen, für die gilt: Region ist „East“ und Vertriebsweg ist „sourced“, seit Beginn.",
      "Anzahl der Quartale, in denen es Projekte gab, im laufenden Geschäftsquartal und den 3 davor.",
    ]);
  });

  it("says a ratio as one figure divided by another, and a calculation as it is", () => {
    const says = (locale: "en" | "de", key: string) => entry(locale, "metrics", key)?.says[0];
    expect(says("en", "renewed")).toBe("Kept ARR divided by opening ARR of renewals, over the last 12 months.");
    expect(says("de", "renewed")).toBe(
      "Behaltener ARR geteilt durch ARR zu Beginn aller Verlängerungen, in den letzten 12 Monaten.",
    );
    expect(says("en", "share")).toBe("Number of deliveries divided by number of bookings, over the last 12 months.");
    expect(says("en", "points")).toBe("ARR ÷ 100 × rate, added up over bookings, over all time.");
    expect(says("de", "points")).toBe("ARR ÷ 100 × Satz, zusammengezählt über alle Buchungen, seit Beginn.");
  });

  it("lists no metric that a ratio or a score made for itself", () => {
    const listed =
      programPage(program, "en")
        .sections.find((s) => s.id === "metrics")
        ?.entries.map((e) => e.key) ?? [];
    const helpers = program.metrics.filter((m) => m.helper).map((m) => m.key);
    expect(helpers).toEqual(expect.arrayContaining(["renewed_part", "renewed_whole", "capability_lowest"]));
    expect(helpers).toContain("capability_skill_points");
    expect(listed.filter((key) => helpers.includes(key))).toEqual([]);
    expect(program.metrics.find((m) => m.key === "renewed_part")?.label).toEqual({
      en: "Renewed: kept ARR",
      de: "Renewed: behaltener ARR",
    });
  });

  it("links only to what is on the page, the whole instead of what it made for itself", () => {
    const page = programPage(program, "en");
    const entries = page.sections.flatMap((s) => s.entries);
    const keys = entries.map((e) => e.key);
    expect(entries.flatMap((e) => e.uses).filter((key) => !keys.includes(key))).toEqual([]);
    expect(entry("en", "metrics", "renewed")?.uses).toEqual([]);
    expect(entry("en", "badges", "able")?.uses).toEqual(["capability"]);
  });

  it("shows tables of rates, bands, parts and tiers", () => {
    expect(entry("en", "metrics", "points")?.table).toEqual({
      head: ["When", "Rate"],
      rows: [
        ["region is “East”", "2"],
        ["otherwise", "1"],
      ],
    });
    expect(entry("en", "metrics", "level")?.table?.rows).toEqual([
      ["0", "1"],
      ["100.5", "2"],
    ]);
    expect(entry("en", "scores", "capability")?.table?.rows).toEqual([
      ["Skill", "60", "Certified people: 6 points for each, at most 60"],
      ["Sales", "40", "Sourced ARR: all 40 points at $1,000, below that a share"],
    ]);
    expect(entry("en", "tracks", "sell")).toMatchObject({
      says: ["For partners of type reseller or MSP.", "The tier follows the figures at once, every day, up and down."],
      table: {
        rows: [
          ["Gold", "Sourced ARR at least $1,000, retention at least 80% and certified people at least 4"],
          ["Silver", "Sourced ARR at least $500 or certified people at least 2"],
        ],
      },
      uses: ["certified_people", "grr", "sourced_arr"],
    });
  });

  it("speaks German", () => {
    const page = programPage(program, "de");
    expect(page.intro[0]).toBe("Wozu es dient.");
    expect(page.intro[1]).toContain("1. Juli");
    expect(entry("de", "tracks", "sell")?.label).toBe("Vertrieb");
    expect(entry("de", "tracks", "sell")?.table?.rows[0]?.[0]).toBe("Gold-Stufe");
    expect(entry("de", "metrics", "sourced_arr")?.says[0]).toBe(
      "Summe von „ARR“ aller Buchungen, deren Vertriebsweg „sourced“ ist, in den letzten 12 Monaten.",
    );
    expect(page.sections.map((s) => s.title)).toEqual([
      "Zweige und Stufen",
      "Auszeichnungen",
      "Wertungen",
      "Was gemessen wird",
      "Was erfasst wird",
    ]);
  });
});

describe("a unit", () => {
  const unitOf = (key: string, locale: "en" | "de") => metricValue(program, key, measured, locale)?.value.unit;

  it("is worded as the document's labels say, a common one by itself, any other as it is written", () => {
    expect([unitOf("certified_people", "en"), unitOf("certified_people", "de")]).toEqual(["people", "Personen"]);
    expect([unitOf("points", "en"), unitOf("points", "de")]).toEqual(["points", "Zähler"]);
    expect([unitOf("levels", "en"), unitOf("levels", "de")]).toEqual(["rungs", "rungs"]);
  });
});

describe("a standing", () => {
  const standing = explainStanding(program, measured, "en");

  it("says what the next tier still needs, unknown figures included", () => {
    const [sell] = standing.tracks;
    expect(sell).toMatchObject({ track: "sell", tier: "Silver", rank: 0, next: { tier: "Gold" } });
    expect(sell?.next?.missing.map((m) => [m.says, m.met, m.gap?.value ?? null])).toEqual([
      ["sourced ARR at least $1,000", false, "249.5"],
      ["retention at least 80%", null, null],
      ["certified people at least 4", false, "3"],
    ]);
    expect(sell?.next?.missing[1]).toMatchObject({
      actual: { type: "unknown" },
      needed: { type: "percent", value: "0.8" },
      from: ["grr"],
    });
    expect(sell?.tiers.map((t) => [t.tier, t.held, t.met])).toEqual([
      ["Gold", false, false],
      ["Silver", true, true],
    ]);
  });

  it("says why a partner is in a track, as one question", () => {
    expect(standing.tracks[0]?.inTrack).toMatchObject({
      met: true,
      says: "For partners of type reseller or MSP.",
      parts: [],
    });
    expect(standing.tracks[1]).toMatchObject({ inTrack: { met: true }, next: null });
  });

  it("of a partner outside the track names no next tier", () => {
    const outside = explainStanding(
      program,
      { ...measured, standings: {}, partner: { ...measured.partner, types: [] } },
      "en",
    );
    expect(outside.tracks[0]).toMatchObject({ tier: null, rank: -1, next: null, inTrack: { met: false } });
  });

  it("of a partner without a tier starts at the lowest", () => {
    const none = explainStanding(program, { ...measured, standings: { sell: { tier: null, rank: -1 } } }, "en");
    expect(none.tracks[0]?.next?.tier).toBe("Silver");
  });

  it("shows badges that are not held", () => {
    expect(standing.badges[0]).toMatchObject({ key: "keeper", held: false, requirement: { met: null } });
  });
});

describe("a metric", () => {
  it("carries its figure, its days and its sources", () => {
    expect(metricValue(program, "sourced_arr", measured, "en")).toEqual({
      key: "sourced_arr",
      label: "Sourced ARR",
      helper: false,
      value: { type: "money", value: "750.5", currency: "USD" },
      says: "Total ARR of bookings whose motion is “sourced”, from 1 Apr 2025 to 31 Mar 2026.",
      window: { from: "2025-04-01", to: "2026-03-31" },
      from: [],
      factCount: 5,
      asOf: "2026-03-31",
      sources: [
        { source: "crm", newestAt: "2026-04-01T00:00:00Z" },
        { source: "csv", newestAt: "2026-03-01T00:00:00Z" },
      ],
    });
    expect(metricValue(program, "grr", measured, "en")).toMatchObject({
      value: { type: "unknown", value: null },
      window: null,
      factCount: null,
      from: ["grr_part", "grr_whole"],
    });
    expect(metricValue(program, "nothing", measured, "en")).toBeNull();
  });
});

it("values are shown as people write them", () => {
  const show = (shown: Parameters<typeof valueText>[1]) => [
    valueText("en", shown),
    valueText("de", shown).replaceAll("\u00a0", " "),
  ];
  expect(show({ type: "money", value: "1234567.5", currency: "EUR" })[1]).toMatch(/^1\.234\.567,50? €$/);
  expect(show({ type: "percent", value: "0.833333333333333333" })).toEqual(["83.33%", "83,33 %"]);
  expect(show({ type: "decimal", value: "12345678901234567890.1" })[0]).toBe("12,345,678,901,234,567,890.1");
  expect(show({ type: "date", value: "2026-03-31" })).toEqual(["31 Mar 2026", "31. März 2026"]);
  expect(show({ type: "date", value: "2026-09-30" })).toEqual(["30 Sep 2026", "30. Sept. 2026"]);
  expect(show({ type: "unknown", value: null })).toEqual(["unknown", "unbekannt"]);
  expect(show({ type: "integer", value: "3", unit: "people" })[0]).toBe("3 people");
});
