import { forbidden, type Id, notFound } from "@fairway/kernel";
import type { Ctx } from "../../platform/index.ts";
import { listImports, listProblems, readImport } from "./import-repo.ts";
import { mayImport } from "./policy.ts";
import type { ImportsParts } from "./service.ts";
import type { Import, ImportProblem } from "./types.ts";

const read = (ctx: Ctx): void => {
  if (!mayImport(ctx.actor)) throw forbidden("see imports");
};

/** @throws AppError `forbidden`, `not_found` */
export async function getImport({ platform }: ImportsParts, ctx: Ctx, id: Id<"import">): Promise<Import> {
  read(ctx);
  const run = await platform.read(ctx, (tx) => readImport(tx, ctx.vendorId, id));
  if (!run) throw notFound("import");
  return run;
}

export async function pageOfImports(
  { platform }: ImportsParts,
  ctx: Ctx,
  page: { before?: { at: string; id: string }; limit: number },
): Promise<Import[]> {
  read(ctx);
  return platform.read(ctx, (tx) => listImports(tx, ctx.vendorId, page));
}

export async function pageOfProblems(
  parts: ImportsParts,
  ctx: Ctx,
  id: Id<"import">,
  page: { after?: readonly [number, number, number]; limit: number },
): Promise<{ run: Import; problems: ImportProblem[] }> {
  const run = await getImport(parts, ctx, id);
  const problems = await parts.platform.read(ctx, (tx) => listProblems(tx, ctx.vendorId, id, page));
  return { run, problems };
}
