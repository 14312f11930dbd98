import { writeFile } from "node:fs/promises";
import type { Command } from "commander";
import { z } from "zod";
import { crossTable, isCross } from "../cross-table.ts";
import { chooseProgram } from "../programs.ts";
import { formatOf, note, print, printJson, table } from "../output.ts";
import { chooseVendor, openSession, userPath } from "../session.ts";
import { shown } from "../values.ts";

const options = z.object({
  measure: z.string(),
  by: z.array(z.string()).default([]),
  period: z.enum(["month", "quarter", "year", "fiscalQuarter", "fiscalYear"]).optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  where: z.string().optional(),
  program: z.string().optional(),
  csv: z.boolean().default(false),
  out: z.string().optional(),
});

export function exploreCommand(program: Command): void {
  program
    .command("explore")
    .description("any measure by up to three dimensions and a period")
    .requiredOption(
      "--measure <measure>",
      'a metric\'s key, or an aggregate such as "sum(sale.amount)" or "count(sale)"',
    )
    .option("--by <dimension...>", "dimensions such as partner.region or sale.category")
    .option("--period <period>", "month, quarter, year, fiscalQuarter or fiscalYear")
    .option("--from <date>", "first day")
    .option("--to <date>", "last day")
    .option("--where <rule>", "a condition in the rule language")
    .option("--program <key>", "which program; the first where absent")
    .option("--csv", "print CSV")
    .option("--out <file>", "write a .csv or .xlsx file")
    .action(async (given: unknown, command: Command) => {
      const { program: key, csv, out, ...asked } = options.parse(given);
      const session = await openSession(command);
      const vendorId = await chooseVendor(session);
      const { id } = await chooseProgram(session, vendorId, key);
      const query = { ...asked, program: id };
      if (out !== undefined || csv) {
        const format = out === undefined ? "csv" : formatOf(out);
        const bytes = await session.api.download("exportExplore", {
          params: { vendorId },
          query: { ...query, format },
        });
        if (out === undefined) return void process.stdout.write(bytes);
        await writeFile(userPath(out), bytes);
        return note(`✓ ${out}: ${bytes.length} bytes.`);
      }
      const result = await session.api.call("explore", { params: { vendorId }, query });
      if (session.json) return printJson(result);
      if (isCross(result)) {
        const cross = crossTable(result);
        return print([
          `${result.measure.label} by ${result.dimensions.map((d) => d.label).join(" and ")}`,
          "",
          ...table(cross.head, cross.rows),
        ]);
      }
      const periods = result.rows.some((row) => row.period !== null);
      const head = [...result.dimensions.map((d) => d.label), ...(periods ? ["from"] : []), result.measure.label];
      const rows = result.rows.map((row) => [
        ...row.keys.map((k) => k ?? "–"),
        ...(periods ? [row.period ?? "–"] : []),
        shown(row.value),
      ]);
      print([...table(head, rows), "", `all: ${shown(result.total)}`]);
      if (result.truncated) note("Only the first rows are shown; narrow it down, or write a file with --out.");
    });
}
