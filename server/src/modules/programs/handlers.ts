import { parseId } from "@fairway/kernel";
import { parseProgram, programJsonSchema, programPage } from "@fairway/program";
import type { Handlers } from "../../platform/index.ts";
import { draftHandlers } from "./draft-handlers.ts";
import { programCan, readerOf } from "./policy.ts";
import { comparisonToApi, summaryToApi, versionToApi } from "./present.ts";
import type { Programs } from "./service.ts";

type Own =
  | "listPrograms"
  | "createProgram"
  | "checkProgram"
  | "getProgram"
  | "publishProgram"
  | "listProgramVersions"
  | "getProgramVersion"
  | "withdrawProgramVersion"
  | "compareProgramVersions"
  | "compareProgramDocument"
  | "getProgramSchema";

const versionOf = (params: { programId: string; versionId: string }) =>
  [parseId("program", params.programId), parseId("programVersion", params.versionId)] as const;

const versionHandlers = (service: Programs) =>
  ({
    listProgramVersions: async ({ ctx, params }) => {
      const versions = await service.versions(ctx, parseId("program", params.programId));
      const shown = versions.filter((v) => v.number !== null || v.status !== "withdrawn");
      return { items: shown.map((v) => versionToApi(v, versions)), can: programCan(ctx.actor) };
    },
    getProgramVersion: async ({ ctx, params }) => {
      const { version, versions, source, format } = await service.version(ctx, ...versionOf(params));
      const parsed = parseProgram(source, format);
      const page = parsed.ok ? programPage(parsed.program, ctx.locale, "vendor") : null;
      return { ...versionToApi(version, versions), source, page, can: programCan(ctx.actor) };
    },
    withdrawProgramVersion: async ({ ctx, params, body }) => {
      const { version, versions } = await service.withdraw(ctx, ...versionOf(params), body.reason);
      return versionToApi(version, versions);
    },
    compareProgramVersions: async ({ ctx, params, query }) => {
      const ids = { from: parseId("programVersion", query.from), to: parseId("programVersion", query.to) };
      return comparisonToApi(await service.compare(ctx, parseId("program", params.programId), ids));
    },
    compareProgramDocument: async ({ ctx, params, body }) => {
      const against = body.against === undefined ? undefined : parseId("programVersion", body.against);
      const programId = parseId("program", params.programId);
      return comparisonToApi(await service.compareDocument(ctx, programId, { ...body, against }));
    },
  }) satisfies Partial<Handlers>;

/** The program operations of the API. */
export const programsHandlers = (service: Programs): Pick<Handlers, Own> & ReturnType<typeof draftHandlers> => ({
  ...versionHandlers(service),
  ...draftHandlers(service),
  listPrograms: async ({ ctx }) => ({
    items: (await service.list(ctx)).map((listed) => summaryToApi(listed, ctx)),
    can: programCan(ctx.actor),
  }),
  createProgram: async ({ ctx, body }) => summaryToApi(await service.create(ctx, body), ctx),
  checkProgram: async ({ ctx, body }) => {
    const result = service.check(ctx, body);
    if (!result.ok) return { ok: false, problems: [...result.problems], page: null };
    return { ok: true, problems: [], page: programPage(result.program, ctx.locale, "vendor") };
  },
  getProgram: async ({ ctx, params }) => {
    const { at, source, format } = await service.get(ctx, parseId("program", params.programId));
    const page = programPage(at.program, ctx.locale, readerOf(ctx.actor));
    const head = { id: at.programId, key: at.key, name: at.name, liveAsOf: at.liveAsOf };
    return {
      ...summaryToApi({ head, at }, ctx),
      page,
      source,
      format,
      can: programCan(ctx.actor),
    };
  },
  publishProgram: async ({ ctx, params, body }) =>
    summaryToApi(await service.publish(ctx, parseId("program", params.programId), body), ctx),
  getProgramSchema: async () => programJsonSchema(),
});
