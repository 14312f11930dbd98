import type { OnboardingContent, OnboardingTaskPlan } from "@fairway/contract";
import type { Id } from "@fairway/kernel";
import type { Label } from "@fairway/program";
import type { Platform, Side } from "../../platform/index.ts";
import type { Identity } from "../identity/index.ts";
import type { Letters } from "../letters/index.ts";

export const templateStatuses = ["active", "retired"] as const;
export type TemplateStatus = (typeof templateStatuses)[number];
export const versionStatuses = ["draft", "published", "superseded"] as const;
export type VersionStatus = (typeof versionStatuses)[number];
export const onboardingStatuses = ["running", "stalled", "completed", "cancelled"] as const;
export type OnboardingStatus = (typeof onboardingStatuses)[number];
export const taskStatuses = ["open", "done", "skipped"] as const;
export type TaskStatus = (typeof taskStatuses)[number];

/** What this module works with. */
export type OnboardingParts = { platform: Platform; people: Identity["people"]; letters: Letters };

export type Content = OnboardingContent;
export type TaskPlan = OnboardingTaskPlan;

export type Template = {
  id: Id<"onboardingTemplate">;
  status: TemplateStatus;
  name: Label;
  types: string[];
  revision: number;
};

export type Version = {
  id: Id<"onboardingVersion">;
  templateId: Id<"onboardingTemplate">;
  number: number;
  status: VersionStatus;
  content: Content;
  revision: number;
  createdBy: string;
  publishedBy: string | null;
  publishedAt: string | null;
};

/** A sentence in each language. */
export type Says = { en: string; de: string };

export type Onboarding = {
  id: Id<"onboarding">;
  partnerId: Id<"partner">;
  templateId: Id<"onboardingTemplate">;
  versionId: Id<"onboardingVersion">;
  status: OnboardingStatus;
  startedOn: string;
  startedAt: string;
  startedBy: string;
  progressOn: string;
  stalledOn: string | null;
  completedOn: string | null;
  endedReason: string | null;
  firstValueOn: string | null;
  firstValueBecause: Says | null;
};

export type Task = {
  onboardingId: Id<"onboarding">;
  key: string;
  position: number;
  status: TaskStatus;
  dueOn: string | null;
  remindedOn: string | null;
  doneOn: string | null;
  doneAt: string | null;
  doneBy: string | null;
  doneBySide: Side | null;
  because: Says | null;
  note: string | null;
};

/** One partner's onboarding with everything about it. */
export type Run = { onboarding: Onboarding; template: Template; version: Version; tasks: Task[] };
