import {
  directionBetween,
  figuresUsed,
  parseProgram,
  requirementPieces,
  sameFigures,
  type Program,
} from "@fairway/program";
import { describe, expect, test } from "vitest";

const source = (tiers: readonly string[], more = ""): string => `
program: Places
currency: USD
facts: { sale: { amount: money } }
metrics:
  revenue: { sum: sale.amount, over: 12 months }
  customers: { count: sale }
tracks:
  sell:
    tiers:
${tiers.map((name, i) => `      ${name}: ${i === tiers.length - 1 ? "true" : `metric.revenue >= ${1000 * (tiers.length - i)} && metric.customers >= ${i}`}`).join("\n")}
${more}`;

function program(text: string): Program {
  const parsed = parseProgram(text, "yaml");
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.program;
}

const trackOf = (tiers: readonly string[]) => program(source(tiers)).tracks[0];

/** Which way somebody goes who held a tier and gets another. */
function way(before: readonly string[], after: readonly string[], was: string, now: string): string {
  const rank = (tiers: readonly string[], name: string) => tiers.length - 1 - tiers.indexOf(name);
  return directionBetween(trackOf(before), trackOf(after), {
    was: { tier: was, rank: rank(before, was) },
    now: { tier: now, rank: rank(after, now) },
  }).direction;
}

describe("a tier of the version before", () => {
  const old = ["Gold", "Silver", "Member"];

  test("keeps its place by its name, whatever comes above, between or below", () => {
    const more = ["Platinum", "Gold", "Sterling", "Silver", "Member", "Starter"];
    for (const name of old) expect([name, way(old, more, name, name)]).toEqual([name, "same"]);
    expect(way(old, more, "Gold", "Platinum")).toBe("up");
    expect(way(old, more, "Gold", "Sterling")).toBe("down");
    expect(way(old, more, "Member", "Starter")).toBe("down");
  });

  test("that gets another name is no move; one that is gone moves its holders up or down", () => {
    expect(way(old, ["Gold", "Sterling", "Member"], "Silver", "Sterling")).toBe("same");
    expect(way(old, ["Gold", "Member"], "Silver", "Gold")).toBe("up");
    expect(way(old, ["Gold", "Member"], "Silver", "Member")).toBe("down");
    expect(way(old, ["Gold", "High", "Low", "Member"], "Silver", "High")).toBe("up");
  });

  test("names the requirement that its holders lose it by: its own, or the next one that is left", () => {
    const lost = (after: readonly string[]) =>
      directionBetween(trackOf(old), trackOf(after), {
        was: { tier: "Silver", rank: 1 },
        now: { tier: "Member", rank: 0 },
      });
    expect(lost(old)).toEqual({ direction: "down", asked: "Silver" });
    expect(lost(["Gold", "Member"])).toEqual({ direction: "down", asked: "Gold" });
  });

  test("of a track that somebody enters or leaves has no direction", () => {
    const at = { tier: "Gold", rank: 2 };
    expect(directionBetween(undefined, trackOf(old), { was: null, now: at }).direction).toBe("in");
    expect(directionBetween(trackOf(old), undefined, { was: at, now: null }).direction).toBe("out");
  });
});

describe("figures of two versions", () => {
  const base = program(source(["Gold", "Member"]));

  test("are the same while only thresholds, names and tiers differ", () => {
    expect(figuresUsed(base, { track: "sell" })).toEqual(["revenue", "customers"]);
    expect(sameFigures(program(source(["Gold", "Silver", "Member"])), base)).toBe(true);
    expect(
      sameFigures(program(source(["Gold", "Member"]).replace("customers: {", "customers: { label: Buyers,")), base),
    ).toBe(true);
  });

  test("differ where one that is read is measured otherwise, also through another", () => {
    const other = (from: string, to: string) => program(source(["Gold", "Member"]).replace(from, to));
    expect(sameFigures(other("over: 12 months", "over: 24 months"), base)).toBe(false);
    expect(sameFigures(other("{ count: sale }", "{ is: metric.revenue / 100 }"), base)).toBe(false);
    expect(sameFigures(other("currency: USD", "currency: EUR"), base)).toBe(false);
    expect(sameFigures(other("program: Places", "program: Places\nfiscalYear: 02-01"), base)).toBe(false);
  });
});

test("the pieces of a requirement are counted in the order in which it is written", () => {
  const of = { subject: "tier" as const, track: "sell", tier: "Gold" };
  const text = program(source(["Gold", "Silver", "Member"]));
  expect(requirementPieces(text, of, "en")).toEqual(["revenue at least $3,000", "customers at least 0"]);
  expect(requirementPieces(text, { ...of, tier: "Iron" }, "en")).toEqual([]);
});
