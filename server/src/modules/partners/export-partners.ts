import { Readable } from "node:stream";
import { AppError, forbidden } from "@fairway/kernel";
import { stringify } from "csv-stringify/sync";
import writeXlsxFile from "write-excel-file/node";
import type { Ctx, Download } from "../../platform/index.ts";
import { type ProgramAt, programs } from "../programs/index.ts";
import { type ListInput, type ListPage, pageOfPartners } from "./list-partners.ts";
import { mayReadAll } from "./policy.ts";
import { summaryToApi } from "./present.ts";
import type { PartnersParts } from "./types.ts";

type ExportInput = Omit<ListInput, "after" | "limit">;
/** A number goes into a spreadsheet as a number, with all its digits into CSV. */
type Cell = { text: string; isNumber: boolean } | null;

const pageRows = 1000;
const maxSheetRows = 100_000;
const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const numbers: readonly string[] = ["decimal", "integer", "money", "percent"];

/** Spreadsheets run a text of a CSV file that begins like a formula. */
const harmless = (text: string): string => (/^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text);
const csvCell = (cell: Cell): string => (cell === null || cell.isNumber ? (cell?.text ?? "") : harmless(cell.text));
const sheetCell = (cell: Cell) => cell && { value: cell.isNumber ? Number(cell.text) : cell.text };
const words = (text: string | null): Cell => (text === null ? null : { text, isNumber: false });

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
      return { text: String(metric.value), isNumber: numbers.includes(metric.type) };
    });
    const own = [shown.reference, shown.name, shown.types.join("; "), shown.status, shown.country, shown.region];
    const texts = [...own, shown.manager?.name ?? null, shown.joinedOn, ...tiers];
    return [...texts.map(words), ...(metrics ?? [])];
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

async function* csv(
  parts: PartnersParts,
  ctx: Ctx,
  active: ProgramAt | null,
  input: ExportInput,
): AsyncGenerator<string> {
  let head = [header(active)];
  for await (const page of pages(parts, ctx, active, input)) {
    const rows = await rowsOf(parts, ctx, page);
    yield stringify([...head, ...rows.map((row) => row.map(csvCell))]);
    head = [];
  }
}

async function xlsx(parts: PartnersParts, ctx: Ctx, active: ProgramAt | null, input: ExportInput): Promise<Uint8Array> {
  const rows = [header(active).map(words)];
  for await (const page of pages(parts, ctx, active, input)) {
    rows.push(...(await rowsOf(parts, ctx, page)));
    if (rows.length > maxSheetRows)
      throw new AppError("limit", "export.too_large", `A spreadsheet holds ${maxSheetRows} partners at most.`, {
        remedy: "Filter the list, or export it as CSV.",
      });
  }
  return writeXlsxFile(
    rows.map((row) => row.map(sheetCell)),
    { sheet: "Partners" },
  ).toBuffer();
}

/** All partners that match, with tiers and headline metrics. CSV is streamed, whatever its length. */
export async function exportPartners(
  parts: PartnersParts,
  ctx: Ctx,
  input: ExportInput,
  format: "csv" | "xlsx",
): Promise<Download> {
  if (!mayReadAll(ctx.actor)) throw forbidden("export partners");
  const active = await parts.platform.read(ctx, (tx) => programs.activeFor(tx, ctx.vendorId, input.programId));
  if (format === "xlsx")
    return { type: xlsxType, filename: "partners.xlsx", buffer: await xlsx(parts, ctx, active, input) };
  const lines = csv(parts, ctx, active, input);
  // The first page is read before the reply begins, so that a wrong filter is an error and not half a file.
  const first = await lines.next();
  async function* all() {
    if (!first.done) yield first.value;
    yield* lines;
  }
  return { type: "text/csv", filename: "partners.csv", stream: Readable.from(all()) };
}
