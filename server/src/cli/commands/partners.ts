import { writeFile } from "node:fs/promises";
import type { Command } from "commander";
import { z } from "zod";
import type { Reply } from "../api.ts";
import { formatOf, note, print, printJson, table } from "../output.ts";
import { chooseVendor, openSession, userPath, type Session } from "../session.ts";
import { shown } from "../values.ts";

type Summary = Reply<"listPartners">["items"][number];

const many = z.array(z.string()).default([]);
const filter = z.object({
  search: z.string().optional(),
  type: many,
  region: many,
  country: many,
  tier: many,
  status: z.enum(["active", "ended"]).optional(),
  sort: z.string().default("name"),
});
const listOptions = filter.extend({ limit: z.coerce.number().int().positive().default(50) });
const exportOptions = filter.extend({ out: z.string() });

const queryOf = ({ search, status, sort, type, region, country, tier }: z.infer<typeof filter>) => ({
  sort,
  ...(search === undefined ? {} : { q: search }),
  ...(status === undefined ? {} : { status }),
  ...(type.length > 0 ? { type } : {}),
  ...(region.length > 0 ? { region } : {}),
  ...(country.length > 0 ? { country } : {}),
  ...(tier.length > 0 ? { tier } : {}),
});

/** Reads pages until enough are there. */
async function take(
  session: Session,
  vendorId: string,
  query: ReturnType<typeof queryOf>,
  limit: number,
): Promise<readonly Summary[]> {
  const found: Summary[] = [];
  let cursor: string | null = null;
  do {
    const page: Reply<"listPartners"> = await session.api.call("listPartners", {
      params: { vendorId },
      query: { ...query, limit: Math.min(200, limit - found.length), ...(cursor === null ? {} : { cursor }) },
    });
    found.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null && found.length < limit);
  return found;
}

function rowsOf(items: readonly Summary[]): { head: readonly string[]; rows: readonly (readonly string[])[] } {
  const metrics = [...new Set(items.flatMap((item) => Object.keys(item.metrics)))];
  return {
    head: ["reference", "name", "types", "region", "tiers", ...metrics],
    rows: items.map((item) => [
      item.reference,
      item.name,
      item.types.join(", "),
      item.region ?? "–",
      item.standings.map((s) => `${s.trackLabel} ${s.tier ?? "–"}`).join(", "),
      ...metrics.map((key) => shown(item.metrics[key] ?? null)),
    ]),
  };
}

const filters = (command: Command): Command =>
  command
    .option("--search <text>", "part of a name or reference")
    .option("--type <type...>", "partner types")
    .option("--region <region...>", "regions")
    .option("--country <country...>", "countries")
    .option("--tier <track:tier...>", "tiers, such as sell:Gold")
    .option("--status <status>", "active or ended")
    .option(
      "--sort <column>",
      "name, reference, region, country, joinedOn, tier or metric.<key>; - before it for descending",
      "name",
    );

export function partnersCommands(program: Command): void {
  const group = program.command("partners").description("the vendor's partners");

  filters(group.command("list").description("partners with their tiers and headline metrics"))
    .option("--limit <n>", "how many at most", "50")
    .action(async (given: unknown, command: Command) => {
      const chosen = listOptions.parse(given);
      const session = await openSession(command);
      const items = await take(session, await chooseVendor(session), queryOf(chosen), chosen.limit);
      if (session.json) return printJson(items);
      const { head, rows } = rowsOf(items);
      print(table(head, rows));
    });

  filters(group.command("export").description("all partners that match, as a file"))
    .requiredOption("--out <file>", "where to; .csv or .xlsx")
    .action(async (given: unknown, command: Command) => {
      const chosen = exportOptions.parse(given);
      const session = await openSession(command);
      const query = { ...queryOf(chosen), format: formatOf(chosen.out) };
      const bytes = await session.api.download("exportPartners", {
        params: { vendorId: await chooseVendor(session) },
        query,
      });
      await writeFile(userPath(chosen.out), bytes);
      note(`✓ ${chosen.out}: ${bytes.length} bytes.`);
    });
}
