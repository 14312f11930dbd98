import { parseProgram, programFor, type Program } from "@fairway/program";
import { describe, expect, it } from "vitest";

const document = (needs: string, near: string) => `
program: Readers
currency: USD
facts: { booking: { arr: money }, seat: { count: integer } }
metrics:
  revenue: { sum: booking.arr }
  seats: { sum: seat.count }
  fit:
    score: 100
    parts:
      growth: { worth: 60, full: 1000, of: metric.revenue }
      reach: { worth: 40, full: 50, of: metric.seats }
${near}idealPartner: fit
headline: [revenue, fit]
tracks: { sell: { tiers: { Gold: ${needs}, Member: true } } }
segments: { big: metric.revenue > 500 }
`;

function read(needs: string, near = ""): Program {
  const parsed = parseProgram(document(needs, near), "yaml");
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.program;
}

const keys = (program: Program): string[] => program.metrics.map((metric) => metric.key);

describe("a program as everybody may read it", () => {
  it("lacks the ideal partner's score with everything that only it is made from, or that is made from it", () => {
    const program = read("metric.revenue >= 1000");
    const open = programFor(program, "everybody");
    expect(keys(program).filter((key) => key.startsWith("fit")).length).toBeGreaterThan(3);
    expect(keys(open)).toEqual(["revenue", "seats"]);
    expect(open.metrics.flatMap((metric) => metric.from).filter((key) => !keys(open).includes(key))).toEqual([]);
    expect(open.headline).toEqual(["revenue"]);
    expect(open.segments.map((segment) => segment.hidden)).toEqual([true]);
    expect(programFor(program, "vendor")).toBe(program);
  });

  it.each(["metric.fit * 2", "metric.fit_growth_points * 2", "metric.fit_lowest > 0.5 ? 1 : 0"])(
    "lacks a metric that is made from the score or from a part of it, such as %s",
    (of) => {
      const open = programFor(read("metric.revenue >= 1000", `  near: { is: "${of}" }\n`), "everybody");
      expect(keys(open)).toEqual(["revenue", "seats"]);
      expect(open.headline).toEqual(["revenue"]);
    },
  );

  it("keeps what a tier asks for that is made from the score, with the score", () => {
    const program = read("metric.near >= 50", "  near: { is: metric.fit * 2 }\n");
    expect(keys(programFor(program, "everybody"))).toEqual(keys(program));
  });

  it("keeps the score where a tier asks for it", () => {
    const program = read("metric.fit >= 50");
    expect(keys(programFor(program, "everybody"))).toEqual(keys(program));
  });
});
