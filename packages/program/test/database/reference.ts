import { Decimal } from "@fairway/kernel";
import type { TestFact, TestPartner } from "./harness.ts";

/**
 * What the document of `measure.test.ts` means, written down a second time in plain code: every metric is a loop over
 * the facts of one partner.
 */
type Figures = Record<string, string | null | Record<string, string>>;

const number = (fact: TestFact, field: string): Decimal | null =>
  field in fact.data ? new Decimal(String(fact.data[field])) : null;
const text = (fact: TestFact, field: string): string | null => (field in fact.data ? String(fact.data[field]) : null);

const sum = (values: readonly (Decimal | null)[]): Decimal =>
  values.reduce<Decimal>((total, v) => (v ? total.add(v) : total), new Decimal(0));
const places18 = (value: Decimal): Decimal => value.toDecimalPlaces(18, Decimal.ROUND_HALF_UP);
const divided = (a: Decimal, b: Decimal): Decimal | null => (b.isZero() ? null : places18(a.div(b)));
const shown = (value: Decimal | null): string | null => (value === null ? null : value.toFixed());

/** First day of a trailing window of months: the day after, so many months earlier. */
const monthsBack = (asOf: string, months: number): string =>
  Temporal.PlainDate.from(asOf).add({ days: 1 }).subtract({ months }).toString();

function fiscalYearStart(asOf: string): string {
  const date = Temporal.PlainDate.from(asOf);
  const start = date.with({ month: 7, day: 1 });
  return (Temporal.PlainDate.compare(date, start) < 0 ? start.subtract({ years: 1 }) : start).toString();
}

function byKey(facts: readonly TestFact[], field: string): Map<string, TestFact[]> {
  const groups = new Map<string, TestFact[]>();
  for (const fact of facts) {
    const key = text(fact, field);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return groups;
}

const largest = (values: readonly Decimal[]): Decimal | null =>
  values.reduce<Decimal | null>((most, v) => (most === null || v.gt(most) ? v : most), null);

function median(values: readonly Decimal[]): Decimal | null {
  const sorted = [...values].sort((a, b) => a.cmp(b));
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low && high ? low.add(high).mul("0.5") : null;
}

function capped(value: Decimal, most: number): Decimal {
  return Decimal.max(0, Decimal.min(most, value));
}

/** The figures of one partner. `facts` are those of the partner that were not taken back. */
export function referenceFigures(partner: TestPartner, facts: readonly TestFact[], asOf: string): Figures {
  const all = facts.filter((f) => f.on <= asOf);
  const sales = all.filter((f) => f.kind === "sale");
  const year = sales.filter((f) => f.on >= monthsBack(asOf, 12));
  const amounts = sales.flatMap((f) => number(f, "amount") ?? []);
  const units = sales.flatMap((f) => number(f, "units") ?? []);
  const regional = byKey(
    sales.filter((f) => f.on >= fiscalYearStart(asOf)),
    "region",
  );
  const certificates = all.filter((f) => f.kind === "certificate" && (text(f, "until") ?? "9999-12-31") >= asOf);
  const perPerson = [
    ...byKey(
      all.filter((f) => f.kind === "certificate"),
      "person",
    ).values(),
  ];
  const newest = [...sales].sort((a, b) =>
    a.on === b.on ? ((a.id ?? "") < (b.id ?? "") ? 1 : -1) : a.on < b.on ? 1 : -1,
  )[0];
  const rates = year.map((f) => {
    const rate =
      text(f, "motion") === "sourced"
        ? partner.region === "East"
          ? 10
          : 5
        : (text(f, "units") ?? null) === null
          ? null
          : 2;
    return rate === null ? null : places18((number(f, "amount") ?? new Decimal(0)).div(100)).mul(rate);
  });

  const yearSales = sum(year.map((f) => number(f, "amount")));
  const people = new Set(certificates.map((f) => text(f, "person"))).size;
  const part = sum(sales.filter((f) => text(f, "motion") === "sourced").map((f) => number(f, "amount")));
  const points = sum(rates);
  const total = points.add(25 * people);
  const regionScore = (group: TestFact[] | undefined, seen: TestFact[] | undefined) =>
    capped(
      divided(sum((group ?? []).map((f) => number(f, "amount"))).mul(60), new Decimal(1000)) ?? new Decimal(0),
      60,
    ).add(capped(new Decimal((seen ?? []).length).mul(10), 40));
  const visits = byKey(
    all.filter((f) => f.kind === "visit"),
    "region",
  );
  const regions = [...new Set([...regional.keys(), ...visits.keys()])];
  const scores = new Map(regions.map((r) => [r, regionScore(regional.get(r), visits.get(r))]));
  const growth = divided(yearSales.sub(part), part);

  return {
    year_sales: shown(yearSales),
    orders: String(sales.length),
    units: shown(sum(units)),
    average: shown(amounts.length === 0 ? null : divided(sum(amounts), new Decimal(amounts.length))),
    middle: shown(median(amounts)),
    smallest: shown(largest(amounts.map((a) => a.neg()))?.neg() ?? null),
    first_unit: shown(units.length === 0 ? null : largest(units)),
    newest: newest ? shown(number(newest, "amount")) : null,
    people: String(people),
    double: String(perPerson.filter((own) => new Set(own.map((f) => text(f, "name"))).size >= 2).length),
    best_region: shown(
      largest([...regional.values()].map((own) => sum(own.map((f) => number(f, "amount"))))) ?? new Decimal(0),
    ),
    share_part: shown(part),
    share: shown(divided(part, sum(sales.map((f) => number(f, "amount"))))),
    points: shown(points),
    total: shown(Decimal.min(total, 500).toDecimalPlaces(1, Decimal.ROUND_HALF_UP)),
    growth: shown(growth),
    growth_points:
      growth === null ? null : growth.gte("0.5") ? "30" : growth.gte(0) ? "15" : growth.gte(-1) ? "0" : null,
    region_score: shown(largest([...scores.values()])),
    region_score_each: Object.fromEntries([...scores].map(([r, s]) => [r, s.toFixed()])),
  };
}

/** The tier that the figures give. */
export function referenceTier(
  partner: TestPartner,
  figures: Figures,
): { tier: string | null; rank: number } | undefined {
  if (!(partner.types ?? []).includes("reseller")) return undefined;
  const at = (key: string) => (typeof figures[key] === "string" ? new Decimal(figures[key]) : null);
  if (at("total")?.gte(100) && at("share")?.gte("0.4")) return { tier: "Gold", rank: 1 };
  if (at("people")?.gte(1) || at("average")?.gt(200)) return { tier: "Silver", rank: 0 };
  return { tier: null, rank: -1 };
}
