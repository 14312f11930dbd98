import { parseId } from "@fairway/kernel";
import { programJsonSchema, programPage } from "@fairway/program";
import type { Handlers } from "../../platform/index.ts";
import { programCan } from "./policy.ts";
import { summaryToApi, versionToApi } from "./present.ts";
import type { Programs } from "./service.ts";

type Own =
  | "listPrograms"
  | "createProgram"
  | "checkProgram"
  | "getProgram"
  | "publishProgram"
  | "listProgramVersions"
  | "getProgramSchema";

/** The program operations of the API. */
export const programsHandlers = (service: Programs): Pick<Handlers, Own> => ({
  listPrograms: async ({ ctx }) => ({
    items: (await service.list(ctx)).map((at) => summaryToApi(at, ctx.locale)),
    can: programCan(ctx.actor),
  }),
  createProgram: async ({ ctx, body }) => summaryToApi(await service.create(ctx, body), ctx.locale),
  checkProgram: async ({ ctx, body }) => {
    const result = service.check(ctx, body);
    if (!result.ok) return { ok: false, problems: [...result.problems], page: null };
    return { ok: true, problems: [], page: programPage(result.program, ctx.locale) };
  },
  getProgram: async ({ ctx, params }) => {
    const { at, source, format } = await service.get(ctx, parseId("program", params.programId));
    const page = programPage(at.program, ctx.locale);
    return { ...summaryToApi(at, ctx.locale), page, source, format, can: programCan(ctx.actor) };
  },
  publishProgram: async ({ ctx, params, body }) =>
    summaryToApi(await service.publish(ctx, parseId("program", params.programId), body), ctx.locale),
  listProgramVersions: async ({ ctx, params }) => ({
    items: (await service.versions(ctx, parseId("program", params.programId))).map(versionToApi),
  }),
  getProgramSchema: async () => programJsonSchema(),
});
