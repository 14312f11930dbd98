import { describe, expect, test } from "vitest";
import { dollars } from "./money.ts";
import { featured } from "../cast.ts";
import { story } from "./story.ts";
import { truths, type Switch } from "./truths.ts";
import type { Amount, StoryFact } from "./types.ts";

const today = Temporal.PlainDate.from("2026-11-22");
const network = { count: 240, managers: 2, prefix: "AM", firstName: 0, given: featured };
const tell = (without: readonly Switch[] = []) => story({ seed: "aldermere", today, network, without });
const told = tell();
const money = (fact: StoryFact, field: string) => dollars(fact.data[field] as Amount);
const monthOf = (index: number) => String(told.calendar.months[index]);
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
const sold = (fact: StoryFact) => fact.kind === "booking" && fact.data["type"] !== "renewal";

test("the channel has a believable size", () => {
  expect(told.partners).toHaveLength(240);
  expect(new Set(told.partners.flatMap((p) => p.types)).size).toBe(6);
  expect(new Set(told.partners.map((p) => p.name)).size).toBe(240);
  expect(new Set(told.partners.map((p) => p.region)).size).toBe(7);
  expect(told.facts.length).toBeGreaterThan(25_000);
  const ended = told.partners.filter((p) => p.endedOn !== null).length;
  expect(ended).toBeGreaterThan(10);
  expect(ended).toBeLessThan(50);
});

describe("the promotion", () => {
  const promoted = new Map(told.partners.map((p) => [p.reference, p.promoted]));
  const from = monthOf(truths.promotion.startsInMonth);

  test("multiplies cloud bookings and usage of the drawn half by 1.2 and changes nothing else", () => {
    const plain = tell(["promotion", "cliff"]).facts;
    const raised = tell(["cliff"]).facts;
    expect(raised).toHaveLength(plain.length);
    raised.forEach((fact, i) => {
      const before = plain[i];
      if (!before || fact.kind === "retention" || fact.data["type"] === "renewal") return;
      const cloud = fact.data["product"] === "Cloud" && fact.occurredOn >= from && promoted.get(fact.partner) === true;
      if (!cloud || fact.kind === "delivery") return expect(fact).toEqual(before);
      const field = fact.kind === "usage" ? "amount" : "arr";
      expect(Math.abs(money(fact, field) - money(before, field) * truths.promotion.effect)).toBeLessThan(1.6);
    });
  });

  test("shows in a difference of differences of usage", () => {
    const window = (half: boolean, first: number, last: number) =>
      sum(
        told.facts
          .filter((f) => f.kind === "usage" && promoted.get(f.partner) === half)
          .filter((f) => f.occurredOn >= monthOf(first) && f.occurredOn < monthOf(last))
          .map((f) => money(f, "amount")),
      );
    const start = truths.promotion.startsInMonth;
    const change = (half: boolean) => window(half, start, start + 3) / window(half, start - 3, start);
    expect(change(true) / change(false)).toBeGreaterThan(1.1);
    expect(change(true) / change(false)).toBeLessThan(1.32);
  });
});

test("the declining region sells less and less while the others grow", () => {
  const regionOf = new Map(told.partners.map((p) => [p.reference, p.region]));
  const year = (south: boolean, first: number) =>
    sum(
      told.facts
        .filter((f) => sold(f) && (regionOf.get(f.partner) === truths.decline.region) === south)
        .filter((f) => f.occurredOn >= monthOf(first) && f.occurredOn < monthOf(first + 12))
        .map((f) => money(f, "arr")),
    );
  expect(year(true, 36) / year(true, 8)).toBeLessThan(0.75);
  expect(year(false, 36) / year(false, 8)).toBeGreaterThan(1.2);
});

test("partners crowd just above Gold at the end of a fiscal year and thin out just below", () => {
  const ends = told.calendar.quarterEnds.filter((end) => end.month === 6);
  const totals = ends.flatMap((end) => {
    const from = end.subtract({ months: 12 }).toString();
    const byPartner = Map.groupBy(
      told.facts.filter(
        (f) => sold(f) && f.data["motion"] === "sourced" && f.occurredOn > from && f.occurredOn <= end.toString(),
      ),
      (f) => f.partner,
    );
    return [...byPartner.values()].map((facts) => sum(facts.map((f) => money(f, "arr"))));
  });
  const gold = truths.cliff.goldArr;
  const between = (low: number, high: number) => totals.filter((t) => t >= gold * low && t < gold * high).length;
  expect(between(1, 1.1)).toBeGreaterThan(3 * between(0.9, 1));
});

test("skilled partners keep more of what comes up for renewal", () => {
  const keptWith = (facts: readonly StoryFact[]) =>
    sum(facts.filter((f) => f.kind === "retention").map((f) => money(f, "kept"))) /
    sum(facts.filter((f) => f.kind === "retention").map((f) => money(f, "opening")));
  expect(keptWith(told.facts) - keptWith(tell(["skill"]).facts)).toBeGreaterThan(0.02);
});

describe("what went wrong on the way in", () => {
  const entries = Map.groupBy(
    told.happenings.filter((h) => h.type === "fact" || h.type === "reversal"),
    (h) => `${h.fact.kind}/${h.fact.reference}`,
  );
  const start = told.calendar.startOn.toString();

  test("some bookings arrived weeks late", () => {
    const late = [...entries.values()].filter(
      ([first]) =>
        first !== undefined &&
        first.fact.occurredOn >= start &&
        Temporal.PlainDate.from(first.fact.occurredOn).until(first.on).total("days") >= 40,
    );
    expect(late).toHaveLength(truths.late.count);
  });

  test("some were ten times too large at first", () => {
    const corrected = [...entries.values()].filter((h) => h.filter((one) => one.type === "fact").length === 2);
    expect(corrected).toHaveLength(truths.typos.count);
    for (const [wrong, right] of corrected) {
      if (!wrong || !right) throw new Error("two entries expected");
      expect(money(wrong.fact, "arr") / money(right.fact, "arr")).toBeCloseTo(truths.typos.factor, 3);
    }
  });

  test("some were taken back", () => {
    expect(told.happenings.filter((h) => h.type === "reversal")).toHaveLength(truths.cancelled.count);
  });
});
