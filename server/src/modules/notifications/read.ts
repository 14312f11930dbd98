import { notFound, type Id } from "@fairway/kernel";
import type { Ctx, Tx } from "../../platform/index.ts";
import { partnerExists } from "../partners/index.ts";
import { vendorSettings } from "../vendors/index.ts";
import { countAllMails, countMails, noMails } from "./mail-repo.ts";
import {
  countUnacknowledged,
  countUnread,
  listNotices,
  listPartnerNotices,
  nobody,
  type NoticeFilter,
  reachOf,
} from "./notice-repo.ts";
import { mayReadNoticesOf } from "./policy.ts";
import { findRun, listRuns, openRuns } from "./run-repo.ts";
import type { NotificationsParts } from "./types.ts";

export type OfNotice = { partnerId: Id<"partner">; noticeId: Id<"notice"> };
type Page = { limit: number; before: string | null };

/** Important notices that wait to be acknowledged, at most so many at once. */
const mostWaiting = 20;

/** @throws AppError `not_found` to whom the partner is not theirs to see */
export function requireReader(ctx: Ctx, partnerId: Id<"partner">): void {
  if (!mayReadNoticesOf(ctx.actor, partnerId)) throw notFound("partner");
}

const readerOf = (ctx: Ctx): Id<"person"> | null => (ctx.actor.kind === "person" ? ctx.actor.personId : null);
const vendorName = (tx: Tx, ctx: Ctx) => vendorSettings(tx, ctx.vendorId).then(({ name }) => name);

/** One notice of a partner, with whether the reader has opened it. */
export const oneNotice = ({ platform }: NotificationsParts, ctx: Ctx, { partnerId, noticeId }: OfNotice) =>
  platform.read(ctx, async (tx) => {
    requireReader(ctx, partnerId);
    const of = { partnerId, readerId: readerOf(ctx), only: noticeId };
    const [notice] = await listPartnerNotices(tx, ctx, of, { limit: 1, before: null });
    if (!notice) throw notFound("notice");
    return { notice, vendor: await vendorName(tx, ctx) };
  });

/** What the vendor's people see: every notice, with how its mails fare. */
export const listSent = ({ platform }: NotificationsParts, ctx: Ctx, filter: NoticeFilter, page: Page) =>
  platform.read(ctx, async (tx) => {
    const notices = await listNotices(tx, ctx, filter, page);
    const ids = notices.map(({ id }) => id);
    const mails = await countMails(tx, ctx, ids);
    const items = notices.map((notice) => ({ notice, mails: mails.get(notice.id) ?? noMails() }));
    const run = filter.runId === undefined ? null : await findRun(tx, ctx, filter.runId);
    const reach = run === null ? undefined : (await reachOf(tx, ctx, [run.occasion])).get(run.occasion);
    return { vendor: await vendorName(tx, ctx), items, run: run && { run, reach: reach ?? nobody } };
  });

/** Occasions on which many were told, each with how far it came and what it reached. */
export const listOccasions = ({ platform }: NotificationsParts, ctx: Ctx, page: Page) =>
  platform.read(ctx, async (tx) => {
    const runs = await listRuns(tx, ctx, page);
    const occasions = runs.map(({ occasion }) => occasion);
    const reach = await reachOf(tx, ctx, occasions);
    return runs.map((run) => ({ run, reach: reach.get(run.occasion) ?? nobody }));
  });

/** What a partner's people see, with what waits for them. */
export const listOwn = ({ platform }: NotificationsParts, ctx: Ctx, partnerId: Id<"partner">, page: Page) =>
  platform.read(ctx, async (tx) => {
    requireReader(ctx, partnerId);
    if (!(await partnerExists(tx, ctx.vendorId, partnerId))) throw notFound("partner");
    const readerId = readerOf(ctx);
    const of = { partnerId, readerId };
    return {
      vendor: await vendorName(tx, ctx),
      items: await listPartnerNotices(tx, ctx, of, page),
      waiting: await listPartnerNotices(tx, ctx, { ...of, onlyWaiting: true }, { limit: mostWaiting, before: null }),
      unread: readerId === null ? 0 : await countUnread(tx, ctx, { partnerId, readerId }),
    };
  });

/** Counts for the head of the page. */
export const summarize = ({ platform, mailer }: NotificationsParts, ctx: Ctx, managerId: Id<"person"> | null) =>
  platform.read(ctx, async (tx) => ({
    unacknowledged: await countUnacknowledged(tx, ctx, managerId),
    mails: await countAllMails(tx, ctx),
    server: mailer.server,
    runs: await openRuns(tx, ctx),
  }));

/** The language of those who have not chosen one. */
export const vendorLocale = ({ platform }: NotificationsParts, ctx: Ctx) =>
  platform.read(ctx, (tx) => vendorSettings(tx, ctx.vendorId)).then(({ locale }) => locale);
