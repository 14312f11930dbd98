import { notFound, parseId, type Id } from "@fairway/kernel";
import { z } from "zod";
import { encodeCursor, readCursor, type Ctx, type Handlers } from "../../platform/index.ts";
import { mayDesign, mayRun } from "./policy.ts";
import { fullRunToApi, runToApi, templateToApi, timesToApi } from "./present.ts";
import type { OnboardingService } from "./service.ts";

type Templates =
  | "listOnboardingTemplates"
  | "createOnboardingTemplate"
  | "getOnboardingTemplate"
  | "saveOnboardingDraft"
  | "publishOnboardingTemplate"
  | "retireOnboardingTemplate"
  | "getTimeToFirstValue";
type Runs =
  | "listOnboardings"
  | "listPartnerOnboardings"
  | "startOnboarding"
  | "completeOnboardingTask"
  | "skipOnboardingTask"
  | "reopenOnboardingTask"
  | "cancelOnboarding";

const templateOf = ({ onboardingTemplateId }: { onboardingTemplateId: string }) =>
  parseId("onboardingTemplate", onboardingTemplateId);
const labelOf = ({ en, de }: { en: string; de?: string | undefined }) => (de === undefined ? { en } : { en, de });

function templateHandlers(onboarding: OnboardingService): Pick<Handlers, Templates> {
  const show = async (ctx: Ctx, id: Id<"onboardingTemplate">) => {
    const found = (await onboarding.templates(ctx)).find(({ template }) => template.id === id);
    if (!found) throw notFound("checklist");
    return templateToApi(found, ctx);
  };
  return {
    async listOnboardingTemplates({ ctx }) {
      const items = await onboarding.templates(ctx);
      return { items: items.map((view) => templateToApi(view, ctx)), can: { create: mayDesign(ctx.actor) } };
    },
    createOnboardingTemplate: async ({ ctx, body: { name, ...body } }) =>
      show(ctx, await onboarding.createTemplate(ctx, { ...body, name: labelOf(name) })),
    getOnboardingTemplate: ({ ctx, params }) => show(ctx, templateOf(params)),
    async saveOnboardingDraft({ ctx, params, body: { name, ...body } }) {
      await onboarding.saveDraft(ctx, templateOf(params), { ...body, name: labelOf(name) });
      return show(ctx, templateOf(params));
    },
    async publishOnboardingTemplate({ ctx, params, body }) {
      await onboarding.publish(ctx, templateOf(params), body.revision);
      return show(ctx, templateOf(params));
    },
    async retireOnboardingTemplate({ ctx, params }) {
      await onboarding.retire(ctx, templateOf(params));
      return show(ctx, templateOf(params));
    },
    getTimeToFirstValue: async ({ ctx }) => ({
      items: (await onboarding.times(ctx)).map((times) => timesToApi(times, ctx.locale)),
    }),
  };
}

const partnerOf = ({ partnerId }: { partnerId: string }) => parseId("partner", partnerId);
const runOf = (params: { partnerId: string; onboardingId: string }) => ({
  partnerId: partnerOf(params),
  id: parseId("onboarding", params.onboardingId),
});
const place = z.tuple([z.number().int(), z.string().max(10), z.uuid()]);

function runHandlers(onboarding: OnboardingService): Pick<Handlers, Runs> {
  const show = async (ctx: Ctx, of: ReturnType<typeof runOf>) => fullRunToApi(await onboarding.one(ctx, of), ctx);
  return {
    async listOnboardings({ ctx, query }) {
      const { cursor, limit, status, template, manager } = query;
      const found = await onboarding.list(ctx, {
        status,
        templateId: template === undefined ? undefined : parseId("onboardingTemplate", template),
        managerId: manager === undefined ? undefined : parseId("person", manager),
        after: readCursor(place, cursor),
        limit: limit + 1,
      });
      const last = found.length > limit ? found[limit - 1] : undefined;
      return {
        items: found.slice(0, limit).map((one) => runToApi(one.shown, ctx)),
        nextCursor: last ? encodeCursor(last.place) : null,
        counts: await onboarding.counts(ctx),
        can: { design: mayDesign(ctx.actor) },
      };
    },
    async listPartnerOnboardings({ ctx, params }) {
      const partnerId = partnerOf(params);
      const found = await onboarding.ofPartner(ctx, partnerId);
      return { items: found.map((one) => fullRunToApi(one, ctx)), can: { start: mayRun(ctx.actor, partnerId) } };
    },
    async startOnboarding({ ctx, params, body }) {
      const partnerId = partnerOf(params);
      const id = await onboarding.start(ctx, partnerId, parseId("onboardingTemplate", body.onboardingTemplateId));
      return show(ctx, { partnerId, id });
    },
    async completeOnboardingTask({ ctx, params, body }) {
      await onboarding.complete(ctx, { ...runOf(params), task: params.task }, body.note);
      return show(ctx, runOf(params));
    },
    async skipOnboardingTask({ ctx, params, body }) {
      await onboarding.skip(ctx, { ...runOf(params), task: params.task }, body.reason);
      return show(ctx, runOf(params));
    },
    async reopenOnboardingTask({ ctx, params }) {
      await onboarding.reopen(ctx, { ...runOf(params), task: params.task });
      return show(ctx, runOf(params));
    },
    async cancelOnboarding({ ctx, params, body }) {
      await onboarding.cancel(ctx, runOf(params), body.reason);
      return show(ctx, runOf(params));
    },
  };
}

/** The operations of onboarding. */
export const onboardingHandlers = (onboarding: OnboardingService): Pick<Handlers, Templates | Runs> => ({
  ...templateHandlers(onboarding),
  ...runHandlers(onboarding),
});
