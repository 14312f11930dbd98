import type { Id } from "@fairway/kernel";
import type { Cron, JournalEvent, Reaction } from "../../platform/index.ts";
import { appealNotice, askedNotice, benefitNotice, exceptionNotice, rejectedNotice, versionEvent } from "./events.ts";
import { openingNotice } from "./openings.ts";
import { agreementNotice, onboardingNotice } from "./first-weeks.ts";
import type { Notifications } from "./service.ts";
import type { NewNotice } from "./types.ts";

/** Notices about single partners, by the event that they follow from. */
const single: Readonly<Record<string, (event: JournalEvent) => NewNotice[]>> = {
  "exception.granted": (event) => exceptionNotice("exceptionGranted", event),
  "exception.ended": (event) => exceptionNotice("exceptionEnded", event),
  "appeal.decided": appealNotice,
  "benefit.granted": (event) => benefitNotice("benefitGiven", event),
  "benefit_application.action_required": askedNotice,
  "benefit_application.rejected": rejectedNotice,
  "gate_opening.opened": (event) => openingNotice("openingGranted", event),
  "gate_request.declined": (event) => openingNotice("openingDeclined", event),
  "agreement.asked": (event) => agreementNotice("agreementAsked", event),
  "agreement.reminded": (event) => agreementNotice("agreementReminded", event),
  "agreement.lapsed": (event) => agreementNotice("agreementLapsed", event),
  "agreement.expiring": (event) => agreementNotice("agreementExpiring", event),
  "onboarding.started": (event) => onboardingNotice("onboardingStarted", event),
  "onboarding_task.due": (event) => onboardingNotice("onboardingDue", event),
  "benefit.withdrawn": (event) => benefitNotice("benefitWithdrawn", event),
};

const moves = {
  "move.scheduled": "moveScheduled",
  "move.cancelled": "moveCancelled",
  "move.effective": "moveEffective",
  "move.declined": "moveDeclined",
} as const;

/** What is told to partners when something happens elsewhere, and how it leaves the house. */
export const notificationsReactions = (service: Notifications): readonly Reaction[] => [
  ...Object.entries(single).map(([on, noticesOf]): Reaction => ({
    on,
    name: `notifications.tell.${on}`,
    runMany: (ctx, events) => service.tell(ctx, events.flatMap(noticesOf)),
  })),
  ...Object.entries(moves).map(([on, kind]): Reaction => ({
    on,
    name: `notifications.tell.${on}`,
    runMany: (ctx, events) => service.tellMoves(ctx, kind, events),
  })),
  {
    on: "benefit.changed",
    name: "notifications.tell.benefit.changed",
    runMany: (ctx, events) => service.tellBenefitChanges(ctx, events),
  },
  {
    on: "benefit_application.approved",
    name: "notifications.tell.benefit_application.approved",
    runMany: (ctx, events) => service.tellApprovals(ctx, events),
  },
  {
    on: "program.published",
    name: "notifications.announceVersion",
    run: (ctx, event) => service.announceVersion(ctx, versionEvent(event)),
  },
  {
    on: "program.withdrawn",
    name: "notifications.withdrawVersion",
    run: (ctx, event) => service.withdrawVersion(ctx, versionEvent(event)),
  },
  {
    on: "notice_run.queued",
    name: "notifications.performRun",
    queue: () => "notifications.performRun",
    run: (ctx, event, { signal }) => service.performRun(ctx, event.subject.id as Id<"noticeRun">, signal),
  },
  {
    on: "announcement.withdrawn",
    name: "notifications.takeBackAnnouncement",
    run: (ctx, event, { signal }) => service.takeBackAnnouncement(ctx, event.subject.id as Id<"announcement">, signal),
  },
  {
    on: "mail.queued",
    name: "notifications.sendMail",
    runMany: (ctx, _, { signal }) => service.sendMail(ctx, signal),
  },
];

/** Every five minutes: what is due by now is published and sent, and what a process left behind is taken up. */
export const notificationsCron = (service: Notifications): readonly Cron[] => [
  { name: "notifications.outbox", schedule: "*/5 * * * *", run: (ctx, { signal }) => service.lookAround(ctx, signal) },
];
