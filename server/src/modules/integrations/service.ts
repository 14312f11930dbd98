import type { Id } from "@fairway/kernel";
import type { Ctx, Platform, Upload } from "../../platform/index.ts";
import type { Facts } from "../facts/index.ts";
import { getImport, pageOfImports, pageOfProblems } from "./read-imports.ts";
import { failImport } from "./running/run-chunk.ts";
import { runImport } from "./running/run-import.ts";
import { resumeImport, startImport, type StartInput, stopImport } from "./start-import.ts";
import { suggestMapping } from "./suggest.ts";
import type { OnBadRow } from "./types.ts";
import { uploadFile } from "./upload-file.ts";

export type ImportsParts = {
  platform: Platform;
  facts: Pick<Facts, "ensurePartitions">;
  people: { names(ids: readonly Id<"person">[]): Promise<ReadonlyMap<string, string>> };
};
type ImportId = Id<"import">;

/** Imports of partners and facts from files. */
export function createImports(parts: ImportsParts) {
  return {
    upload: (ctx: Ctx, name: string, upload: Upload) => uploadFile(parts, ctx, name, upload),
    suggest: (ctx: Ctx, input: Parameters<typeof suggestMapping>[2]) => suggestMapping(parts, ctx, input),
    start: (ctx: Ctx, input: StartInput) => startImport(parts, ctx, input),
    stop: (ctx: Ctx, id: ImportId) => stopImport(parts, ctx, id),
    resume: (ctx: Ctx, id: ImportId, onBadRow?: OnBadRow) => resumeImport(parts, ctx, id, onBadRow),
    get: (ctx: Ctx, id: ImportId) => getImport(parts, ctx, id),
    list: (ctx: Ctx, page: Parameters<typeof pageOfImports>[2]) => pageOfImports(parts, ctx, page),
    problems: (ctx: Ctx, id: ImportId, page: Parameters<typeof pageOfProblems>[3]) =>
      pageOfProblems(parts, ctx, id, page),
    /** Runs an import to its end; for the job, not for requests. */
    run: (ctx: Ctx, id: ImportId, signal: AbortSignal) => runImport(parts, ctx, id, signal),
    /** Gives an import up after it failed again and again. */
    giveUp: async (ctx: Ctx, id: ImportId, error: unknown) => {
      parts.platform.log.error({ err: error, import: id }, "import given up");
      const message =
        "The import broke off again and again; the server's log says why. Resume it when that is repaired.";
      await failImport(parts, { ...ctx, now: parts.platform.clock.now() }, id, message);
    },
  };
}
export type Imports = ReturnType<typeof createImports>;
