import { describe, expect, test } from "vitest";
import {
  type Dictionary,
  type Environment,
  explain,
  type Explanation,
  type Language,
  parseRule,
  plainDictionary,
  ruleWords,
  type Rule,
  type Shown,
  shownByType,
  shownText,
  sql,
  types,
} from "../src/index.ts";

const environment: Environment = {
  variables: {
    "metric.points": types.decimal,
    "metric.people": types.int,
    "metric.arr": types.decimal,
    "metric.grr": types.decimal,
    asOf: types.date,
    joinedOn: types.date,
    active: types.bool,
    names: types.list(types.text),
    partner: types.record({ types: types.list(types.text), region: types.text }),
    certificates: types.list(types.record({ level: types.text, until: types.date })),
    customer: types.record({}),
  },
  functions: [
    {
      name: "hadProductBefore",
      receiver: true,
      params: [types.record({}), types.date],
      result: types.bool,
      evaluate: () => true,
      sql: () => sql`true`,
      says: { en: "{0} had a product before {1}", de: "{0} hatte vor dem {1} ein Produkt" },
    },
  ],
};

const names: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    "metric.points": "points",
    "metric.people": "certified people",
    "metric.arr": "ARR",
    "metric.grr": "retention",
    asOf: "the date",
    joinedOn: "joined",
    active: "active",
    "partner.types": "partner types",
    "partner.region": "region",
    customer: "the customer",
  },
  de: {
    "metric.points": "Punkte",
    "metric.people": "zertifizierte Personen",
    "metric.arr": "ARR",
    "metric.grr": "Kundenbindung",
    asOf: "der Stichtag",
    joinedOn: "beigetreten",
    active: "aktiv",
    "partner.types": "Partnertypen",
    "partner.region": "Region",
    customer: "der Kunde",
  },
};

/** A dictionary in which one variable is money and one a share. */
function dictionary(locale: Language): Dictionary {
  const plain = plainDictionary(locale, names[locale]);
  return {
    ...plain,
    value: (path, value, type) => {
      const shown = shownByType(value, type);
      if (path === "metric.arr") return { ...shown, type: "money", currency: "USD" };
      return path === "metric.grr" ? { ...shown, type: "percent" } : shown;
    },
  };
}

function rule(source: string): Rule {
  const parsed = parseRule(source, environment, types.bool);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.rule;
}

const explained = (source: string, values: Record<string, unknown>, locale: Language = "en"): Explanation =>
  explain(rule(source), values, dictionary(locale));

describe("a rule in words", () => {
  test.each([
    ["metric.people >= 4", "certified people at least 4", "zertifizierte Personen mindestens 4"],
    ["4 <= metric.people", "certified people at least 4", "zertifizierte Personen mindestens 4"],
    ["!(metric.people < 4)", "certified people at least 4", "zertifizierte Personen mindestens 4"],
    ["metric.points > 3100", "points more than 3,100", "Punkte über 3.100"],
    ["metric.points <= 1250.5", "points at most 1,250.5", "Punkte höchstens 1.250,5"],
    ["metric.arr >= 1250.5", "ARR at least $1,250.50", "ARR mindestens 1.250,50 $"],
    ["metric.grr >= 0.8", "retention at least 80%", "Kundenbindung mindestens 80 %"],
    ["joinedOn < date('2026-03-31')", "joined before Mar 31, 2026", "beigetreten vor dem 31.03.2026"],
    [
      "joinedOn.addMonths(12) <= asOf",
      "joined plus 12 months on or before the date",
      "beigetreten plus 12 Monate bis einschließlich der Stichtag",
    ],
    ["partner.region == 'EMEA'", "region is “EMEA”", "Region ist „EMEA“"],
    ["partner.region in ['EMEA', 'APAC']", "region is “EMEA” or “APAC”", "Region ist „EMEA“ oder „APAC“"],
    ["'msp' in partner.types", "partner types includes “msp”", "Partnertypen enthält „msp“"],
    [
      "'msp' in partner.types || 'reseller' in partner.types || 'csp' in partner.types",
      "partner types includes “msp”, “reseller” or “csp”",
      "Partnertypen enthält „msp“, „reseller“ oder „csp“",
    ],
    ["partner.region == null", "region is not known", "Region ist nicht bekannt"],
    ["!(partner.region == null)", "region is known", "Region ist bekannt"],
    ["active", "active", "aktiv"],
    ["!active", "not active", "nicht aktiv"],
    ["true", "always", "immer"],
    [
      "active ? metric.people >= 4 : metric.people >= 6",
      "certified people at least 4 if active, otherwise certified people at least 6",
      "zertifizierte Personen mindestens 4, wenn aktiv, sonst zertifizierte Personen mindestens 6",
    ],
    [
      "metric.arr > (partner.region == 'EMEA' ? 88 : partner.region in ['APAC', 'LATAM'] ? 74 : 100)",
      "ARR more than (88 if region is “EMEA”; 74 if region is “APAC” or “LATAM”; otherwise 100)",
      "ARR über (88, wenn Region „EMEA“ ist; 74, wenn Region „APAC“ oder „LATAM“ ist; sonst 100)",
    ],
    [
      "metric.arr / 100 * 3 >= 50",
      "(ARR divided by 100) times 3 at least 50",
      "(ARR geteilt durch 100) mal 3 mindestens 50",
    ],
    [
      "certificates.exists(c, c.level == 'expert' && c.until >= asOf)",
      "for at least one c of certificates: level of c is “expert” and until of c on or after the date",
      "für mindestens ein c aus certificates: level von c ist „expert“ und until von c ab dem der Stichtag",
    ],
    [
      "customer.hadProductBefore(date('2024-02-27'))",
      "the customer had a product before Feb 27, 2024",
      "der Kunde hatte vor dem 27.02.2024 ein Produkt",
    ],
    [
      "active && metric.people >= 4 && (metric.points > 5 || metric.grr > 0.5)",
      "active, certified people at least 4 and (points more than 5 or retention more than 50%)",
      "aktiv, zertifizierte Personen mindestens 4 und (Punkte über 5 oder Kundenbindung über 50 %)",
    ],
  ])("%s", (source, en, de) => {
    const said = (locale: Language): string => ruleWords(rule(source), dictionary(locale)).replaceAll("\u00a0", " ");
    expect(said("en")).toBe(en);
    expect(said("de")).toBe(de);
  });
});

describe("an explanation", () => {
  test("shows what is, what is needed and what is missing", () => {
    expect(explained("metric.people >= 4", { "metric.people": 3 })).toEqual({
      rule: "metric.people >= 4",
      says: "certified people at least 4",
      met: false,
      actual: { type: "integer", value: "3" },
      needed: { type: "integer", value: "4" },
      gap: { type: "integer", value: "1" },
      operator: ">=",
      from: ["metric.people"],
      combine: null,
      parts: [],
    });
  });

  test.each([
    ["metric.people >= 4", { "metric.people": 4 }, true, null],
    ["metric.people > 4", { "metric.people": 4 }, false, "1"],
    ["metric.people < 4", { "metric.people": 6 }, false, "3"],
    ["metric.people <= 4", { "metric.people": 6 }, false, "2"],
    ["metric.points > 4", { "metric.points": "3.75" }, false, "0.25"],
    ["metric.points > 4", { "metric.points": "4.00" }, false, null],
    ["metric.points == 4", { "metric.points": "3" }, false, null],
    ["metric.points >= 4", {}, null, null],
    ["metric.points >= 9007199254740993.1", { "metric.points": "9007199254740993.05" }, false, "0.05"],
  ])("%s of %o: the gap", (source, values, met, gap) => {
    const { met: found, gap: missing } = explained(source, values);
    expect({ met: found, gap: missing?.value ?? null }).toEqual({ met, gap });
  });

  test("keeps money as money in all three places", () => {
    const { actual, needed, gap } = explained("metric.arr >= 100000", { "metric.arr": "99999.50" });
    const money = (value: string): object => ({ type: "money", value, currency: "USD" });
    expect([actual, needed, gap]).toEqual([money("99999.5"), money("100000"), money("0.5")]);
  });

  test("takes and/or apart into parts, in order, and carries negations inwards", () => {
    const values = { "metric.people": 5, active: null, "metric.points": 1 };
    const { combine, met, parts } = explained("!(metric.people < 4 || !active) && metric.points >= 2", values);
    expect({ combine, met }).toEqual({ combine: "all", met: false });
    expect(parts.map((part) => [part.says, part.met, part.combine])).toEqual([
      ["certified people at least 4 and active", null, "all"],
      ["points at least 2", false, null],
    ]);
    expect(parts[0]?.parts.map((part) => [part.rule, part.met])).toEqual([
      ["metric.people < 4", true],
      ["active", null],
    ]);
  });

  test("explains memberships of one list together", () => {
    const { actual, needed, combine, met, from } = explained("'msp' in names || 'csp' in names", {
      names: ["isv", "csp"],
    });
    expect({ actual, needed, combine, met, from }).toEqual({
      actual: { type: "list", value: ["isv", "csp"] },
      needed: { type: "list", value: ["msp", "csp"] },
      combine: null,
      met: true,
      from: ["names"],
    });
  });

  test("shows the branch that a choice took", () => {
    const { parts } = explained("active ? metric.people >= 4 : metric.people >= 6", {
      active: false,
      "metric.people": 5,
    });
    expect(parts.map((part) => [part.says, part.met])).toEqual([
      ["active", false],
      ["certified people at least 6", false],
    ]);
  });

  test("says what a yes or no needs to be", () => {
    const { actual, needed } = explained("!active", { active: true });
    expect([actual, needed]).toEqual([
      { type: "boolean", value: true },
      { type: "boolean", value: false },
    ]);
  });

  test("quotes the whole of a part in brackets", () => {
    const { parts } = explained("active && (metric.people > 1 || partner.region.startsWith('(')) && !active", {});
    expect(parts.map((part) => part.rule)).toEqual([
      "active",
      "metric.people > 1 || partner.region.startsWith('(')",
      "!active",
    ]);
  });
});

const shownValues: readonly (readonly [Shown, string, string])[] = [
  [
    { type: "decimal", value: "123456789012345678901234.5" },
    "123,456,789,012,345,678,901,234.5",
    "123.456.789.012.345.678.901.234,5",
  ],
  [{ type: "integer", value: "4", unit: "people" }, "4 people", "4 people"],
  [{ type: "money", value: "1250", currency: "EUR" }, "€1,250", "1.250 €"],
  [{ type: "percent", value: "0.125" }, "12.5%", "12,5 %"],
  [{ type: "date", value: "2026-03-31" }, "Mar 31, 2026", "31.03.2026"],
  [{ type: "boolean", value: true }, "yes", "ja"],
  [{ type: "list", value: ["a", "b"] }, "“a”, “b”", "„a“, „b“"],
  [{ type: "unknown", value: null }, "unknown", "unbekannt"],
];

test.each(shownValues)("a value in words: %o", (shown, en, de) => {
  const said = (["en", "de"] as const).map((locale) => shownText(shown, locale).replaceAll("\u00a0", " "));
  expect(said).toEqual([en, de]);
});
