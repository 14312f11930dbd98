import { parseId, publicId } from "@fairway/kernel";
import { cutPage, type Handlers } from "../../platform/index.ts";
import { announcementHandlers } from "./announcement-handlers.ts";
import { everybody } from "./audience.ts";
import { placeOf } from "./pages.ts";
import {
  announceCan,
  fullNoticeToApi,
  mailToApi,
  noticeToApi,
  runTitle,
  runToApi,
  sentNoticeToApi,
} from "./present.ts";
import { occasionOf } from "./run.ts";
import { mayAcknowledge } from "./policy.ts";
import type { Notifications } from "./service.ts";

type Own = "listNotices" | "listNoticeRuns" | "getNoticeSummary";
type Previews = "previewVersionNotice" | "listNoticeRecipients";
type Mails = "sendTestMail" | "listNoticeMails" | "retryMail" | "unsubscribe";
type Partners = "listPartnerNotices" | "getNotice" | "readNotice" | "acknowledgeNotice";

const parsed = <K extends "partner" | "person" | "announcement" | "programVersion">(kind: K, id: string | undefined) =>
  id === undefined ? undefined : parseId(kind, id);

const ofNotice = ({ partnerId, noticeId }: { partnerId: string; noticeId: string }) => ({
  partnerId: parseId("partner", partnerId),
  noticeId: parseId("notice", noticeId),
});

const named = ({ id, name }: { id: ReturnType<typeof parseId<"partner">>; name: string }) => ({
  id: publicId("partner", id),
  name,
});

const vendorHandlers = (service: Notifications): Pick<Handlers, Own> => ({
  async listNotices({ ctx, query }) {
    const filter = {
      kind: query.kind,
      partnerId: parsed("partner", query.partner),
      managerId: parsed("person", query.manager),
      acknowledged: query.acknowledged,
      mail: query.mail,
      runId: query.run === undefined ? undefined : parseId("noticeRun", query.run),
      change: query.change,
      moveIds: query.move?.map((id) => parseId("move", id)),
      single: query.single === "yes",
      occasion: query.announcement && occasionOf.announcement(parseId("announcement", query.announcement)),
    };
    const page = { limit: query.limit + 1, before: placeOf(query.cursor) };
    const found = await service.list(ctx, filter, page);
    const { items, nextCursor } = cutPage(found.items, query.limit, ({ notice }) => notice.id);
    const names = await service.names(items.flatMap(({ notice }) => notice.managerId ?? []));
    const reader = { vendor: found.vendor, locale: ctx.locale };
    return {
      items: items.map(({ notice, mails }) => sentNoticeToApi(notice, { ...reader, mails, names })),
      nextCursor,
      can: announceCan(ctx.actor),
      run: found.run && runToApi(found.run.run, found.run.reach, ctx.locale),
    };
  },
  async listNoticeRuns({ ctx, query }) {
    const found = await service.occasions(ctx, { limit: query.limit + 1, before: placeOf(query.cursor) });
    const { items, nextCursor } = cutPage(found, query.limit, ({ run }) => run.id);
    return { items: items.map(({ run, reach }) => runToApi(run, reach, ctx.locale)), nextCursor };
  },
  async getNoticeSummary({ ctx, query }) {
    const { runs, ...summary } = await service.summary(ctx, parsed("person", query.manager) ?? null);
    return {
      ...summary,
      runs: runs.map((run) => ({
        kind: run.about.kind,
        title: runTitle(run, ctx.locale),
        total: run.total,
        done: run.done,
      })),
    };
  },
});

const previewHandlers = (service: Notifications): Pick<Handlers, Previews> => ({
  async previewVersionNotice({ ctx, query }) {
    const { samples, ...counts } = await service.previewVersion(ctx, {
      versionId: parseId("programVersion", query.version),
      partnerId: parsed("partner", query.partner),
      locale: query.locale ?? ctx.locale,
      effectiveOn: query.effectiveOn,
      reason: query.reason,
    });
    return { ...counts, samples: samples.map((sample) => ({ ...sample, partner: named(sample.partner) })) };
  },
  async listNoticeRecipients({ ctx, query }) {
    const id = parsed("announcement", query.announcement);
    const audience = id === undefined ? everybody : (await service.announcements.one(ctx, id)).audience;
    const page = { after: placeOf(query.cursor), limit: query.limit + 1 };
    const found = await service.recipients(ctx, audience, page);
    const { items, nextCursor } = cutPage(found, query.limit, ({ partner }) => partner.id);
    const locale = await service.vendorLocale(ctx);
    return {
      items: items.map(({ partner, persons }) => ({
        partner: named(partner),
        persons: persons.map((p) => ({ name: p.name, address: p.email, locale: p.locale ?? locale })),
      })),
      nextCursor,
    };
  },
});

const mailHandlers = (service: Notifications): Pick<Handlers, Mails> => ({
  async sendTestMail({ ctx, body }) {
    const { kind, answer } = await service.sendTestMail(ctx, {
      locale: body.locale,
      versionId: parsed("programVersion", body.version),
      partnerId: parsed("partner", body.partner),
      announcementId: parsed("announcement", body.announcement),
      effectiveOn: body.effectiveOn,
      reason: body.reason,
    });
    return { status: kind, answer };
  },
  listNoticeMails: async ({ ctx, params }) => ({
    items: (await service.mails(ctx, parseId("notice", params.noticeId))).map((m) => mailToApi(m, ctx.actor)),
  }),
  retryMail: async ({ ctx, params }) => mailToApi(await service.retry(ctx, parseId("mail", params.mailId)), ctx.actor),
  unsubscribe: ({ ctx, params }) => service.unsubscribe(ctx, params.token),
});

const partnerHandlers = (service: Notifications): Pick<Handlers, Partners> => ({
  async listPartnerNotices({ ctx, params, query }) {
    const page = { limit: query.limit + 1, before: placeOf(query.cursor) };
    const found = await service.ofPartner(ctx, parseId("partner", params.partnerId), page);
    const { items, nextCursor } = cutPage(found.items, query.limit, ({ id }) => id);
    const reader = { vendor: found.vendor, locale: ctx.locale };
    return {
      items: items.map((n) => noticeToApi(n, reader)),
      nextCursor,
      unread: found.unread,
      waiting: found.waiting.map((n) => noticeToApi(n, reader)),
      can: { acknowledge: mayAcknowledge(ctx.actor, parseId("partner", params.partnerId)) },
    };
  },
  async getNotice({ ctx, params, query }) {
    const { notice, vendor } = await service.one(ctx, ofNotice(params));
    return fullNoticeToApi(notice, { vendor, locale: query.locale ?? ctx.locale }, ctx.actor);
  },
  readNotice: ({ ctx, params }) => service.read(ctx, ofNotice(params)),
  async acknowledgeNotice({ ctx, params }) {
    const { notice, vendor } = await service.acknowledge(ctx, ofNotice(params));
    return fullNoticeToApi(notice, { vendor, locale: ctx.locale }, ctx.actor);
  },
});

/** The operations of notices, mails and announcements. */
export const notificationsHandlers = (service: Notifications) => ({
  ...vendorHandlers(service),
  ...previewHandlers(service),
  ...mailHandlers(service),
  ...partnerHandlers(service),
  ...announcementHandlers(service),
});
