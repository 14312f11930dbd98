import { Readable } from "node:stream";
import { AppError, forbidden } from "@fairway/kernel";
import { stringify } from "csv-stringify/sync";
import writeXlsxFile from "write-excel-file/node";
import type { Ctx, Download } from "../../platform/index.ts";
import { type ListInput, type ListPage, pageOfPartners } from "./list-partners.ts";
import { mayReadAll } from "./policy.ts";
import { summaryToApi } from "./present.ts";
import type { PartnersParts } from "./service.ts";

type ExportInput = Omit<ListInput, "after" | "limit">;
type Cell = string | number | null;

const pageRows = 1000;
const maxSheetRows = 100_000;
const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A spreadsheet would run a text that begins like a formula. */
export const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const header = ({ active }: ListPage): string[] => [
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

async function rowsOf(parts: PartnersParts, ctx: Ctx, page: ListPage): Promise<Cell[][]> {
  const names = await parts.people.names([...new Set(page.items.flatMap((i) => i.partner.managerId ?? []))]);
  return page.items.map((item) => {
    const shown = summaryToApi(item, { active: page.active, names, locale: ctx.locale });
    const tiers = page.active?.program.tracks.map((t) => shown.standings.find((s) => s.track === t.key)?.tier ?? null);
    const metrics = page.active?.program.headline.map((key) => {
      const value = shown.metrics[key]?.value ?? null;
      return value === null ? null : String(value);
    });
    const own = [shown.reference, shown.name, shown.types.join("; "), shown.status, shown.country, shown.region];
    const texts = [...own, shown.manager?.name ?? null, shown.joinedOn, ...(tiers ?? [])];
    return [...texts.map((text) => text && harmless(text)), ...(metrics ?? [])];
  });
}

/** Page after page, each in a short transaction of its own. */
async function* pages(parts: PartnersParts, ctx: Ctx, input: ExportInput): AsyncGenerator<ListPage> {
  let after: ListInput["after"];
  do {
    const from = after;
    const page: ListPage = await parts.platform.read(ctx, (tx) =>
      pageOfPartners(tx, ctx.vendorId, { ...input, after: from, limit: pageRows }),
    );
    yield page;
    after = page.next ?? undefined;
  } while (after);
}

async function* csv(parts: PartnersParts, ctx: Ctx, input: ExportInput): AsyncGenerator<string> {
  let first = true;
  for await (const page of pages(parts, ctx, input)) {
    const rows = await rowsOf(parts, ctx, page);
    yield stringify(first ? [header(page), ...rows] : rows);
    first = false;
  }
}

async function xlsx(parts: PartnersParts, ctx: Ctx, input: ExportInput): Promise<Uint8Array> {
  const rows: Cell[][] = [];
  for await (const page of pages(parts, ctx, input)) {
    if (rows.length === 0) rows.push(header(page));
    rows.push(...(await rowsOf(parts, ctx, page)));
    if (rows.length > maxSheetRows)
      throw new AppError("limit", "export.too_large", `A spreadsheet holds ${maxSheetRows} partners at most.`, {
        remedy: "Filter the list, or export it as CSV.",
      });
  }
  const data = rows.map((row) => row.map((value) => (value === null ? null : { value })));
  return writeXlsxFile(data, { sheet: "Partners" }).toBuffer();
}

/** All partners that match, with tiers and headline metrics. CSV is streamed, whatever its length. */
export async function exportPartners(
  parts: PartnersParts,
  ctx: Ctx,
  input: ExportInput,
  format: "csv" | "xlsx",
): Promise<Download> {
  if (!mayReadAll(ctx.actor)) throw forbidden("export partners");
  if (format === "xlsx") return { type: xlsxType, filename: "partners.xlsx", buffer: await xlsx(parts, ctx, input) };
  const lines = csv(parts, ctx, input);
  // The first page is read before the reply begins, so that a wrong filter is an error and not half a file.
  const first = await lines.next();
  async function* all() {
    if (!first.done) yield first.value;
    yield* lines;
  }
  return { type: "text/csv", filename: "partners.csv", stream: Readable.from(all()) };
}
