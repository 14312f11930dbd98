import { Decimal } from "@fairway/kernel";
import { type Environment, evaluate, parseRule, types } from "@fairway/rules";
import { Environment as CelJs } from "@marcbachmann/cel-js";

type Measure = { readonly label: string; readonly value: number; readonly unit: string };
type BenchResult = {
  readonly name: string;
  readonly rows: readonly Measure[];
  readonly ratio: number;
  readonly aim: string;
};

const environment: Environment = {
  variables: {
    "metric.points": types.decimal,
    "metric.grr": types.decimal,
    "metric.people": types.int,
    "metric.deals": types.int,
    "partner.region": types.text,
    "partner.types": types.list(types.text),
    "partner.joinedAt": types.instant,
    "booking.arr": types.decimal,
    "booking.motion": types.text,
    scores: types.list(types.int),
  },
};

/** Rules as programs have them, from a tier to a line of an incentive. */
const rules = {
  tier: "metric.points >= 3100.0 && metric.grr >= 0.80",
  requirement: "metric.points >= 325.0 && metric.people >= 4 && metric.deals > 10 && partner.region != 'none'",
  track: "'reseller' in partner.types || 'msp' in partner.types",
  rate: "booking.motion == 'sourced' ? booking.arr * 5.0 : booking.arr * 2.0",
  since: "partner.joinedAt < timestamp('2024-02-27T00:00:00Z') || metric.people > 100",
  list: "scores.exists(score, score > 90) && scores.all(score, score >= 0)",
  text: "partner.region.startsWith('EM') && !partner.region.contains('x')",
};

const exact = {
  "metric.points": new Decimal("3250.5"),
  "metric.grr": new Decimal("0.875"),
  "metric.people": 6,
  "metric.deals": 12,
  "partner.region": "EMEA",
  "partner.types": ["service", "msp"],
  "partner.joinedAt": Temporal.Instant.from("2021-05-01T08:00:00Z"),
  "booking.arr": new Decimal("12500.25"),
  "booking.motion": "sourced",
  scores: [70, 80, 85, 95],
};

const floating = {
  metric: { points: 3250.5, grr: 0.875, people: 6n, deals: 12n },
  partner: { region: "EMEA", types: ["service", "msp"], joinedAt: new Date("2021-05-01T08:00:00Z") },
  booking: { arr: 12500.25, motion: "sourced" },
  scores: [70n, 80n, 85n, 95n],
};

/** Calls per second of processor time, which other work on the machine does not change much; the best of five rounds. */
function callsPerSecond(call: () => unknown, roundMs: number): number {
  let best = 0;
  for (let round = 0; round < 5; round++) {
    const start = process.threadCpuUsage().user;
    let calls = 0;
    let usedMicros = 0;
    while (usedMicros < roundMs * 1000) {
      for (let i = 0; i < 20_000; i++) call();
      calls += 20_000;
      usedMicros = process.threadCpuUsage().user - start;
    }
    best = Math.max(best, (calls * 1_000_000) / usedMicros);
  }
  return Math.round(best);
}

function celJsRun(source: string): (context: typeof floating) => unknown {
  const env = new CelJs()
    .registerVariable("metric", "map")
    .registerVariable("partner", "map")
    .registerVariable("booking", "map")
    .registerVariable("scores", "list");
  return env.parse(source);
}

/** Evaluation in memory against @marcbachmann/cel-js on the same rules; the ratio is the geometric mean. */
export async function benchRules(options: { readonly size: "quick" | "medium" | "full" }): Promise<BenchResult> {
  const roundMs = options.size === "quick" ? 20 : 200;
  const measured = Object.entries(rules).map(([name, source]) => {
    const parsed = parseRule(source, environment);
    if (!parsed.ok) throw new Error(parsed.problems.map((problem) => problem.message).join(" "));
    const ours = evaluate(parsed.rule);
    const theirs = celJsRun(source);
    if (String(ours(exact)) !== String(theirs(floating))) throw new Error(`${name}: the results differ`);
    return {
      name,
      ours: callsPerSecond(() => ours(exact), roundMs),
      theirs: callsPerSecond(() => theirs(floating), roundMs),
    };
  });
  const ratio = Math.exp(measured.reduce((sum, each) => sum + Math.log(each.ours / each.theirs), 0) / measured.length);
  const rows = measured.flatMap(({ name, ours, theirs }) => [
    { label: `${name}: Fairway`, value: ours, unit: "evaluations/s" },
    { label: `${name}: cel-js`, value: theirs, unit: "evaluations/s" },
    { label: `${name}: ratio`, value: Math.round((ours / theirs) * 10) / 10, unit: "×" },
  ]);
  return {
    name: "rule evaluation in memory",
    rows,
    ratio: Math.round(ratio * 10) / 10,
    aim: "≥ 10 × @marcbachmann/cel-js",
  };
}

if (import.meta.main) {
  const result = await benchRules({ size: process.argv.includes("--quick") ? "quick" : "medium" });
  for (const { label, value, unit } of result.rows)
    console.log(`${label.padEnd(30)} ${value.toLocaleString("en")} ${unit}`);
  console.log(`${result.name}: ${result.ratio} × (aim ${result.aim})`);
}
