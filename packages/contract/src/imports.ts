import { z } from "zod";
import { canMap, decimalText, idOf, instant, pageOf, pageQuery, vendorParams } from "./common.ts";
import { operation } from "./operation.ts";

const column = z.string().min(1).max(200);

/** Where a field's value comes from. A text alone names a column. */
export const fieldSource = z
  .union([
    column,
    z.strictObject({
      column: column.optional(),
      /** The same for every row. */
      constant: z.union([z.string(), z.number(), z.boolean()]).optional(),
      /** Several columns as one text: `{SalesOrderNumber}/{SalesOrderLineNumber}`. */
      template: z.string().max(500).optional(),
      /** Follow keys through other files of the import: each step finds the row where `key` equals the value so far. */
      lookup: z
        .array(z.strictObject({ file: z.string(), key: column, take: column }))
        .max(5)
        .optional(),
      /** Replace values: `{ R: reseller }`; `else` is used for all others. */
      values: z.record(z.string(), z.string()).optional(),
      else: z.string().optional(),
      /** How a date is written, `yyyyMMdd`; ISO dates need none. */
      dateFormat: z.string().max(40).optional(),
      /** `,` where the file writes 1.234,56. */
      decimalSign: z.enum([".", ","]).optional(),
      /** The currency of an amount: a code, or a column that holds one. The vendor's currency where absent. */
      currency: z.union([z.string(), z.strictObject({ column })]).optional(),
      /** What one unit of that currency was worth in the vendor's currency on the fact's day: a decimal, or a column that holds one. */
      rate: z.union([decimalText, z.strictObject({ column })]).optional(),
      /** What an attribute is; facts take the types of their kind. */
      type: z.enum(["text", "integer", "decimal", "boolean", "date"]).optional(),
      /** Split one text into a list. */
      split: z.string().max(5).optional(),
      /** Used where the value is empty. */
      default: z.string().optional(),
    }),
  ])
  .meta({ id: "FieldSource" });

/** How a CSV file is laid out, where it is not found out by itself. */
const csvOptions = z.strictObject({
  delimiter: z.string().min(1).max(4).optional(),
  /** What stands before each line break, such as `&|`. */
  rowEnd: z.string().min(1).max(4).optional(),
  /** The quote character, or false where quotes are ordinary text. */
  quote: z.union([z.string().length(1), z.literal(false)]).optional(),
  /** Whether the first row names the columns; true unless `columns` does. */
  header: z.boolean().optional(),
  columns: z.array(column).optional(),
  encoding: z.enum(["utf8", "latin1", "utf16le"]).optional(),
});

/** Only rows whose columns have one of these values. */
const where = z.record(z.string(), z.union([z.string(), z.array(z.string()).min(1)])).optional();

export const mappingStep = z.discriminatedUnion("to", [
  z.strictObject({
    to: z.literal("partners"),
    from: z.string(),
    where,
    fields: z.strictObject({
      reference: fieldSource,
      name: fieldSource,
      types: fieldSource.optional(),
      country: fieldSource.optional(),
      region: fieldSource.optional(),
      domain: fieldSource.optional(),
      joinedOn: fieldSource.optional(),
      attributes: z.record(z.string(), fieldSource).optional(),
    }),
  }),
  z.strictObject({
    to: z.literal("facts"),
    from: z.string(),
    where,
    kind: z.string().max(60),
    source: z.string().max(100),
    fields: z.strictObject({
      partner: fieldSource,
      occurredOn: fieldSource,
      reference: fieldSource,
      data: z.record(z.string(), fieldSource),
    }),
  }),
]);

/** A mapping file: which files there are and how their rows become partners and facts. Kept as YAML or JSON. */
export const importMapping = z
  .strictObject({
    import: z.string().min(1).max(200).meta({ description: "Name of the import." }),
    files: z.record(
      z.string(),
      z.strictObject({ path: z.string(), csv: csvOptions.optional(), sheet: z.string().optional() }),
    ),
    steps: z.array(mappingStep).min(1).max(20),
  })
  .meta({ id: "ImportMapping" });
export type ImportMapping = z.infer<typeof importMapping>;

export const importFile = z
  .object({
    id: idOf("importFile"),
    name: z.string(),
    format: z.enum(["csv", "csv.gz", "xlsx"]),
    sizeBytes: z.number().int(),
    columns: z.array(z.string()),
    sample: z.array(z.array(z.string())),
    sheets: z.array(z.string()),
  })
  .meta({ id: "ImportFile" });

/** A field of a kind of fact, as an import can fill it. */
export const importField = z
  .object({
    key: z.string(),
    label: z.string(),
    type: z.enum(["text", "number", "money", "date", "boolean"]),
    required: z.boolean(),
    /** What an amount is counted in; null for all else. */
    currency: z.string().nullable(),
  })
  .meta({ id: "ImportField" });

export const suggestedMapping = z.object({
  /** A needed field that no column seems to fill has an empty source. */
  mapping: importMapping,
  /** What a record of the kind can hold; none for partners. */
  fields: z.array(importField),
  /** The earlier import whose mapping this is; null where it was guessed from the file. */
  basedOn: z.object({ id: idOf("import"), name: z.string(), createdAt: instant }).nullable(),
});

export const importRun = z
  .object({
    id: idOf("import"),
    name: z.string(),
    dryRun: z.boolean(),
    onBadRow: z.enum(["skip", "stop"]),
    status: z.enum(["queued", "running", "stopped", "failed", "done"]),
    /** Names of the files by what the mapping calls them. */
    files: z.record(z.string(), z.string()),
    steps: z.array(
      z.object({
        to: z.string(),
        from: z.string(),
        /** Of records: what their kind can hold. */
        fields: z.array(importField),
        rowsRead: z.number().int(),
        created: z.number().int(),
        changed: z.number().int(),
        unchanged: z.number().int(),
        bad: z.number().int(),
        done: z.boolean(),
      }),
    ),
    rowsRead: z.number().int(),
    created: z.number().int(),
    changed: z.number().int(),
    unchanged: z.number().int(),
    bad: z.number().int(),
    /** Share of the bytes that were read, 0 to 1. */
    progress: z.number(),
    error: z.string().nullable(),
    /** Of a dry run: the first rows as they would be stored. */
    preview: z.array(
      z.object({ step: z.number().int(), row: z.number().int(), result: z.record(z.string(), z.unknown()) }),
    ),
    /** Who started it; null where no person did. */
    startedBy: z.string().nullable(),
    createdAt: instant,
    finishedAt: instant.nullable(),
    can: canMap,
  })
  .meta({ id: "ImportRun" });

export const importProblem = z
  .object({
    step: z.number().int(),
    file: z.string(),
    row: z.number().int(),
    field: z.string(),
    value: z.string().nullable(),
    message: z.string(),
    remedy: z.string().nullable(),
  })
  .meta({ id: "ImportProblem" });

const importParams = vendorParams.extend({ importId: idOf("import") });

export const operations = [
  operation({
    id: "uploadImportFile",
    method: "POST",
    path: "/v1/vendors/{vendorId}/import-files",
    tag: "Imports",
    audience: "vendor",
    permission: { vendor: "imports.run" },
    idempotent: false,
    status: 201,
    summary: "Upload a CSV, gzipped CSV or XLSX file",
    params: vendorParams,
    query: z.object({ name: z.string().min(1).max(200) }),
    upload: [
      "text/csv",
      "application/gzip",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "application/octet-stream",
    ],
    reply: importFile,
  }),
  operation({
    id: "suggestMapping",
    method: "POST",
    path: "/v1/vendors/{vendorId}/imports/suggest",
    tag: "Imports",
    audience: "vendor",
    permission: { vendor: "imports.run" },
    idempotent: false,
    summary: "A first mapping for an uploaded file, as last time or guessed from its columns",
    params: vendorParams,
    body: z.object({
      fileId: idOf("importFile"),
      to: z.enum(["partners", "facts"]),
      kind: z.string().max(60).optional(),
    }),
    reply: suggestedMapping,
  }),
  operation({
    id: "startImport",
    method: "POST",
    path: "/v1/vendors/{vendorId}/imports",
    tag: "Imports",
    audience: "vendor",
    permission: { vendor: "imports.run" },
    status: 202,
    summary: "Run a mapping over uploaded files, or try it without writing",
    params: vendorParams,
    body: z.object({
      mapping: importMapping,
      files: z.record(z.string(), idOf("importFile")),
      dryRun: z.boolean().default(false),
      onBadRow: z.enum(["skip", "stop"]).default("stop"),
    }),
    reply: importRun,
  }),
  operation({
    id: "listImports",
    method: "GET",
    path: "/v1/vendors/{vendorId}/imports",
    tag: "Imports",
    audience: "vendor",
    permission: { vendor: "imports.run" },
    summary: "Imports, newest first",
    params: vendorParams,
    query: pageQuery,
    reply: pageOf(importRun).extend({ can: canMap }),
  }),
  operation({
    id: "getImport",
    method: "GET",
    path: "/v1/vendors/{vendorId}/imports/{importId}",
    tag: "Imports",
    audience: "vendor",
    permission: { vendor: "imports.run" },
    summary: "One import with its progress",
    params: importParams,
    reply: importRun,
  }),
  operation({
    id: "listImportProblems",
    method: "GET",
    path: "/v1/vendors/{vendorId}/imports/{importId}/problems",
    tag: "Imports",
    audience: "vendor",
    permission: { vendor: "imports.run" },
    summary: "The rows that were refused, each with field and remedy",
    params: importParams,
    query: pageQuery,
    reply: pageOf(importProblem),
  }),
  operation({
    id: "stopImport",
    method: "POST",
    path: "/v1/vendors/{vendorId}/imports/{importId}/stop",
    tag: "Imports",
    audience: "vendor",
    permission: { vendor: "imports.run" },
    summary: "Stop an import after the rows in hand",
    params: importParams,
    reply: importRun,
  }),
  operation({
    id: "resumeImport",
    method: "POST",
    path: "/v1/vendors/{vendorId}/imports/{importId}/resume",
    tag: "Imports",
    audience: "vendor",
    permission: { vendor: "imports.run" },
    summary: "Go on where a stopped or failed import ended",
    params: importParams,
    body: z.object({ onBadRow: z.enum(["skip", "stop"]).optional() }),
    reply: importRun,
  }),
] as const;
