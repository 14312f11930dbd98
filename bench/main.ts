// npm run bench -- [--quick | --full] [--only <part>] [--readers [seconds]] [--write] [--json]
import { writeFile } from "node:fs/promises";
import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { benchGates } from "./gates.ts";
import { benchList } from "./list.ts";
import { benchMeasure, type BenchSize } from "./measure.ts";
import { benchPlan } from "./plan.ts";
import { benchReaders } from "./readers.ts";
import { benchRefresh } from "./refresh.ts";
import { lines, page, type Measured } from "./report.ts";
import { benchRules } from "./rules.ts";

type Bench = (options: { size: BenchSize }) => Promise<readonly Measured[]>;

const benches: Record<string, Bench> = {
  rules: async (options) => [await benchRules(options)],
  list: benchList,
  measure: benchMeasure,
  refresh: benchRefresh,
  plan: benchPlan,
  gates: benchGates,
};

const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    full: { type: "boolean", default: false },
    only: { type: "string" },
    readers: { type: "boolean", default: false },
    seconds: { type: "string", default: "60" },
    write: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  },
});

const size: BenchSize = values.quick ? "quick" : values.full ? "full" : "medium";
const chosen: Record<string, Bench> = values.readers
  ? { readers: () => benchReaders({ seconds: Number(values.seconds) }) }
  : benches;

const [load = 0] = loadavg();
const results: Measured[] = [];
for (const [name, bench] of Object.entries(chosen)) {
  if (values.only !== undefined && values.only !== name) continue;
  const found = await bench({ size });
  results.push(...found);
  if (!values.json) console.log(lines(found).join("\n"));
}
if (values.json) console.log(JSON.stringify(results, null, 2));
if (values.write) {
  const file = new URL("../docs/performance.md", import.meta.url);
  await writeFile(file, page(results, `npm run bench -- ${process.argv.slice(2).join(" ")}`, load));
}
