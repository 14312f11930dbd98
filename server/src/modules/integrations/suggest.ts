import type { ImportMapping } from "@fairway/contract";
import { AppError, forbidden, type Id, notFound } from "@fairway/kernel";
import type { Ctx } from "../../platform/index.ts";
import { type DeclaredKinds, declaredKinds } from "../facts/index.ts";
import { readFiles } from "./file-repo.ts";
import { inspectFile, type Inspection } from "./inspect.ts";
import type { FieldSource } from "./mapping/base.ts";
import { dateReader } from "./mapping/dates.ts";
import { mayImport } from "./policy.ts";
import { fileSource } from "./running/open-import.ts";
import type { ImportsParts } from "./service.ts";

type Step = ImportMapping["steps"][number];

const bare = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");

const synonyms: Record<string, readonly string[]> = {
  reference: [
    "reference",
    "number",
    "id",
    "accountnumber",
    "partnerid",
    "partnernumber",
    "code",
    "key",
    "ordernumber",
    "invoicenumber",
    "nummer",
  ],
  name: ["name", "partnername", "companyname", "resellername", "company", "account", "firma"],
  types: ["types", "type", "partnertype"],
  country: ["country", "countryregion", "land"],
  region: ["region", "territory", "area"],
  domain: ["domain", "website", "web", "url"],
  joinedOn: ["joinedon", "joined", "joindate", "since", "startdate", "partnersince"],
  partner: [
    "partner",
    "partnerreference",
    "partnerid",
    "partnernumber",
    "reseller",
    "account",
    "accountnumber",
    "customer",
  ],
  occurredOn: ["occurredon", "date", "orderdate", "day", "invoicedate", "closedate", "datum"],
};

/** The column that goes by the field's name or one of its usual names; the more usual name first. */
function columnFor(columns: readonly string[], field: string): string | undefined {
  for (const name of [bare(field), ...(synonyms[field] ?? [])]) {
    const found = columns.find((column) => bare(column) === name);
    if (found !== undefined) return found;
  }
  return columns.find((column) => bare(column).endsWith(bare(field)));
}

const dateFormats = [
  undefined,
  "yyyyMMdd",
  "dd.MM.yyyy",
  "d.M.yyyy",
  "MM/dd/yyyy",
  "M/d/yyyy",
  "dd/MM/yyyy",
  "d/M/yyyy",
];

/** How the dates of a column are written, as far as every sample tells; the column alone where ISO or none fits. */
function dateSource(column: string, { columns, sample }: Inspection): FieldSource {
  const at = columns.indexOf(column);
  const texts = sample.map((row) => row[at]?.trim() ?? "").filter((text) => text !== "");
  const fits = (format: string | undefined) => texts.every((text) => dateReader(format, "UTC")?.(text).ok === true);
  const format = dateFormats.find(fits);
  return format === undefined ? column : { column, dateFormat: format };
}

function numberSource(column: string, { columns, sample }: Inspection): FieldSource {
  const at = columns.indexOf(column);
  const comma = sample.some((row) => /^-?\d{1,3}(\.\d{3})*,\d+$|^-?\d+,\d+$/.test(row[at]?.trim() ?? ""));
  return comma ? { column, decimalSign: "," } : column;
}

function partnersStep(seen: Inspection): Step {
  const { columns } = seen;
  const [first = "1", second = first] = columns;
  const reference = columnFor(columns, "reference") ?? first;
  const name = columnFor(columns, "name") ?? second;
  const own: Record<string, FieldSource> = {};
  for (const field of ["types", "country", "region", "domain", "joinedOn"]) {
    const column = columnFor(columns, field);
    if (column !== undefined) own[field] = field === "joinedOn" ? dateSource(column, seen) : column;
  }
  const used = new Set([reference, name, ...Object.values(own).map((s) => (typeof s === "string" ? s : s.column))]);
  const attributes: Record<string, FieldSource> = {};
  for (const column of columns.filter((c) => !used.has(c))) {
    const words = column.replaceAll(/[^A-Za-z0-9]+(.)?/g, (_, next?: string) => next?.toUpperCase() ?? "");
    const key = words.charAt(0).toLowerCase() + words.slice(1);
    if (/^[a-z][A-Za-z0-9_]{0,60}$/.test(key)) attributes[key] = column;
  }
  return { to: "partners", from: "file", fields: { reference, name, ...own, attributes } };
}

function factsStep(seen: Inspection, kindKey: string | undefined, kinds: DeclaredKinds, source: string): Step {
  const kind = kindKey === undefined ? [...kinds.values()][0] : kinds.get(kindKey);
  if (!kind)
    throw new AppError("validation", "fact.kind_unknown", "No program of this vendor declares such facts.", {
      remedy: kinds.size > 0 ? `Use one of: ${[...kinds.keys()].join(", ")}.` : "Publish a program first.",
    });
  const [first = "1"] = seen.columns;
  const data: Record<string, FieldSource> = {};
  for (const field of kind.fields) {
    const column = columnFor(seen.columns, field.key);
    if (column === undefined) continue;
    if (field.type === "date") data[field.key] = dateSource(column, seen);
    else if (["money", "decimal", "integer"].includes(field.type)) data[field.key] = numberSource(column, seen);
    else data[field.key] = column;
  }
  const fields = {
    partner: columnFor(seen.columns, "partner") ?? first,
    occurredOn: dateSource(columnFor(seen.columns, "occurredOn") ?? first, seen),
    reference: columnFor(seen.columns, "reference") ?? first,
    data,
  };
  return { to: "facts", from: "file", kind: kind.key, source, fields };
}

/**
 * A first mapping for a file, guessed from the names and first values of its columns; a person looks it over.
 * @throws AppError `forbidden`, `not_found`, `fact.kind_unknown`
 */
export async function suggestMapping(
  parts: ImportsParts,
  ctx: Ctx,
  input: { fileId: Id<"importFile">; to: "partners" | "facts"; kind?: string | undefined },
): Promise<ImportMapping> {
  if (!mayImport(ctx.actor)) throw forbidden("import files");
  const { file, kinds } = await parts.platform.read(ctx, async (tx) => ({
    file: (await readFiles(tx, ctx.vendorId, [input.fileId])).get(input.fileId),
    kinds: await declaredKinds(tx, ctx.vendorId),
  }));
  if (!file) throw notFound("import file");
  const seen = await inspectFile(fileSource(parts, file));
  const name = file.name.replace(/\.(csv|csv\.gz|gz|xlsx)$/i, "");
  const step = input.to === "partners" ? partnersStep(seen) : factsStep(seen, input.kind, kinds, name || "file");
  return { import: name || "Import", files: { file: { path: file.name } }, steps: [step] };
}
