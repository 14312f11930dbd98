import { setThresholds, thresholdsOf, parseProgram } from "@fairway/program";
import { expect, test } from "vitest";

const source = `# Next year
program: Sliders   # kept
currency: USD
facts:
  sale: { amount: money, margin: decimal }
metrics:
  revenue: { sum: sale.amount, over: 12 months }
  margin: { average: sale.margin, unit: percent }
tracks:
  sell:
    tiers:
      "Gold": "metric.revenue >= 10000 && 0.25 <= metric.margin"   # the top
      Silver: >
        metric.revenue >= 1000
        && metric.margin > 0.1
      Member: true
badges:
  big: metric.revenue >= 50000
  fine: { needs: 'metric.margin >= 0.5 && partner.joinedOn < date(''2024-01-01'')' }
`;

function program(text: string) {
  const parsed = parseProgram(text, "yaml");
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.program;
}

test("every number that a tier or badge asks for is a threshold, in words", () => {
  const found = thresholdsOf(program(source), "en");
  expect(found.map((t) => [t.id, t.operator, t.value.value, t.figure])).toEqual([
    ["sell.Gold.0", ">=", "10000", "Revenue"],
    ["sell.Gold.1", "<=", "0.25", "Margin"],
    ["sell.Silver.0", ">=", "1000", "Revenue"],
    ["sell.Silver.1", ">", "0.1", "Margin"],
    ["badge.big.0", ">=", "50000", "Revenue"],
    ["badge.fine.0", ">=", "0.5", "Margin"],
  ]);
  expect(found[0]?.value).toMatchObject({ type: "money", currency: "USD" });
});

test("other numbers are written without touching another letter of the text", () => {
  const set = setThresholds(source, program(source), [
    { id: "sell.Gold.1", value: "0.3" },
    { id: "sell.Silver.1", value: "0.15" },
    { id: "sell.Gold.0", value: "12500" },
    { id: "badge.big.0", value: "60000" },
    { id: "badge.fine.0", value: "0.45" },
  ]);
  const expected = source
    .replace("10000", "12500")
    .replace("0.25", "0.3")
    .replace("> 0.1\n", "> 0.15\n")
    .replace("50000", "60000")
    .replace("0.5 ", "0.45 ");
  expect(set).toEqual({ ok: true, source: expected });
  expect(thresholdsOf(program(expected), "en").map((t) => t.value.value)).toEqual([
    "12500",
    "0.3",
    "1000",
    "0.15",
    "60000",
    "0.45",
  ]);
});

test("JSON is written the same way", () => {
  const json = JSON.stringify(
    {
      program: "J",
      currency: "USD",
      facts: { sale: { amount: "money" } },
      metrics: { revenue: { sum: "sale.amount" } },
      tracks: { sell: { tiers: { Gold: "metric.revenue >= 10", Member: true } } },
    },
    null,
    2,
  );
  expect(setThresholds(json, program(json), [{ id: "sell.Gold.0", value: "12.5" }])).toEqual({
    ok: true,
    source: json.replace(">= 10", ">= 12.5"),
  });
});

test("a threshold that is not there is refused by name", () => {
  const set = setThresholds(source, program(source), [{ id: "sell.Iron.0", value: "1" }]);
  expect(set).toMatchObject({
    ok: false,
    problems: [{ path: "values.0.id", message: "There is no threshold “sell.Iron.0”." }],
  });
});
