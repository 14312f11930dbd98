import { z } from "zod";
import { canMap, idOf, instant, plainDate } from "./common.ts";
import { explanation } from "./standings.ts";

export const onboardingStatus = z.enum(["running", "stalled", "completed", "cancelled"]);
export const onboardingTaskStatus = z.enum(["open", "done", "skipped"]);
export const onboardingTemplateStatus = z.enum(["active", "retired"]);
export const onboardingVersionStatus = z.enum(["draft", "published", "superseded"]);

const roleKey = z.string().min(1).max(60);
const names = z.object({ en: z.string(), de: z.string().optional() });
const written = (most: number) =>
  z.object({ en: z.string().trim().min(1).max(most), de: z.string().trim().min(1).max(most).optional() }).strict();
const key = z.string().regex(/^[a-z][A-Za-z0-9_]{0,40}$/, "must be a name such as firstDeal");

/** Who does a task: people of the partner or of the vendor with a role, or the partner's manager. */
export const onboardingOwner = z
  .discriminatedUnion("side", [
    z.object({ side: z.literal("partner"), role: roleKey.nullable() }).strict(),
    z.object({ side: z.literal("vendor"), role: roleKey.nullable() }).strict(),
    z.object({ side: z.literal("manager") }).strict(),
  ])
  .meta({ id: "OnboardingOwner" });

/** Where the work is done. */
export const onboardingLink = z
  .discriminatedUnion("to", [
    z.object({ to: z.literal("agreement"), key }).strict(),
    z.object({ to: z.enum(["people", "profile", "resources", "benefits", "program", "numbers"]) }).strict(),
    z.object({ to: z.literal("web"), address: z.url({ protocol: /^https?$/ }).max(1000) }).strict(),
  ])
  .meta({ id: "OnboardingLink" });

/** What completes a task: somebody by hand, something that happens, or a rule over what is measured. */
export const onboardingCompletion = z
  .discriminatedUnion("by", [
    z.object({ by: z.literal("hand") }).strict(),
    z.object({ by: z.literal("agreement"), key }).strict(),
    z.object({ by: z.literal("people"), count: z.number().int().min(1).max(100) }).strict(),
    z.object({ by: z.literal("download") }).strict(),
    z.object({ by: z.literal("profile") }).strict(),
    z.object({ by: z.literal("fact"), kind: z.string().min(1).max(80) }).strict(),
    z.object({ by: z.literal("rule"), rule: z.string().trim().min(1).max(4000) }).strict(),
  ])
  .meta({ id: "OnboardingCompletion" });

export const onboardingTaskPlan = z
  .object({
    key,
    title: written(160),
    help: written(2000).nullable(),
    required: z.boolean(),
    owner: onboardingOwner,
    /** So many business days after the start, or after another task is done. */
    due: z.object({ businessDays: z.number().int().min(0).max(250), after: key.nullable() }).strict(),
    link: onboardingLink.nullable(),
    done: onboardingCompletion,
  })
  .strict()
  .meta({ id: "OnboardingTaskPlan" });

export const onboardingContent = z
  .object({
    tasks: z.array(onboardingTaskPlan).min(1, "add at least one task").max(60),
    /** What counts as first value: a task that is done, or a rule that holds. */
    firstValue: z.discriminatedUnion("by", [
      z.object({ by: z.literal("task"), task: key }).strict(),
      z.object({ by: z.literal("rule"), rule: z.string().trim().min(1).max(4000) }).strict(),
    ]),
    /** Stalled after so many business days on which nothing of it was done. */
    stalledAfter: z.number().int().min(1).max(250),
  })
  .strict()
  .meta({ id: "OnboardingContent" });
export type OnboardingContent = z.infer<typeof onboardingContent>;
export type OnboardingTaskPlan = z.infer<typeof onboardingTaskPlan>;

export const onboardingNames = written(160);

export const onboardingVersion = z
  .object({
    id: idOf("onboardingVersion"),
    number: z.number().int(),
    status: onboardingVersionStatus,
    content: onboardingContent,
    revision: z.number().int(),
    createdBy: z.string(),
    publishedBy: z.string().nullable(),
    publishedAt: instant.nullable(),
  })
  .meta({ id: "OnboardingVersion" });

export const onboardingTemplate = z
  .object({
    id: idOf("onboardingTemplate"),
    status: onboardingTemplateStatus,
    name: names,
    label: z.string(),
    types: z.array(z.string()),
    revision: z.number().int(),
    current: onboardingVersion.nullable(),
    draft: onboardingVersion.nullable(),
    running: z.number().int(),
    stalled: z.number().int(),
    completed: z.number().int(),
    can: canMap,
  })
  .meta({ id: "OnboardingTemplate" });

/** A task of one partner's onboarding. */
export const onboardingTask = z
  .object({
    key: z.string(),
    title: z.string(),
    help: z.string().nullable(),
    required: z.boolean(),
    owner: onboardingOwner,
    link: onboardingLink.nullable(),
    /** The agreement that the link leads to. */
    agreementId: idOf("agreement").nullable(),
    status: onboardingTaskStatus,
    dueOn: plainDate.nullable(),
    overdue: z.boolean(),
    /** The task that has to be done before its time begins. */
    waitsFor: z.string().nullable(),
    /** Null for what is done by hand; otherwise what completes it, in words. */
    completesBy: z.string().nullable(),
    doneOn: plainDate.nullable(),
    /** Null for a partner's people where it was one of the vendor's. */
    doneBy: z.string().nullable(),
    doneBecause: z.string().nullable(),
    note: z.string().nullable(),
    can: canMap,
  })
  .meta({ id: "OnboardingTask" });

const brief = z.object({ key: z.string(), title: z.string(), dueOn: plainDate.nullable(), overdue: z.boolean() });

export const onboarding = z
  .object({
    id: idOf("onboarding"),
    partner: z.object({ id: idOf("partner"), name: z.string(), reference: z.string() }),
    manager: z.object({ id: idOf("person"), name: z.string() }).nullable(),
    template: z.object({ id: idOf("onboardingTemplate"), label: z.string() }),
    status: onboardingStatus,
    startedOn: plainDate,
    done: z.number().int(),
    of: z.number().int(),
    /** The task that comes next; for a partner's people the next of their own, null while they wait for the vendor. */
    next: brief.extend({ owner: onboardingOwner }).nullable(),
    /** What holds it up, where it is stalled. */
    blocking: z.array(brief.extend({ owner: onboardingOwner })),
    stalledOn: plainDate.nullable(),
    progressOn: plainDate,
    completedOn: plainDate.nullable(),
    endedReason: z.string().nullable(),
    firstValueOn: plainDate.nullable(),
    /** Calendar days from its start. */
    firstValueDays: z.number().int().nullable(),
    can: canMap,
  })
  .meta({ id: "Onboarding" });

export const fullOnboarding = onboarding
  .extend({
    /** Who looks after the partner, and where to write to. */
    manager: z.object({ id: idOf("person"), name: z.string(), email: z.string() }).nullable(),
    tasks: z.array(onboardingTask),
    /** What counts as first value and how it was reached, in the shape of every number. */
    firstValue: explanation,
  })
  .meta({ id: "FullOnboarding" });
