import type { announcement, fullNotice, mail, notice, noticeRun, sentNotice } from "@fairway/contract";
import { type Id, publicId } from "@fairway/kernel";
import type { z } from "zod";
import type { Actor, Ctx, Locale } from "../../platform/index.ts";
import type { MailCounts } from "./mail-repo.ts";
import type { ListedNotice, Reach } from "./notice-repo.ts";
import { mayAcknowledge, mayAnnounce, mayHandleMail } from "./policy.ts";
import { versionTitle } from "./render/occasion.ts";
import { render, textIn } from "./render/render.ts";
import type { Announcement, Audience, Mail, Notice, Run } from "./types.ts";
import { announcementWorkflow, mailWorkflow } from "./workflow.ts";

type Reader = { vendor: string; locale: Locale };

function baseToApi(n: Notice, { title, summary }: { title: string; summary: string }) {
  return {
    id: publicId("notice", n.id),
    kind: n.kind,
    important: n.important,
    title,
    summary,
    createdAt: n.createdAt,
    withdrawnAt: n.withdrawnAt,
    acknowledged: n.acknowledgedAt === null ? null : { at: n.acknowledgedAt, by: n.acknowledgedName ?? "" },
  };
}

/** A notice as a line of a partner's list. */
export const noticeToApi = (n: Notice & { read: boolean }, reader: Reader): z.input<typeof notice> => ({
  ...baseToApi(n, render(n.content, reader)),
  read: n.read,
});

const appealMove = ({ content, withdrawnAt }: Notice): string | null =>
  content.kind !== "versionWithdrawn" &&
  "appealUntil" in content &&
  content.appealUntil !== null &&
  withdrawnAt === null
    ? publicId("move", content.moveId as Id<"move">)
    : null;

/** A whole notice in the reader's words. */
export function fullNoticeToApi(
  n: Notice & { read: boolean },
  reader: Reader,
  actor: Actor,
): z.input<typeof fullNotice> {
  const rendered = render(n.content, reader);
  return {
    ...baseToApi(n, rendered),
    read: n.read,
    blocks: rendered.blocks,
    appealMove: appealMove(n),
    can: {
      acknowledge: mayAcknowledge(actor, n.partnerId) && n.acknowledgedAt === null && n.withdrawnAt === null,
    },
  };
}

/** A notice as the vendor's people list it. */
export const sentNoticeToApi = (
  n: ListedNotice,
  more: Reader & { mails: MailCounts; names: ReadonlyMap<string, string> },
): z.input<typeof sentNotice> => ({
  ...baseToApi(n, render(n.content, more)),
  partner: { id: publicId("partner", n.partnerId), name: n.partnerName },
  manager: (n.managerId && more.names.get(n.managerId)) ?? null,
  mails: more.mails,
  moveId: "moveId" in n.content ? publicId("move", n.content.moveId as Id<"move">) : null,
});

export const mailToApi = (m: Mail, actor: Actor): z.input<typeof mail> => ({
  id: publicId("mail", m.id),
  person: m.name,
  address: m.address,
  locale: m.locale,
  status: m.status,
  attempts: m.attempts,
  answer: m.answer,
  createdAt: m.createdAt,
  dueAt: m.status === "waiting" ? m.dueAt : null,
  settledAt: m.settledAt,
  can: { retry: mayHandleMail(actor) && mailWorkflow.may("retry", m.status) },
});

const audienceToApi = (audience: Audience) => ({
  ...audience,
  segment: audience.segment === null ? null : publicId("segment", audience.segment),
});

type Result = z.input<typeof announcement>["result"];

export function announcementToApi(a: Announcement, result: Result, ctx: Ctx): z.input<typeof announcement> {
  const can = (action: "edit" | "publish" | "withdraw") => announcementWorkflow.may(action, a.status, ctx);
  return {
    id: publicId("announcement", a.id),
    status: a.status,
    title: a.title,
    body: a.body,
    audience: audienceToApi(a.audience),
    important: a.important,
    revision: a.revision,
    scheduledAt: a.scheduledAt,
    publishedAt: a.publishedAt,
    publishedBy: a.publishedBy,
    withdrawnAt: a.withdrawnAt,
    returned: a.returned,
    createdBy: a.createdBy,
    createdAt: a.createdAt,
    updatedAt: a.updatedAt,
    result,
    can: { edit: can("edit"), publish: can("publish"), withdraw: can("withdraw"), remove: can("edit") },
  };
}

/** What a run is about, for people. */
export function runTitle({ about }: Run, locale: Locale): string {
  if (about.kind === "announcement") return textIn(about.content.title, locale);
  return versionTitle(about.content, locale);
}

export const runToApi = (run: Run, reach: Reach, locale: Locale): z.input<typeof noticeRun> => ({
  id: publicId("noticeRun", run.id),
  kind: run.about.kind,
  title: runTitle(run, locale),
  announcementId:
    run.about.kind === "announcement"
      ? publicId("announcement", run.about.content.announcementId as Id<"announcement">)
      : null,
  createdAt: run.createdAt,
  total: run.total,
  done: run.done,
  told: reach.told,
  read: reach.read,
  acknowledged: reach.acknowledged,
  important: reach.important,
  changes:
    run.about.kind === "versionAnnounced"
      ? { gains: reach.gains, loses: reach.loses, unchanged: reach.unchanged }
      : null,
  withdrawn: reach.told > 0 && reach.withdrawn === reach.told,
});

export const announceCan = (actor: Actor): Record<"announce", boolean> => ({ announce: mayAnnounce(actor) });
