import type { Command } from "commander";
import { z } from "zod";
import { note, printJson } from "../output.ts";
import { openSession } from "../session.ts";

const options = z.object({
  name: z.string(),
  currency: z.string().default("USD"),
  timeZone: z.string().default("UTC"),
  fiscalYear: z.string().default("01-01"),
});

export function vendorCommands(program: Command): void {
  const group = program.command("vendor").description("vendors of this installation");

  group
    .command("open <slug>")
    .description("open another vendor, with you as its owner; for administrators")
    .requiredOption("--name <name>", "its name")
    .option("--currency <code>", "its currency", "USD")
    .option("--time-zone <zone>", "its time zone, such as Europe/Berlin", "UTC")
    .option("--fiscal-year <MM-DD>", "first day of its fiscal year", "01-01")
    .action(async (slug: string, given: unknown, command: Command) => {
      const { fiscalYear, ...chosen } = options.parse(given);
      const session = await openSession(command);
      const vendor = await session.api.call("createVendor", { body: { slug, fiscalYearStart: fiscalYear, ...chosen } });
      if (session.json) printJson(vendor);
      else note(`✓ ${vendor.name} is open. Use it with --vendor ${vendor.slug}.`);
    });
}
