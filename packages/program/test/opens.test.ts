import { explainBenefit, parseProgram } from "@fairway/program";
import { describe, expect, it } from "vitest";

const parsed = parseProgram(
  `
program: Opens
currency: USD
facts: { sale: { amount: money } }
metrics: { sales: { sum: sale.amount } }
tracks:
  service:
    for: "'si' in partner.types"
    tiers: { Advanced: metric.sales >= 1000, Select: true }
benefits: { hours: { credits: 40 hours, for: track.service == 'Advanced' } }
`,
  "yaml",
);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const { program } = parsed;
const [benefit] = program.benefits;
if (!benefit) throw new Error("no benefit");

const opensFor = (types: string[], held: Record<string, { tier: string; rank: number }>) =>
  explainBenefit(
    program,
    benefit,
    {
      asOf: Temporal.PlainDate.from("2026-11-23"),
      metrics: { sales: "400" },
      held,
      badges: [],
      partner: { types, region: null, country: null, joinedOn: null, status: "active", attributes: {} },
    },
    "en",
  ).opens.map(({ says, missing }) => [says, missing.map((each) => each.says)]);

describe("what would open a benefit of a tier", () => {
  it("is what the tier asks for, of who is in its track", () => {
    expect(opensFor(["si"], { service: { tier: "Select", rank: 0 } })).toEqual([
      ["Reach Advanced in Service", ["sales at least $1,000"]],
    ]);
  });

  it("is first what the track asks for, of who is not", () => {
    expect(opensFor(["reseller"], {})).toEqual([
      ["Reach Advanced in Service", [expect.stringMatching(/si/i), "sales at least $1,000"]],
    ]);
  });
});
