import { explainBenefit, explainGate, parseProgram } from "@fairway/program";
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

describe("what would open a gate that asks for one of two tiers and a figure", () => {
  const source = `
program: Gate
currency: USD
facts: { sale: { amount: money } }
metrics: { sales: { sum: sale.amount } }
tracks: { sell: { tiers: { Gold: metric.sales >= 5000, Silver: metric.sales >= 1000, Member: true } } }
gates: { desk: "track.sell in ['Gold', 'Silver'] && metric.sales >= 2000" }
`;
  const read = parseProgram(source, "yaml");
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const [gate] = read.program.gates;
  if (!gate) throw new Error("no gate");
  const explained = (tier: string, rank: number) =>
    explainGate(
      read.program,
      gate.rule,
      {
        asOf: Temporal.PlainDate.from("2026-11-23"),
        metrics: { sales: "400" },
        held: { sell: { tier, rank } },
        badges: [],
        partner: { types: [], region: null, country: null, joinedOn: null, status: "active", attributes: {} },
      },
      "en",
    );

  it("is the nearest tier, of who holds none of them", () => {
    const { opens, missing } = explained("Member", 0);
    expect(opens.map(({ says }) => says)).toEqual(["Reach Silver in Sell"]);
    expect(missing.map(({ from }) => from)).toEqual([[], ["sales"]]);
  });

  it("is not a higher one, of who holds the lower", () => {
    const { opens, missing } = explained("Silver", 1);
    expect(opens).toEqual([]);
    expect(missing.map(({ from }) => from)).toEqual([["sales"]]);
  });
});
