import { parseProgram, programFor, type Program } from "@fairway/program";
import { describe, expect, it } from "vitest";

const document = (needs: string) => `
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
idealPartner: fit
headline: [revenue, fit]
tracks: { sell: { tiers: { Gold: ${needs}, Member: true } } }
segments: { big: metric.revenue > 500 }
`;

function read(needs: string): Program {
  const parsed = parseProgram(document(needs), "yaml");
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

  it("keeps the score where a tier asks for it", () => {
    const program = read("metric.fit >= 50");
    expect(keys(programFor(program, "everybody"))).toEqual(keys(program));
  });
});
