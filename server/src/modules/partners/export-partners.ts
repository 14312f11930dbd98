import { forbidden } from "@fairway/kernel";
import { tableFile, type Cell, type Ctx, type Download, type TableFormat } from "../../platform/index.ts";
import { type ProgramAt, programs } from "../programs/index.ts";
import { type ListInput, type ListPage, pageOfPartners } from "./list-partners.ts";
import { keptTo, mayExport } from "./policy.ts";
import { summaryToApi } from "./present.ts";
import type { PartnersParts } from "./types.ts";

type ExportInput = Omit<ListInput, "after" | "limit">;

const pageRows = 1000;
const numbers: readonly string[] = ["decimal", "integer", "money", "percent"];

const header = (active: ProgramAt | null): string[] => [
  "reference",
  "name",
  "types",
  "status",
  "country",
  "region",
  "manager",
  "joinedOn",
  ...(active?.program.tracks.map((t) => `tier.${t.key}`) ?? []),
  ...(active?.program.headline ?? []),
];

async function rowsOf(parts: PartnersParts, ctx: Ctx, { items, active }: ListPage): Promise<Cell[][]> {
  const names = await parts.people.names([...new Set(items.flatMap((i) => i.partner.managerId ?? []))]);
  return items.map((item) => {
    const shown = summaryToApi(item, { active, names, locale: ctx.locale });
    const tiers = active?.program.tracks.map((t) => shown.standings.find((s) => s.track === t.key)?.tier ?? null) ?? [];
    const metrics = active?.program.headline.map((key): Cell => {
      const metric = shown.metrics[key];
      if (!metric || metric.value === null) return null;
      const text = String(metric.value);
      return numbers.includes(metric.type) ? { figure: text } : text;
    });
    const own = [shown.reference, shown.name, shown.types.join("; "), shown.status, shown.country, shown.region];
    return [...own, shown.manager?.name ?? null, shown.joinedOn, ...tiers, ...(metrics ?? [])];
  });
}

/** Page after page, each in a short transaction of its own, all beside the same version of the program. */
async function* pages(
  { platform }: PartnersParts,
  ctx: Ctx,
  active: ProgramAt | null,
  input: ExportInput,
): AsyncGenerator<ListPage> {
  let after: ListInput["after"];
  do {
    const query = { ...input, after, limit: pageRows };
    const page: ListPage = await platform.read(ctx, (tx) => pageOfPartners(tx, ctx.vendorId, active, query));
    yield page;
    after = page.next ?? undefined;
  } while (after);
}

/** All partners that match, with tiers and headline metrics. */
export async function exportPartners(
  parts: PartnersParts,
  ctx: Ctx,
  input: ExportInput,
  format: TableFormat,
): Promise<Download> {
  if (!mayExport(ctx.actor)) throw forbidden("export partners");
  const active = await parts.platform.read(ctx, (tx) => programs.activeFor(tx, ctx.vendorId, input.programId));
  const kept = { ...input, filter: { ...input.filter, keptTo: keptTo(ctx.actor, "partners.export") } };
  async function* rows() {
    for await (const page of pages(parts, ctx, active, kept)) yield await rowsOf(parts, ctx, page);
  }
  return tableFile({ name: "partners", head: header(active), pages: rows() }, format);
}
