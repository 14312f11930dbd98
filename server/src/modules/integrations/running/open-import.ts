import { AppError, type Id, notFound, type Problem } from "@fairway/kernel";
import type { ImportMapping } from "@fairway/contract";
import type { Field } from "@fairway/program";
import type { Ctx, Tx } from "../../../platform/index.ts";
import { type DeclaredKinds, declaredKinds } from "../../facts/index.ts";
import { vendorSettings } from "../../vendors/index.ts";
import { readFiles } from "../file-repo.ts";
import {
  compileStep,
  type CompiledStep,
  type Kinds,
  loadLookups,
  type Lookups,
  lookupsOf,
  type MappingStep,
  type Target as FieldTarget,
} from "../mapping/index.ts";
import { type FileSource, openTable, type Table } from "../reading/index.ts";
import type { ImportsParts } from "../service.ts";
import type { ImportFile } from "../types.ts";

/** An import with all that running it needs: its files, and its steps compiled against their columns. */
export type OpenImport = {
  steps: readonly { step: MappingStep; compiled: CompiledStep; file: ImportFile }[];
  kinds: DeclaredKinds;
  openTable(alias: string): Promise<Table>;
};

const targetOf = (type: Field["type"]): FieldTarget =>
  type === "enum" || type === "person" || type === "customer" ? "text" : type;

const mappingKinds = (kinds: DeclaredKinds): Kinds =>
  new Map(
    [...kinds].map(([key, kind]) => [
      key,
      new Map(kind.fields.map((f) => [f.key, { target: targetOf(f.type), required: !f.optional }])),
    ]),
  );

export const fileSource = ({ platform }: ImportsParts, file: ImportFile): FileSource => ({
  name: file.name,
  format: file.format,
  sizeBytes: file.sizeBytes,
  open: () => platform.files.open(file.storageKey),
});

async function filesOf(
  tx: Tx,
  ctx: Ctx,
  mapping: ImportMapping,
  ids: Readonly<Record<string, Id<"importFile">>>,
): Promise<Map<string, ImportFile>> {
  const known = await readFiles(tx, ctx.vendorId, Object.values(ids));
  const files = new Map<string, ImportFile>();
  const problems: Problem[] = [];
  for (const alias of Object.keys(mapping.files)) {
    const id = ids[alias];
    const file = id && known.get(id);
    if (id && !file) throw notFound("import file");
    if (file) files.set(alias, file);
    else
      problems.push({
        path: `files.${alias}`,
        message: `The mapping's file “${alias}” was not given.`,
        remedy: "Upload it and send its id.",
      });
  }
  if (problems.length > 0) throw invalidMapping(problems);
  return files;
}

const invalidMapping = (problems: readonly Problem[]): AppError =>
  new AppError("validation", "import.mapping", "The mapping does not fit its files.", {
    remedy: "Correct what is listed; nothing was imported.",
    problems: problems.map((p) => ({ ...p, path: `mapping.${p.path}` })),
  });

/**
 * Opens the files' headers and compiles every step. With `withLookups`, the other files are read as far as the
 * look-ups need them.
 * @throws AppError `import.mapping`, `file.…`, `not_found`
 */
export async function openImport(
  parts: ImportsParts,
  ctx: Ctx,
  { mapping, files: ids }: { mapping: ImportMapping; files: Readonly<Record<string, Id<"importFile">>> },
  withLookups: boolean,
): Promise<OpenImport> {
  const { files, kinds, timeZone } = await parts.platform.read(ctx, async (tx) => ({
    files: await filesOf(tx, ctx, mapping, ids),
    kinds: await declaredKinds(tx, ctx.vendorId),
    timeZone: (await vendorSettings(tx, ctx.vendorId)).timeZone,
  }));
  const open = async (alias: string): Promise<Table> => {
    const file = files.get(alias);
    if (!file) throw notFound("import file");
    const { csv, sheet } = mapping.files[alias] ?? {};
    return openTable(fileSource(parts, file), { csv, sheet });
  };
  const columns = new Map<string, readonly string[]>();
  for (const alias of files.keys()) {
    const table = await open(alias);
    columns.set(alias, table.columns);
    table.close();
  }
  const none: Lookups = () => new Map<string, string>();
  const compile = (lookups: Lookups) =>
    mapping.steps.map((step, index) =>
      compileStep(step, { index, files: { columns, lookups }, timeZone, kinds: mappingKinds(kinds) }),
    );
  const problems = compile(none).flatMap((step) => (Array.isArray(step) ? step : []));
  if (problems.length > 0) throw invalidMapping(problems);
  const compiled = compile(withLookups ? await loadLookups(lookupsOf(mapping.steps), open) : none);
  const steps = mapping.steps.flatMap((step, i) => {
    const ready = compiled[i];
    const file = files.get(step.from);
    return ready && !Array.isArray(ready) && file ? [{ step, compiled: ready, file }] : [];
  });
  return { steps, kinds, openTable: open };
}
