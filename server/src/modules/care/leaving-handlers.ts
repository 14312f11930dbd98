import type { offboarding, partnerExport } from "@fairway/contract";
import { parseId, publicId } from "@fairway/kernel";
import type { z } from "zod";
import { may, nameFor, sideOf, type Ctx, type Handlers } from "../../platform/index.ts";
import type { PartnerExport } from "./export-partner.ts";
import type { Offboarding } from "./offboarding-repo.ts";
import type { Care } from "./service.ts";
import type { PartnerId } from "./types.ts";

type Own =
  | "getOffboarding"
  | "previewOffboarding"
  | "startOffboarding"
  | "callOffOffboarding"
  | "reinstatePartner"
  | "listPartnerExports"
  | "startPartnerExport"
  | "getPartnerExport"
  | "previewErasure"
  | "erasePerson";

const ofPartner = ({ partnerId }: { partnerId: string }): PartnerId => parseId("partner", partnerId);

const offboardingToApi = (o: Offboarding, { actor }: Ctx): z.input<typeof offboarding> => ({
  id: publicId("offboarding", o.id),
  status: o.status,
  reason: sideOf(actor) === "partner" ? null : o.reason,
  lastOn: o.lastOn,
  keepUntilOn: o.keepUntilOn,
  keepBecause: o.keepBecause,
  startedBy: nameFor(actor, "vendor", o.startedBy),
  startedAt: o.startedAt,
  settledAt: o.settledAt,
});

const exportToApi = (one: PartnerExport): z.input<typeof partnerExport> => ({
  id: publicId("partnerExport", one.id),
  status: one.status,
  requestedBy: one.requestedBy,
  requestedAt: one.requestedAt,
  finishedAt: one.finishedAt,
  expiresAt: one.expiresAt,
  sizeBytes: one.sizeBytes,
  rows: one.rows,
});

/** The operations with which a partnership ends, its data leave, and a person is erased. */
export function leavingHandlers(care: Care): Pick<Handlers, Own> {
  const show = async (ctx: Ctx, id: PartnerId) => {
    const items = (await care.offboardings(ctx, id)).map((one) => offboardingToApi(one, ctx));
    const current = items.find(({ status }) => status === "planned") ?? null;
    const manage = may(ctx.actor, "offboarding.manage");
    const isEnded = items[0]?.status === "ended";
    return {
      current,
      items,
      can: { start: manage && !isEnded && current === null, manage, reinstate: manage && isEnded },
    };
  };
  return {
    getOffboarding: ({ ctx, params }) => show(ctx, ofPartner(params)),
    previewOffboarding: ({ ctx, params, query }) => care.previewOffboarding(ctx, ofPartner(params), query),
    async startOffboarding({ ctx, params, body }) {
      await care.startOffboarding(ctx, ofPartner(params), body);
      return show(ctx, ofPartner(params));
    },
    async callOffOffboarding({ ctx, params, body }) {
      await care.callOff(ctx, ofPartner(params), body.reason);
      return show(ctx, ofPartner(params));
    },
    async reinstatePartner({ ctx, params, body }) {
      await care.reinstate(ctx, ofPartner(params), body.reason);
      return show(ctx, ofPartner(params));
    },
    listPartnerExports: async ({ ctx, params }) => ({
      items: (await care.exports(ctx, ofPartner(params))).map(exportToApi),
    }),
    startPartnerExport: async ({ ctx, params }) => exportToApi(await care.startExport(ctx, ofPartner(params))),
    async getPartnerExport({ ctx, params }) {
      const file = await care.exportFile(ctx, ofPartner(params), parseId("partnerExport", params.partnerExportId));
      return { file, type: "application/zip", filename: "partner.zip" };
    },
    previewErasure: ({ ctx, body }) => care.previewErasure(ctx, body.email),
    async erasePerson({ ctx, body }) {
      const { id, ...done } = await care.erase(ctx, body.email, body.reason);
      return { id: publicId("erasure", id), ...done };
    },
  };
}
