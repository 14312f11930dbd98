import { notFound, parseId, publicId, type Id } from "@fairway/kernel";
import { labelIn } from "@fairway/program";
import { z } from "zod";
import { encodeCursor, readCursor, type Ctx, type Handlers } from "../../platform/index.ts";
import {
  acceptanceToApi,
  documentToApi,
  isWaiting,
  partnerAgreementToApi,
  partnerRowToApi,
  textToApi,
  versionToApi,
} from "./present.ts";
import { mayEdit } from "./policy.ts";
import type { Agreements } from "./service.ts";

type Documents =
  | "listAgreements"
  | "createAgreement"
  | "getAgreement"
  | "updateAgreement"
  | "retireAgreement"
  | "draftAgreementVersion"
  | "getAgreementVersion"
  | "updateAgreementVersion"
  | "discardAgreementVersion"
  | "publishAgreementVersion";
type Standings =
  | "listAgreementPartners"
  | "exportAgreementPartners"
  | "remindAgreementPartners"
  | "countersignAgreement";
type OfPartners =
  | "listPartnerAgreements"
  | "getPartnerAgreement"
  | "acceptAgreement"
  | "declineAgreement"
  | "inviteSignatory"
  | "withdrawSignatory"
  | "downloadAgreement"
  | "downloadAgreementText"
  | "checkAgreementAcceptance";
type Public = "getSigning" | "signAsSignatory" | "declineAsSignatory" | "downloadSigned";

const agreementOf = ({ agreementId }: { agreementId: string }) => parseId("agreement", agreementId);
const versionOf = (params: { agreementId: string; agreementVersionId: string }) => ({
  agreementId: agreementOf(params),
  id: parseId("agreementVersion", params.agreementVersionId),
});
const segmentOf = (id: string | null): Id<"segment"> | null => (id === null ? null : parseId("segment", id));
const labelOf = ({ en, de }: { en: string; de?: string | undefined }) => (de === undefined ? { en } : { en, de });

function documentHandlers(agreements: Agreements): Pick<Handlers, Documents> {
  const show = async (ctx: Ctx, id: Id<"agreement">) => documentToApi(await agreements.one(ctx, id), ctx);
  return {
    async listAgreements({ ctx }) {
      const items = await agreements.list(ctx);
      return { items: items.map((view) => documentToApi(view, ctx)), can: { create: mayEdit(ctx.actor) } };
    },
    async createAgreement({ ctx, body: { segmentId, name, ...body } }) {
      const input = { ...body, name: labelOf(name), segmentId: segmentOf(segmentId) };
      return show(ctx, await agreements.create(ctx, input));
    },
    async getAgreement({ ctx, params }) {
      const view = await agreements.one(ctx, agreementOf(params));
      const versions = view.versions.map((version) => versionToApi(version, view.accepted, ctx.actor));
      return { ...documentToApi(view, ctx), versions };
    },
    async updateAgreement({ ctx, params, body: { segmentId, name, ...body } }) {
      await agreements.update(ctx, agreementOf(params), {
        ...body,
        ...(name === undefined ? {} : { name: labelOf(name) }),
        ...(segmentId === undefined ? {} : { segmentId: segmentOf(segmentId) }),
      });
      return show(ctx, agreementOf(params));
    },
    async retireAgreement({ ctx, params }) {
      await agreements.retire(ctx, agreementOf(params));
      return show(ctx, agreementOf(params));
    },
    async draftAgreementVersion({ ctx, params }) {
      await agreements.draft(ctx, agreementOf(params));
      return show(ctx, agreementOf(params));
    },
    async getAgreementVersion({ ctx, params }) {
      const { version, shown, changes, accepted } = await agreements.version(ctx, versionOf(params));
      const all = { written: version.texts, shown: shown.map(textToApi), changes };
      return { ...versionToApi(version, accepted, ctx.actor), ...all };
    },
    async updateAgreementVersion({ ctx, params, body }) {
      await agreements.edit(ctx, versionOf(params), body);
      const { version, accepted } = await agreements.version(ctx, versionOf(params));
      return versionToApi(version, accepted, ctx.actor);
    },
    discardAgreementVersion: ({ ctx, params }) => agreements.discard(ctx, versionOf(params)),
    async publishAgreementVersion({ ctx, params, body }) {
      await agreements.publish(ctx, versionOf(params), body);
      return show(ctx, agreementOf(params));
    },
  };
}

const place = z.tuple([z.string().max(400), z.uuid()]);
const acceptanceOf = (params: { partnerId: string; agreementAcceptanceId: string }) => ({
  partnerId: parseId("partner", params.partnerId),
  id: parseId("agreementAcceptance", params.agreementAcceptanceId),
});

function standingHandlers(agreements: Agreements): Pick<Handlers, Standings> {
  return {
    async listAgreementPartners({ ctx, params, query }) {
      await agreements.one(ctx, agreementOf(params));
      const { cursor, limit, status, q } = query;
      const filter = { agreementId: agreementOf(params), status, q, after: readCursor(place, cursor) };
      const rows = await agreements.standings(ctx, { ...filter, limit: limit + 1 });
      const last = rows.length > limit ? rows[limit - 1] : undefined;
      return {
        items: rows.slice(0, limit).map(partnerRowToApi),
        nextCursor: last ? encodeCursor([last.name.toLowerCase(), last.partnerId]) : null,
      };
    },
    exportAgreementPartners: ({ ctx, params, query }) =>
      agreements.table(ctx, { agreementId: agreementOf(params), format: query.format }),
    async remindAgreementPartners({ ctx, params, body }) {
      const only = body.partnerIds?.map((id) => parseId("partner", id)) ?? null;
      return { reminded: await agreements.remind(ctx, agreementOf(params), only) };
    },
    async countersignAgreement({ ctx, params, body, request: { address, userAgent } }) {
      const of = acceptanceOf(params);
      await agreements.countersign(ctx, of, { ...body, caller: { address, userAgent } });
      const { acceptance, number, countersignature } = await agreements.text(ctx, of);
      return acceptanceToApi({ acceptance, number, countersignature, countersigned: true }, ctx.actor);
    },
  };
}

const partnerOf = ({ partnerId }: { partnerId: string }) => parseId("partner", partnerId);
const ofPartner = (params: { partnerId: string; agreementId: string }) => ({
  partnerId: partnerOf(params),
  agreementId: agreementOf(params),
});

function answerHandlers(agreements: Agreements, show: Show): Pick<Handlers, OfPartners> {
  return {
    async listPartnerAgreements({ ctx, params }) {
      const items = await agreements.ofPartner(ctx, partnerOf(params));
      const today = await agreements.today(ctx);
      return {
        items: items.map((view) => partnerAgreementToApi(view, { ...ctx, today })),
        waiting: items.filter(isWaiting).length,
      };
    },
    async getPartnerAgreement({ ctx, params, query }) {
      const found = await agreements.oneOfPartner(ctx, ofPartner(params), query.locale);
      const { view, shown, locales, sinceNumber, changes, statement } = found;
      const today = await agreements.today(ctx);
      const { summary } = view.version;
      return {
        ...partnerAgreementToApi(view, { ...ctx, today }),
        versionId: publicId("agreementVersion", view.version.id),
        locales,
        text: textToApi(shown),
        sinceNumber,
        summary: summary[shown.locale] ?? summary.en ?? summary.de ?? null,
        changes,
        signerRoles: view.agreement.signerRoles,
        statement,
      };
    },
    async acceptAgreement({ ctx, params, body, request: { address, userAgent } }) {
      const { versionId, locale, digest, name, title } = body;
      const input = { versionId: parseId("agreementVersion", versionId), locale, digest, name, title };
      await agreements.accept(ctx, ofPartner(params), input, { address, userAgent });
      return show(ctx, ofPartner(params));
    },
    async declineAgreement({ ctx, params, body }) {
      const versionId = parseId("agreementVersion", body.versionId);
      await agreements.decline(ctx, { ...ofPartner(params), versionId }, body.reason);
      return show(ctx, ofPartner(params));
    },
    async inviteSignatory({ ctx, params, body }) {
      await agreements.invite(ctx, ofPartner(params), body);
      return show(ctx, ofPartner(params));
    },
    async withdrawSignatory({ ctx, params }) {
      const id = parseId("agreementSignatory", params.agreementSignatoryId);
      await agreements.withdraw(ctx, { ...ofPartner(params), id });
    },
    downloadAgreement: ({ ctx, params }) => agreements.pdf(ctx, acceptanceOf(params)),
    async downloadAgreementText({ ctx, params }) {
      const { shown, number } = await agreements.text(ctx, acceptanceOf(params));
      const buffer = Buffer.from(shown.plain);
      return { type: "text/plain; charset=utf-8", filename: `${shown.title} ${number}.txt`, buffer };
    },
    checkAgreementAcceptance: ({ ctx, params }) => agreements.check(ctx, acceptanceOf(params)),
  };
}

type Show = (ctx: Ctx, of: ReturnType<typeof ofPartner>) => Promise<ReturnType<typeof partnerAgreementToApi>>;

const publicHandlers = (agreements: Agreements): Pick<Handlers, Public> => ({
  async getSigning({ ctx, params, query }) {
    const found = await agreements.signing.read(ctx, params.token, query.locale);
    const { signatory, vendor, partner, agreement, version, locales, shown, statement } = found;
    return {
      status: signatory.status,
      vendor,
      partner: partner.name,
      label: labelIn(agreement.name, shown.locale),
      number: version.number,
      invitedBy: signatory.invitedBySide === "vendor" ? vendor.name : signatory.invitedBy,
      signer: { name: signatory.name, title: signatory.title },
      expiresAt: signatory.expiresAt,
      locales,
      text: textToApi(shown),
      statement,
    };
  },
  signAsSignatory: ({ ctx, params, body, request: { address, userAgent } }) =>
    agreements.signing.sign(
      ctx,
      params.token,
      { locale: body.locale, digest: body.digest, name: body.name, title: body.title },
      { address, userAgent },
    ),
  declineAsSignatory: ({ ctx, params, body }) => agreements.signing.decline(ctx, params.token, body.reason),
  downloadSigned: ({ ctx, params }) => agreements.signing.pdf(ctx, params.token),
});

/** The operations of agreements. */
export function agreementsHandlers(
  agreements: Agreements,
): Pick<Handlers, Documents | Standings | OfPartners | Public> {
  const show: Show = async (ctx, of) => {
    const view = (await agreements.ofPartner(ctx, of.partnerId)).find(
      ({ agreement }) => agreement.id === of.agreementId,
    );
    if (!view) throw notFound("agreement");
    return partnerAgreementToApi(view, { ...ctx, today: await agreements.today(ctx) });
  };
  return {
    ...documentHandlers(agreements),
    ...standingHandlers(agreements),
    ...answerHandlers(agreements, show),
    ...publicHandlers(agreements),
  };
}
