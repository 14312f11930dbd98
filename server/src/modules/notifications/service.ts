import type { Id } from "@fairway/kernel";
import type { Ctx, JournalEvent, PublicCtx } from "../../platform/index.ts";
import { acknowledgeNotice, readNotice } from "./acknowledge.ts";
import { type AnnouncementInput, createAnnouncements, publishDue, takeBackAnnouncement } from "./announcements.ts";
import { tellApprovals } from "./benefit-approvals.ts";
import { tellBenefitChanges } from "./benefit-changes.ts";
import { comparePartners } from "./compare.ts";
import type { versionEvent } from "./events.ts";
import { listMails, retryMail } from "./mails.ts";
import { tellMoves } from "./moves.ts";
import type { NoticeFilter } from "./notice-repo.ts";
import { listRecipients, previewAnnouncement, previewVersion, type VersionQuestion } from "./preview.ts";
import { listOccasions, listOwn, listSent, type OfNotice, oneNotice, summarize, vendorLocale } from "./read.ts";
import { performRun, wakeRuns } from "./run.ts";
import { releaseWaiting, sendMail } from "./send.ts";
import { sendTestMail, type TestMail } from "./test-mail.ts";
import type { Audience, MoveContent, NewNotice, NotificationsParts } from "./types.ts";
import { unsubscribe } from "./unsubscribe.ts";
import { announceVersion, withdrawVersion } from "./versions.ts";
import { tell } from "./write.ts";

type Page = { limit: number; before: string | null };
type Said = ReturnType<typeof versionEvent>;

/** Notices to partners, the mails about them, and announcements. */
export function createNotifications(given: Omit<NotificationsParts, "compare">) {
  const parts: NotificationsParts = { ...given, compare: comparePartners };
  return {
    list: (ctx: Ctx, filter: NoticeFilter, page: Page) => listSent(parts, ctx, filter, page),
    occasions: (ctx: Ctx, page: Page) => listOccasions(parts, ctx, page),
    summary: (ctx: Ctx, managerId: Id<"person"> | null) => summarize(parts, ctx, managerId),
    ofPartner: (ctx: Ctx, partnerId: Id<"partner">, page: Page) => listOwn(parts, ctx, partnerId, page),
    one: (ctx: Ctx, of: OfNotice) => oneNotice(parts, ctx, of),
    read: (ctx: Ctx, of: OfNotice) => readNotice(parts, ctx, of),
    acknowledge: (ctx: Ctx, of: OfNotice) => acknowledgeNotice(parts, ctx, of),
    mails: (ctx: Ctx, noticeId: Id<"notice">) => listMails(parts, ctx, noticeId),
    retry: (ctx: Ctx, id: Id<"mail">) => retryMail(parts, ctx, id),
    names: parts.people.names,
    vendorLocale: (ctx: Ctx) => vendorLocale(parts, ctx),
    announcements: createAnnouncements(parts),
    previewVersion: (ctx: Ctx, question: VersionQuestion) => previewVersion(parts, ctx, question),
    previewAnnouncement: (ctx: Ctx, input: AnnouncementInput & { locale: "en" | "de" }) =>
      previewAnnouncement(parts, ctx, input),
    recipients: (ctx: Ctx, audience: Audience, page: { after: string | null; limit: number }) =>
      listRecipients(parts, ctx, audience, page),
    sendTestMail: (ctx: Ctx, test: TestMail) => sendTestMail(parts, ctx, test),
    unsubscribe: (ctx: PublicCtx, token: string) => unsubscribe(parts, ctx, token),
    tell: (ctx: Ctx, notices: readonly NewNotice[]) => tell(parts, ctx, notices),
    tellMoves: (ctx: Ctx, kind: MoveContent["kind"], events: readonly JournalEvent[]) =>
      tellMoves(parts, ctx, kind, events),
    tellBenefitChanges: (ctx: Ctx, events: readonly JournalEvent[]) => tellBenefitChanges(parts, ctx, events),
    tellApprovals: (ctx: Ctx, events: readonly JournalEvent[]) => tellApprovals(parts, ctx, events),
    announceVersion: (ctx: Ctx, said: Said) => announceVersion(parts, ctx, said),
    withdrawVersion: (ctx: Ctx, said: Said) => withdrawVersion(parts, ctx, said),
    performRun: (ctx: Ctx, id: Id<"noticeRun">, signal?: AbortSignal) => performRun(parts, ctx, id, signal),
    takeBackAnnouncement: (ctx: Ctx, id: Id<"announcement">, signal?: AbortSignal) =>
      takeBackAnnouncement(parts, ctx, id, signal),
    sendMail: (ctx: Ctx, signal?: AbortSignal) => sendMail(parts, ctx, signal),
    /** What is due by now, and what a process left behind. */
    async lookAround(ctx: Ctx, signal?: AbortSignal): Promise<void> {
      await publishDue(parts, ctx);
      await wakeRuns(parts, ctx);
      await releaseWaiting(parts, ctx);
      await sendMail(parts, ctx, signal);
    },
  };
}

export type Notifications = ReturnType<typeof createNotifications>;
