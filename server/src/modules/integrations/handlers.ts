import { type Id, parseId } from "@fairway/kernel";
import { z } from "zod";
import { type Ctx, encodeCursor, type Handlers, readCursor } from "../../platform/index.ts";
import { importsCan } from "./policy.ts";
import { fileToApi, problemToApi, runToApi, suggestionToApi } from "./present.ts";
import type { Imports } from "./service.ts";

type ImportsOperations =
  | "uploadImportFile"
  | "suggestMapping"
  | "startImport"
  | "listImports"
  | "getImport"
  | "listImportProblems"
  | "stopImport"
  | "resumeImport";

const importPlace = z.tuple([z.iso.datetime(), z.uuid()]);
const small = z.int32();
const problemPlace = z.tuple([small, small, small]);

function beforeOf(cursor: string | undefined): { before: { at: string; id: string } } | Record<never, never> {
  const [at, id] = readCursor(importPlace, cursor) ?? [];
  return at === undefined || id === undefined ? {} : { before: { at, id } };
}

function afterOf(cursor: string | undefined): { after: [number, number, number] } | Record<never, never> {
  const after = readCursor(problemPlace, cursor);
  return after ? { after } : {};
}

/** The operations of imports. */
export function importsHandlers(imports: Imports): Pick<Handlers, ImportsOperations> {
  const show = async (ctx: Ctx, id: Id<"import">) => runToApi(await imports.get(ctx, id), ctx.actor);
  return {
    async uploadImportFile({ ctx, query, upload }) {
      const { file, inspection } = await imports.upload(ctx, query.name, upload);
      return fileToApi(file, inspection);
    },
    async suggestMapping({ ctx, body }) {
      const { fileId, to, kind } = body;
      return suggestionToApi(await imports.suggest(ctx, { fileId: parseId("importFile", fileId), to, kind }));
    },
    async startImport({ ctx, body }) {
      const files = Object.entries(body.files).map(([alias, id]) => [alias, parseId("importFile", id)] as const);
      return show(ctx, await imports.start(ctx, { ...body, files: Object.fromEntries(files) }));
    },
    async listImports({ ctx, query }) {
      const { limit } = query;
      const runs = await imports.list(ctx, { ...beforeOf(query.cursor), limit: limit + 1 });
      const last = runs.length > limit ? runs[limit - 1] : undefined;
      return {
        items: runs.slice(0, limit).map((run) => runToApi(run, ctx.actor)),
        nextCursor: last ? encodeCursor([last.createdAt, last.id]) : null,
        can: importsCan(ctx.actor),
      };
    },
    getImport: ({ ctx, params }) => show(ctx, parseId("import", params.importId)),
    async listImportProblems({ ctx, params, query }) {
      const { limit } = query;
      const page = { ...afterOf(query.cursor), limit: limit + 1 };
      const { run, problems } = await imports.problems(ctx, parseId("import", params.importId), page);
      const last = problems.length > limit ? problems[limit - 1] : undefined;
      return {
        items: problems.slice(0, limit).map((problem) => problemToApi(problem, run)),
        nextCursor: last ? encodeCursor([last.step, last.row, last.ordinal]) : null,
      };
    },
    async stopImport({ ctx, params }) {
      const id = parseId("import", params.importId);
      await imports.stop(ctx, id);
      return show(ctx, id);
    },
    async resumeImport({ ctx, params, body }) {
      const id = parseId("import", params.importId);
      await imports.resume(ctx, id, body.onBadRow);
      return show(ctx, id);
    },
  };
}
