import { parseId, publicId, type Id } from "@fairway/kernel";
import { z } from "zod";
import { encodeCursor, readCursor, type Ctx, type Handlers } from "../../platform/index.ts";
import { mayActFor } from "./policy.ts";
import { overviewToApi } from "./present-overview.ts";
import { historyToApi, partnerBenefitToApi } from "./present-partner.ts";
import { allocationToApi, allocationWithUses, applicationToApi, applicationWithSteps } from "./present.ts";
import type { Benefits } from "./service.ts";

type Views =
  | "getBenefitsOverview"
  | "listPartnerBenefits"
  | "listPartnerBenefitHistory"
  | "listBenefitApplications"
  | "listBenefitAllocations";
type Applying =
  | "applyForBenefit"
  | "getBenefitApplication"
  | "submitBenefitApplication"
  | "cancelBenefitApplication"
  | "decideBenefitApplication";
type Using = "getBenefitAllocation" | "recordBenefitUse" | "reverseBenefitUse";

const programOf = ({ program }: { program?: string | undefined }) =>
  program === undefined ? undefined : parseId("program", program);
const partnerOf = ({ partnerId }: { partnerId: string }) => parseId("partner", partnerId);

const applicationPlace = z.tuple([z.string().max(40), z.uuid()]);
const allocationPlace = z.tuple([z.uuid()]);

function viewHandlers(benefits: Benefits): Pick<Handlers, Views> {
  return {
    getBenefitsOverview: async ({ ctx, query }) =>
      overviewToApi(await benefits.overview(ctx, programOf(query)), ctx.locale),
    async listPartnerBenefits({ ctx, params, query }) {
      const partnerId = partnerOf(params);
      const found = await benefits.ofPartner(ctx, partnerId, programOf(query));
      return {
        programId: found && publicId("program", found.at.programId),
        programName: found && found.at.name,
        asOf: found && found.at.liveAsOf,
        items: found ? found.at.program.benefits.map((b) => partnerBenefitToApi(found, b, ctx)) : [],
        can: { act: mayActFor(ctx.actor, partnerId) },
      };
    },
    async listPartnerBenefitHistory({ ctx, params, query }) {
      const found = await benefits.historyOfPartner(ctx, partnerOf(params), programOf(query));
      return found ? historyToApi(found, ctx) : { items: [], given: [] };
    },
    async listBenefitApplications({ ctx, query }) {
      const [urgency, id] = readCursor(applicationPlace, query.cursor) ?? [];
      const after = urgency === undefined || id === undefined ? undefined : { urgency, id };
      const { status, benefit, limit } = query;
      const page = await benefits.applications(ctx, { programId: programOf(query), status, benefit, after, limit });
      return {
        items: page.items.map((item) => applicationToApi(item, ctx)),
        nextCursor: page.next && encodeCursor([page.next.urgency, page.next.id]),
        waiting: page.waiting,
        late: page.late,
      };
    },
    async listBenefitAllocations({ ctx, query }) {
      const [before] = readCursor(allocationPlace, query.cursor) ?? [];
      const { status, benefit, limit } = query;
      const page = await benefits.allocations(ctx, { programId: programOf(query), status, benefit, before, limit });
      return {
        items: page.items.map((item) => allocationToApi(item, ctx)),
        nextCursor: page.next && encodeCursor([page.next]),
      };
    },
  };
}

const applicationOf = (params: { partnerId: string; benefitApplicationId: string }) => ({
  partnerId: partnerOf(params),
  id: parseId("benefitApplication", params.benefitApplicationId),
});

function applyHandlers(benefits: Benefits): Pick<Handlers, Applying> {
  const show = async (ctx: Ctx, named: { partnerId: Id<"partner">; id: Id<"benefitApplication"> }) =>
    applicationWithSteps(await benefits.application(ctx, named), ctx);
  return {
    async applyForBenefit({ ctx, params, body: { programId, ...input } }) {
      const partnerId = partnerOf(params);
      const of = programId === undefined ? undefined : parseId("program", programId);
      return show(ctx, { partnerId, id: await benefits.apply(ctx, partnerId, { ...input, programId: of }) });
    },
    getBenefitApplication: ({ ctx, params }) => show(ctx, applicationOf(params)),
    async submitBenefitApplication({ ctx, params, body }) {
      await benefits.submit(ctx, applicationOf(params), body);
      return show(ctx, applicationOf(params));
    },
    async cancelBenefitApplication({ ctx, params, body }) {
      await benefits.cancel(ctx, applicationOf(params), body.note);
      return show(ctx, applicationOf(params));
    },
    async decideBenefitApplication({ ctx, params, body }) {
      const id = parseId("benefitApplication", params.benefitApplicationId);
      return show(ctx, { id, partnerId: await benefits.decide(ctx, id, body) });
    },
  };
}

const allocationOf = (params: { partnerId: string; benefitAllocationId: string }) => ({
  partnerId: partnerOf(params),
  id: parseId("benefitAllocation", params.benefitAllocationId),
});

function useHandlers(benefits: Benefits): Pick<Handlers, Using> {
  const show = async (ctx: Ctx, named: ReturnType<typeof allocationOf>) =>
    allocationWithUses(await benefits.allocation(ctx, named), ctx);
  return {
    getBenefitAllocation: ({ ctx, params }) => show(ctx, allocationOf(params)),
    async recordBenefitUse({ ctx, params, body }) {
      await benefits.use(ctx, allocationOf(params), body);
      return show(ctx, allocationOf(params));
    },
    async reverseBenefitUse({ ctx, params, body }) {
      const useId = parseId("benefitUse", params.benefitUseId);
      await benefits.reverse(ctx, { ...allocationOf(params), useId }, body.reason);
      return show(ctx, allocationOf(params));
    },
  };
}

/** The operations of benefits. */
export const benefitsHandlers = (benefits: Benefits): Pick<Handlers, Views | Applying | Using> => ({
  ...viewHandlers(benefits),
  ...applyHandlers(benefits),
  ...useHandlers(benefits),
});
