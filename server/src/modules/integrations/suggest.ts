import type { ImportMapping } from "@fairway/contract";
import { AppError, forbidden, type Id, notFound } from "@fairway/kernel";
import type { Ctx } from "../../platform/index.ts";
import { type DeclaredKind, type DeclaredKinds, declaredKinds } from "../facts/index.ts";
import { fieldsOfKind, type ImportField } from "./fields.ts";
import { readFiles } from "./file-repo.ts";
import { recentImports } from "./import-repo.ts";
import { inspectFile } from "./inspect.ts";
import { mayImport } from "./policy.ts";
import { fileSource } from "./running/open-import.ts";
import type { ImportsParts } from "./service.ts";
import { columnsOf } from "./suggesting/columns.ts";
import { earlierFor } from "./suggesting/earlier.ts";
import { factsStep, partnersStep } from "./suggesting/steps.ts";
import type { Import } from "./types.ts";

export type Suggestion = {
  mapping: ImportMapping;
  /** What a fact of the kind can hold; none for partners. */
  fields: ImportField[];
  /** The import whose mapping this is, where an earlier one fits. */
  basedOn: Pick<Import, "id" | "name" | "createdAt"> | null;
};

function kindFor(kinds: DeclaredKinds, key: string | undefined): DeclaredKind {
  const kind = key === undefined ? [...kinds.values()][0] : kinds.get(key);
  if (kind) return kind;
  throw new AppError("validation", "fact.kind_unknown", "No program of this vendor declares such facts.", {
    remedy: kinds.size > 0 ? `Use one of: ${[...kinds.keys()].join(", ")}.` : "Publish a program first.",
  });
}

const withPath = (mapping: ImportMapping, path: string): ImportMapping["files"] =>
  Object.fromEntries(Object.entries(mapping.files).map(([key, file]) => [key, { ...file, path }]));

/**
 * A first mapping for a file: that of the newest import which fits its columns, otherwise guessed from the names and
 * first values of its columns. A needed field that no column seems to fill has an empty source. A person looks it over.
 * @throws AppError `forbidden`, `not_found`, `fact.kind_unknown`
 */
export async function suggestMapping(
  parts: ImportsParts,
  ctx: Ctx,
  input: { fileId: Id<"importFile">; to: "partners" | "facts"; kind?: string | undefined },
): Promise<Suggestion> {
  if (!mayImport(ctx.actor)) throw forbidden("import files");
  const { file, kinds, runs } = await parts.platform.read(ctx, async (tx) => ({
    file: (await readFiles(tx, ctx.vendorId, [input.fileId])).get(input.fileId),
    kinds: await declaredKinds(tx, ctx.vendorId),
    runs: await recentImports(tx, ctx.vendorId, 50),
  }));
  if (!file) throw notFound("import file");
  const kind = input.to === "facts" ? kindFor(kinds, input.kind) : null;
  const seen = await inspectFile(fileSource(parts, file));
  const name = file.name.replace(/\.(csv|csv\.gz|gz|xlsx)$/i, "");
  const fields = kind ? fieldsOfKind(kind, ctx.locale) : [];
  const earlier = earlierFor(runs, seen.columns, kind);
  if (earlier) {
    const mapping = { ...earlier.mapping, import: name || earlier.name, files: withPath(earlier.mapping, file.name) };
    return { mapping, fields, basedOn: { id: earlier.id, name: earlier.name, createdAt: earlier.createdAt } };
  }
  const columns = columnsOf(seen);
  const step = kind ? factsStep(columns, kind, name || "file") : partnersStep(columns);
  const mapping = { import: name || "Import", files: { file: { path: file.name } }, steps: [step] };
  return { mapping, fields, basedOn: null };
}
