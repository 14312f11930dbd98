import type { Id } from "@fairway/kernel";
import type { Ctx, Platform } from "../../platform/index.ts";
import { createProgram, publishProgram, type DocumentInput } from "./publish.ts";
import { checkDocument, getProgram, listPrograms, programVersions } from "./read.ts";

/** Programs: publishing their documents and reading them. */
export function createPrograms({ platform }: { platform: Platform }) {
  const written = async (ctx: Ctx, { programId }: { programId: Id<"program"> }) =>
    (await getProgram(platform, ctx, programId)).at;
  return {
    list: (ctx: Ctx) => listPrograms(platform, ctx),
    get: (ctx: Ctx, programId: Id<"program">) => getProgram(platform, ctx, programId),
    versions: (ctx: Ctx, programId: Id<"program">) => programVersions(platform, ctx, programId),
    check: checkDocument,
    create: async (ctx: Ctx, document: DocumentInput) => written(ctx, await createProgram(platform, ctx, document)),
    publish: async (ctx: Ctx, programId: Id<"program">, document: DocumentInput & { basedOn?: number | undefined }) =>
      written(ctx, await publishProgram(platform, ctx, programId, document)),
  };
}

export type Programs = ReturnType<typeof createPrograms>;
