import { parseId, publicId } from "@fairway/kernel";
import { z } from "zod";
import { encodeCursor, readCursor, type Ctx, type Handlers } from "../../platform/index.ts";
import type { MergeShown } from "./merge.ts";
import { revisionOf } from "./merge.ts";
import { mayEditForms } from "./policy.ts";
import { formToApi, fullFormToApi, stepToApi } from "./present-form.ts";
import { applicationToApi, fullApplicationToApi } from "./present.ts";
import { publicHandlers, type PublicOperations } from "./public-handlers.ts";
import type { Recruiting } from "./service.ts";
import type { ApplicationId, FormId } from "./types.ts";

type Forms =
  | "listApplicationForms"
  | "createApplicationForm"
  | "getApplicationForm"
  | "saveApplicationForm"
  | "publishApplicationForm"
  | "closeApplicationForm"
  | "previewApprovals";
type Reviewing =
  | "listPartnerApplications"
  | "createPartnerApplication"
  | "getPartnerApplication"
  | "reviewPartnerApplication"
  | "askApplicant"
  | "approvePartnerApplication"
  | "objectToPartnerApplication"
  | "settleApplicationMatch"
  | "acceptPartnerApplication"
  | "declinePartnerApplication";
type Merging = "previewPartnerMerge" | "mergePartner";

const formOf = ({ applicationFormId }: { applicationFormId: string }) => parseId("applicationForm", applicationFormId);
const applicationOf = ({ partnerApplicationId }: { partnerApplicationId: string }) =>
  parseId("partnerApplication", partnerApplicationId);

function formHandlers(recruiting: Recruiting): Pick<Handlers, Forms> {
  const show = async (ctx: Ctx, id: FormId) => fullFormToApi(await recruiting.form(ctx, id), ctx);
  return {
    listApplicationForms: async ({ ctx }) => ({
      items: (await recruiting.forms(ctx)).map((form) => formToApi(form, ctx)),
      can: { create: mayEditForms(ctx.actor) },
    }),
    async createApplicationForm({ ctx, body }) {
      const programId = body.programId === undefined ? undefined : parseId("program", body.programId);
      return show(ctx, await recruiting.createForm(ctx, { ...body, programId }));
    },
    getApplicationForm: ({ ctx, params }) => show(ctx, formOf(params)),
    async saveApplicationForm({ ctx, params, body }) {
      await recruiting.saveForm(ctx, formOf(params), body);
      return show(ctx, formOf(params));
    },
    async publishApplicationForm({ ctx, params, body }) {
      await recruiting.publishForm(ctx, formOf(params), body.revision);
      return show(ctx, formOf(params));
    },
    async closeApplicationForm({ ctx, params }) {
      await recruiting.closeForm(ctx, formOf(params));
      return show(ctx, formOf(params));
    },
    previewApprovals: async ({ ctx, params, body }) => ({
      steps: (await recruiting.previewChain(ctx, formOf(params), body.answers)).map((step) => stepToApi(step, ctx)),
    }),
  };
}

const place = z.tuple([z.string().max(40), z.uuid()]);

function reviewHandlers(recruiting: Recruiting): Pick<Handlers, Reviewing> {
  const show = async (ctx: Ctx, id: ApplicationId) => fullApplicationToApi(await recruiting.application(ctx, id), ctx);
  return {
    async listPartnerApplications({ ctx, query: { cursor, form, ...query } }) {
      const [due, id] = readCursor(place, cursor) ?? [];
      const after = due === undefined || id === undefined ? undefined : { due, id };
      const formId = form === undefined ? undefined : parseId("applicationForm", form);
      const page = await recruiting.applications(ctx, { ...query, form: formId, after });
      return {
        items: page.items.map((item) => applicationToApi(item, ctx)),
        nextCursor: page.next && encodeCursor([page.next.due, page.next.id]),
        open: page.open,
        late: page.late,
        mine: page.mine,
      };
    },
    async createPartnerApplication({ ctx, body }) {
      return show(ctx, await recruiting.enter(ctx, { ...body, formId: parseId("applicationForm", body.formId) }));
    },
    getPartnerApplication: ({ ctx, params }) => show(ctx, applicationOf(params)),
    async reviewPartnerApplication({ ctx, params }) {
      await recruiting.review(ctx, applicationOf(params));
      return show(ctx, applicationOf(params));
    },
    async askApplicant({ ctx, params, body }) {
      await recruiting.ask(ctx, applicationOf(params), body.question);
      return show(ctx, applicationOf(params));
    },
    async approvePartnerApplication({ ctx, params, body }) {
      await recruiting.approve(ctx, applicationOf(params), body);
      return show(ctx, applicationOf(params));
    },
    async objectToPartnerApplication({ ctx, params, body }) {
      await recruiting.object(ctx, applicationOf(params), body);
      return show(ctx, applicationOf(params));
    },
    async settleApplicationMatch({ ctx, params, body: { id, ...body } }) {
      await recruiting.settle(ctx, applicationOf(params), { ...body, otherId: id });
      return show(ctx, applicationOf(params));
    },
    async acceptPartnerApplication({ ctx, params, body }) {
      const managerId = typeof body.managerId === "string" ? parseId("person", body.managerId) : body.managerId;
      await recruiting.accept(ctx, applicationOf(params), { ...body, managerId });
      return show(ctx, applicationOf(params));
    },
    async declinePartnerApplication({ ctx, params, body }) {
      await recruiting.decline(ctx, applicationOf(params), body);
      return show(ctx, applicationOf(params));
    },
  };
}

const headOf = ({ id, name, reference }: MergeShown["plan"]["goes"]) => ({
  id: publicId("partner", id),
  name,
  reference,
});

const mergeToApi = ({ plan, refused, people, moves }: MergeShown) => ({
  goes: headOf(plan.goes),
  into: headOf(plan.into),
  refused: [...refused],
  fields: [...plan.fields],
  people: [...people],
  moves: [...moves],
  revision: revisionOf(plan),
});

const mergeHandlers = (recruiting: Recruiting): Pick<Handlers, Merging> => ({
  async previewPartnerMerge({ ctx, params, query }) {
    const pair = { goesId: parseId("partner", params.partnerId), intoId: parseId("partner", query.into) };
    return mergeToApi(await recruiting.previewMerge(ctx, pair));
  },
  async mergePartner({ ctx, params, body }) {
    const pair = { goesId: parseId("partner", params.partnerId), intoId: parseId("partner", body.into) };
    await recruiting.merge(ctx, { ...pair, revision: body.revision });
    return mergeToApi(await recruiting.previewMerge(ctx, pair));
  },
});

/** The operations of recruiting. */
export const recruitingHandlers = (
  recruiting: Recruiting,
): Pick<Handlers, Forms | Reviewing | Merging | PublicOperations> => ({
  ...formHandlers(recruiting),
  ...reviewHandlers(recruiting),
  ...mergeHandlers(recruiting),
  ...publicHandlers(recruiting),
});
