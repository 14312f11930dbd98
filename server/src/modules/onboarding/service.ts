import type { Id } from "@fairway/kernel";
import type { Ctx, JournalEvent } from "../../platform/index.ts";
import { lookAtClock } from "./clock.ts";
import { endForLeaving } from "./leave.ts";
import { mailStalled } from "./letters.ts";
import { lookAtPartners } from "./look.ts";
import { countAll, listRuns, listTemplateViews, runShown, runsShown, type RunFilter } from "./read.ts";
import { startForAccepted, startOnboarding } from "./start.ts";
import { cancelOnboarding, completeTask, reopenTask, skipTask, type OfRun, type OfTask } from "./tasks.ts";
import { createTemplate, publishTemplate, retireTemplate, saveDraft, type TemplateInput } from "./templates.ts";
import { timesToFirstValue } from "./times.ts";
import type { OnboardingParts } from "./types.ts";

type TemplateId = Id<"onboardingTemplate">;
type PartnerId = Id<"partner">;

/** Checklists for new partners, and how each partner gets on. */
export function createOnboarding(parts: OnboardingParts) {
  const { platform } = parts;
  return {
    templates: (ctx: Ctx) => listTemplateViews(parts, ctx),
    createTemplate: (ctx: Ctx, input: TemplateInput) => createTemplate(platform, ctx, input),
    saveDraft: (ctx: Ctx, id: TemplateId, input: TemplateInput & { revision: number }) =>
      saveDraft(platform, ctx, id, input),
    publish: (ctx: Ctx, id: TemplateId, revision: number) => publishTemplate(platform, ctx, id, revision),
    retire: (ctx: Ctx, id: TemplateId) => retireTemplate(platform, ctx, id),
    times: (ctx: Ctx) => timesToFirstValue(parts, ctx),
    list: (ctx: Ctx, filter: RunFilter) => listRuns(parts, ctx, filter),
    counts: (ctx: Ctx) => countAll(parts, ctx),
    ofPartner: (ctx: Ctx, partnerId: PartnerId) => runsShown(parts, ctx, partnerId),
    one: (ctx: Ctx, of: OfRun) => runShown(parts, ctx, of),
    start: (ctx: Ctx, partnerId: PartnerId, templateId: TemplateId) =>
      startOnboarding(parts, ctx, partnerId, templateId),
    startForAccepted: (ctx: Ctx, partnerId: PartnerId) => startForAccepted(parts, ctx, partnerId),
    complete: (ctx: Ctx, of: OfTask, note?: string) => completeTask(parts, ctx, of, note),
    skip: (ctx: Ctx, of: OfTask, reason: string) => skipTask(parts, ctx, of, reason),
    reopen: (ctx: Ctx, of: OfTask) => reopenTask(parts, ctx, of),
    endForLeaving: (ctx: Ctx, partnerId: PartnerId) => endForLeaving(parts, ctx, partnerId),
    cancel: (ctx: Ctx, of: OfRun, reason: string) => cancelOnboarding(parts, ctx, of, reason),
    look: (ctx: Ctx, partnerIds: readonly string[], signal?: AbortSignal) =>
      lookAtPartners(parts, ctx, partnerIds, signal),
    clock: (ctx: Ctx, signal: AbortSignal) => lookAtClock(parts, ctx, signal),
    mailStalled: (ctx: Ctx, event: JournalEvent) => mailStalled(parts, ctx, event),
  };
}

export type OnboardingService = ReturnType<typeof createOnboarding>;
