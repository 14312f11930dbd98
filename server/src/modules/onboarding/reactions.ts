import type { Cron, Reaction } from "../../platform/index.ts";
import { followingReactions } from "../standings/index.ts";
import type { OnboardingService } from "./service.ts";

/** After which events something of a checklist may have completed itself. */
const completing = [
  "agreement.accepted",
  "person.added",
  "profile.changed",
  "resource.downloaded",
  "fact.recorded",
] as const;

/** Checklists begin with the partner, and follow what happens and what is measured. */
export const onboardingReactions = (onboarding: OnboardingService): readonly Reaction[] => [
  {
    on: "application.accepted",
    name: "onboarding.start",
    run: async (ctx, { partnerId }) => {
      if (partnerId !== null) await onboarding.startForAccepted(ctx, partnerId);
    },
  },
  {
    on: "partner.ended",
    name: "onboarding.leave",
    run: async (ctx, { partnerId }) => {
      if (partnerId !== null) await onboarding.endForLeaving(ctx, partnerId);
    },
  },
  ...completing.map((on): Reaction => ({
    on,
    name: `onboarding.look.${on}`,
    runMany: (ctx, events, { signal }) =>
      onboarding.look(
        ctx,
        events.flatMap(({ partnerId }) => partnerId ?? []),
        signal,
      ),
  })),
  ...followingReactions({
    name: "onboarding",
    some: (ctx, _programId, partnerIds) => onboarding.look(ctx, partnerIds),
    everybody: (ctx, _programId, signal) => onboarding.clock(ctx, signal),
  }),
  {
    on: "onboarding.stalled",
    name: "onboarding.mailStalled",
    run: (ctx, event) => onboarding.mailStalled(ctx, event),
  },
];

/** Looks every hour for what is due and what does not get on. */
export const onboardingCron = (onboarding: OnboardingService): readonly Cron[] => [
  { name: "onboarding.clock", schedule: "7 * * * *", run: (ctx, { signal }) => onboarding.clock(ctx, signal) },
];
