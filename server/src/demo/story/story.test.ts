import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { random } from "./random.ts";
import { story, type StoryOptions } from "./story.ts";

const today = Temporal.PlainDate.from("2026-05-13");
const network = (count: number) => ({ count, managers: 2, prefix: "AM", firstName: 0, given: [] });
const small = (seed: string, day = today): StoryOptions => ({ seed, today: day, network: network(12) });

describe("random", () => {
  test("the same seed gives the same stream, another seed another one", () => {
    const draw = (seed: string) => Array.from({ length: 20 }, random(seed).next);
    expect(draw("a")).toEqual(draw("a"));
    expect(draw("a")).not.toEqual(draw("b"));
  });

  test("a fork does not depend on what was drawn before", () => {
    const one = random("x");
    const two = random("x");
    two.next();
    expect(one.fork("f").next()).toBe(two.fork("f").next());
  });

  test("counts have the mean that was asked for", () => {
    const rng = random("poisson");
    const n = 20_000;
    const total = Array.from({ length: n }, () => rng.count(2.5)).reduce((a, b) => a + b, 0);
    expect(total / n).toBeCloseTo(2.5, 1);
  });

  test("whole numbers stay within their bounds and reach both", () => {
    const rng = random("bounds");
    const seen = new Set(Array.from({ length: 500 }, () => rng.between(3, 6)));
    expect([...seen].toSorted((a, b) => a - b)).toEqual([3, 4, 5, 6]);
  });
});

describe("a story", () => {
  const days = fc.integer({ min: 0, max: 4000 }).map((n) => Temporal.PlainDate.from("2020-01-01").add({ days: n }));

  test("is the same for the same seed and day", () => {
    fc.assert(
      fc.property(fc.string(), days, (seed, day) => {
        expect(story(small(seed, day))).toEqual(story(small(seed, day)));
      }),
      { numRuns: 5 },
    );
  });

  test("keeps to the time of each partner, on any day it ends", () => {
    fc.assert(
      fc.property(fc.string(), days, (seed, day) => {
        const told = story(small(seed, day));
        const byReference = new Map(told.partners.map((p) => [p.reference, p]));
        for (const fact of told.facts) {
          const partner = byReference.get(fact.partner);
          expect(partner).toBeDefined();
          expect(fact.occurredOn <= day.toString()).toBe(true);
          expect(fact.occurredOn >= (partner?.joinedOn ?? "")).toBe(true);
          expect(partner?.endedOn === null || fact.occurredOn <= (partner?.endedOn ?? "")).toBe(true);
        }
      }),
      { numRuns: 20 },
    );
  });

  test("enters everything in order: partners before their facts, facts before their corrections", () => {
    fc.assert(
      fc.property(fc.string(), days, (seed, day) => {
        const joined = new Set<string>();
        const entered = new Set<string>();
        let last = "";
        for (const h of story(small(seed, day)).happenings) {
          expect(h.on >= last && h.on <= day.toString()).toBe(true);
          last = h.on;
          if (h.type === "join") joined.add(h.partner.reference);
          if (h.type === "fact") expect(joined.has(h.fact.partner)).toBe(true);
          if (h.type === "fact") entered.add(`${h.fact.kind}/${h.fact.reference}`);
          if (h.type === "reversal") expect(entered.has(`${h.fact.kind}/${h.fact.reference}`)).toBe(true);
        }
      }),
      { numRuns: 20 },
    );
  });

  test("has one reference per fact and kind, and exact amounts", () => {
    const { facts } = story({ ...small("unique"), network: network(60) });
    expect(new Set(facts.map((f) => `${f.kind}/${f.source}/${f.reference}`)).size).toBe(facts.length);
    for (const value of facts.flatMap((f) => Object.values(f.data))) {
      if (typeof value === "object") expect(value.amount).toMatch(/^\d+\.\d\d$/);
    }
  });

  test("evaluates at twelve quarter ends of three years", () => {
    const ends = story(small("quarters")).calendar.quarterEnds.map(String);
    expect(ends).toHaveLength(12);
    expect(ends[0]).toBe("2023-06-30");
    expect(ends.at(-1)).toBe("2026-03-31");
  });
});
