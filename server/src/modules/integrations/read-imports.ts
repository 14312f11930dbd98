import { forbidden, type Id, notFound } from "@fairway/kernel";
import type { Ctx } from "../../platform/index.ts";
import { declaredKinds } from "../facts/index.ts";
import { fieldsOfKind, type ImportField } from "./fields.ts";
import { listImports, listProblems, readImport } from "./import-repo.ts";
import { mayImport } from "./policy.ts";
import type { ImportsParts } from "./service.ts";
import type { Import, ImportProblem } from "./types.ts";

/** An import as people see it: who started it, and the names of what each step fills. */
export type SeenImport = Import & { startedBy: string | null; fields: ImportField[][] };

const read = (ctx: Ctx): void => {
  if (!mayImport(ctx.actor)) throw forbidden("see imports");
};

async function seen({ platform, people }: ImportsParts, ctx: Ctx, runs: readonly Import[]): Promise<SeenImport[]> {
  const kinds = await platform.read(ctx, (tx) => declaredKinds(tx, ctx.vendorId));
  const names = await people.names([...new Set(runs.flatMap((run) => run.requestedBy ?? []))]);
  return runs.map((run) => {
    const fields = run.mapping.steps.map((step) => {
      const kind = step.to === "facts" ? kinds.get(step.kind) : undefined;
      return kind ? fieldsOfKind(kind, ctx.locale) : [];
    });
    return { ...run, fields, startedBy: run.requestedBy === null ? null : (names.get(run.requestedBy) ?? null) };
  });
}

async function ownImport({ platform }: ImportsParts, ctx: Ctx, id: Id<"import">): Promise<Import> {
  read(ctx);
  const run = await platform.read(ctx, (tx) => readImport(tx, ctx.vendorId, id));
  if (!run) throw notFound("import");
  return run;
}

/** @throws AppError `forbidden`, `not_found` */
export async function getImport(parts: ImportsParts, ctx: Ctx, id: Id<"import">): Promise<SeenImport> {
  const [run] = await seen(parts, ctx, [await ownImport(parts, ctx, id)]);
  if (!run) throw notFound("import");
  return run;
}

export async function pageOfImports(
  parts: ImportsParts,
  ctx: Ctx,
  page: { before?: { at: string; id: string }; limit: number },
): Promise<SeenImport[]> {
  read(ctx);
  return seen(parts, ctx, await parts.platform.read(ctx, (tx) => listImports(tx, ctx.vendorId, page)));
}

export async function pageOfProblems(
  parts: ImportsParts,
  ctx: Ctx,
  id: Id<"import">,
  page: { after?: readonly [number, number, number]; limit: number },
): Promise<{ run: Import; problems: ImportProblem[] }> {
  const run = await ownImport(parts, ctx, id);
  const problems = await parts.platform.read(ctx, (tx) => listProblems(tx, ctx.vendorId, id, page));
  return { run, problems };
}
