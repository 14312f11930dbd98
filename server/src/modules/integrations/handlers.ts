import { type Id, parseId } from "@fairway/kernel";
import { type Ctx, decodeCursor, encodeCursor, type Handlers, malformedCursor } from "../../platform/index.ts";
import { importsCan } from "./policy.ts";
import { fileToApi, problemToApi, runToApi } from "./present.ts";
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

function placeOf(cursor: string | undefined): { before: { at: string; id: string } } | Record<never, never> {
  if (cursor === undefined) return {};
  const pair = decodeCursor(cursor);
  const [at, id]: unknown[] = Array.isArray(pair) ? pair : [];
  if (typeof at !== "string" || Number.isNaN(Date.parse(at))) throw malformedCursor();
  if (typeof id !== "string" || !/^[0-9a-f-]{36}$/.test(id)) throw malformedCursor();
  return { before: { at, id } };
}

const isPlace = (value: unknown): value is [number, number, number] =>
  Array.isArray(value) && value.length === 3 && value.every((n) => Number.isInteger(n) && Math.abs(n) < 2 ** 31);

function problemPlace(cursor: string | undefined): { after: [number, number, number] } | Record<never, never> {
  if (cursor === undefined) return {};
  const place = decodeCursor(cursor);
  if (!isPlace(place)) throw malformedCursor();
  return { after: place };
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
      return { mapping: await imports.suggest(ctx, { fileId: parseId("importFile", fileId), to, kind }) };
    },
    async startImport({ ctx, body }) {
      const files = Object.entries(body.files).map(([alias, id]) => [alias, parseId("importFile", id)] as const);
      return show(ctx, await imports.start(ctx, { ...body, files: Object.fromEntries(files) }));
    },
    async listImports({ ctx, query }) {
      const { limit } = query;
      const runs = await imports.list(ctx, { ...placeOf(query.cursor), limit: limit + 1 });
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
      const page = { ...problemPlace(query.cursor), limit: limit + 1 };
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
