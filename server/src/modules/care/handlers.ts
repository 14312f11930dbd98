import type { partnerHealth, suggestedAction } from "@fairway/contract";
import { parseId, publicId } from "@fairway/kernel";
import type { z } from "zod";
import { may, type Ctx, type Handlers } from "../../platform/index.ts";
import type { Action } from "./actions.ts";
import { explainHealth } from "./explain.ts";
import { leavingHandlers } from "./leaving-handlers.ts";
import type { HealthPage } from "./read.ts";
import type { Care } from "./service.ts";

type Own = "getPartnerHealth" | "answerSuggestedAction" | "listActionAnswers" | "listNeedsYou";

const ofPartner = ({ partnerId }: { partnerId: string }) => parseId("partner", partnerId);

const actionToApi = (action: Action): z.input<typeof suggestedAction> => action;

const healthToApi = ({ health, history, actions }: HealthPage, ctx: Ctx): z.input<typeof partnerHealth> => ({
  asOf: health?.asOf ?? null,
  score: health?.score ?? null,
  risk: health?.risk ?? "unknown",
  change: health?.change ?? null,
  because: health && explainHealth(health, ctx.locale),
  history,
  actions: actions.map(actionToApi),
  can: { act: may(ctx.actor, "health.act") },
});

/** The operations of health and of what to do next. */
export const careHandlers = (care: Care): Pick<Handlers, Own> & ReturnType<typeof leavingHandlers> => ({
  ...leavingHandlers(care),
  getPartnerHealth: async ({ ctx, params }) => healthToApi(await care.health(ctx, ofPartner(params)), ctx),
  async answerSuggestedAction({ ctx, params, body }) {
    await care.answer(ctx, ofPartner(params), body);
    return healthToApi(await care.health(ctx, ofPartner(params)), ctx);
  },
  listActionAnswers: async ({ ctx, params }) => ({
    items: (await care.answers(ctx, ofPartner(params))).map(({ kind, answer, reason, untilOn, by, at }) => ({
      kind,
      answer,
      reason,
      untilOn,
      by,
      at,
    })),
  }),
  async listNeedsYou({ ctx, query }) {
    const { items, mine } = await care.needsYou(ctx, query);
    return {
      items: items.map(({ partnerId, name, reference, health, action }) => ({
        partner: { id: publicId("partner", partnerId), name, reference },
        score: health.score,
        risk: health.risk,
        change: health.change,
        action: actionToApi(action),
      })),
      mine,
    };
  },
});
