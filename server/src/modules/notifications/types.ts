import type { Explanation, NoticeBlock, NoticeKind } from "@fairway/contract";
import type { Id } from "@fairway/kernel";
import type { Label, Span } from "@fairway/program";
import type { Locale, Mailer, Platform } from "../../platform/index.ts";
import type { Identity } from "../identity/index.ts";
import type { BenefitStep } from "../plans/index.ts";
import type { Comparer } from "./compare.ts";

export const mailStatuses = ["waiting", "noServer", "handingOver", "sent", "refused", "unknown", "cancelled"] as const;
export type MailStatus = (typeof mailStatuses)[number];
export const announcementStatuses = ["draft", "scheduled", "published", "withdrawn"] as const;
export type AnnouncementStatus = (typeof announcementStatuses)[number];
export const runStatuses = ["queued", "running", "done", "stopped"] as const;
export type RunStatus = (typeof runStatuses)[number];
export const runKinds = ["versionAnnounced", "versionWithdrawn", "announcement"] as const;
export type RunKind = (typeof runKinds)[number];

/** What this module works with. */
export type NotificationsParts = {
  platform: Platform;
  people: Identity["people"];
  mailer: Mailer;
  /** Address that links begin with. */
  linkBase: string;
  sign: (purpose: string) => string;
  compare: Comparer;
};

/** The same in each language; explanations carry sentences, so they are kept in both. */
export type InBoth<T> = { en: T; de: T };
/** What people wrote, in the languages in which they wrote it. */
export type Texts = { en?: string | undefined; de?: string | undefined };

export type Held = { tier: string | null; rank: number; of: number };
export type Direction = "up" | "down" | "same";

/** What a version makes of a partner in one track. Null: not in the track. */
export type TrackChange = {
  track: string;
  label: Label;
  today: Held | null;
  then: Held | null;
  direction: Direction;
  /** The tier that `missing` leads to; null where nothing is missing. */
  towards: string | null;
  missing: InBoth<Explanation[]>;
  /** The first day on which a move could take effect by the version's policy; null where it does at once, or none is due. */
  movesOn: string | null;
  protectedUntil: string | null;
  /** It was announced before, and comes on its own day whatever the version says. */
  announced: boolean;
  /** A move that was announced before and comes first, before what the version brings. */
  beforehand: { to: Held; on: string } | null;
  /** It comes only once somebody has approved it. */
  awaits: boolean;
  /** So long after a decision it can be appealed against; null where the program says nothing of appeals. */
  appealWithin: Span | null;
};

/** What a version makes of a partner: its tiers, and the steps that its benefits take. */
export type VersionChange = {
  tracks: TrackChange[];
  benefits: BenefitStep[];
  /** What changes in the rules of the partner's tracks, in badges, figures and benefits. */
  rules: InBoth<string[]>;
};

export type VersionContent = VersionChange & {
  kind: "versionAnnounced";
  program: string;
  number: number | null;
  effectiveOn: string;
  reason: string | null;
};
export type WithdrawalContent = {
  kind: "versionWithdrawn";
  program: string;
  number: number | null;
  effectiveOn: string | null;
  reason: string | null;
};
export type MoveContent = {
  kind: "moveScheduled" | "moveCancelled" | "moveEffective" | "moveDeclined";
  moveId: string;
  track: Label;
  from: string | null;
  to: string | null;
  direction: "up" | "down";
  /** The day of the figures of `missing`. */
  decidedOn: string | null;
  effectiveOn: string | null;
  protectedUntil: string | null;
  towards: string | null;
  missing: InBoth<Explanation[]>;
  appealUntil: string | null;
  reason: string | null;
  /** It is called off because other rules take its place. */
  replaced: boolean;
};
export type ExceptionContent = {
  kind: "exceptionGranted" | "exceptionEnded";
  track: Label;
  tier: string | null;
  until: string | null;
  reason: string | null;
};
export type AppealContent = {
  kind: "appealDecided";
  track: Label;
  tier: string | null;
  outcome: "upheld" | "dismissed";
  /** To which day the tier is kept by it; null where to no day in particular. */
  until: string | null;
  reason: string | null;
};
export type BenefitContent = {
  kind: "benefitAsked" | "benefitGiven" | "benefitRejected" | "benefitWithdrawn";
  benefit: Label;
  until: string | null;
  /** Why, as the module of benefits says it; or what is asked about an application. */
  reason: Label | null;
  /** Why, in the words of who decided about an application. */
  decidedBecause?: string;
  /** What was given of what was asked for; `asked` only where that is more. */
  amount?: { given: InBoth<string>; asked: InBoth<string> | null };
};
export type BenefitChangeContent = {
  kind: "benefitChanged";
  benefit: Label;
  /** What it was worth and what it is worth now. */
  from: InBoth<string>;
  to: InBoth<string>;
  reason: Label;
};
/** Something locked that was opened for a time, or that stays locked. */
export type OpeningContent = {
  kind: "openingGranted" | "openingDeclined";
  label: Label;
  until: string | null;
  reason: string;
};
export type AnnouncementContent = { kind: "announcement"; announcementId: string; title: Texts; body: Texts };

export type AgreementContent = {
  kind: "agreementAsked" | "agreementReminded" | "agreementLapsed" | "agreementExpiring";
  agreement: Label;
  number: number;
  /** The last day to accept, or on which an acceptance holds. */
  until: string | null;
  /** An earlier version was accepted. */
  again: boolean;
};
export type OnboardingContent = {
  kind: "onboardingStarted" | "onboardingDue";
  checklist: Label;
  task: Label | null;
  until: string | null;
};

export type NoticeContent =
  | AgreementContent
  | OnboardingContent
  | VersionContent
  | WithdrawalContent
  | MoveContent
  | ExceptionContent
  | AppealContent
  | BenefitContent
  | BenefitChangeContent
  | OpeningContent
  | AnnouncementContent;

/** A notice in one reader's language. */
export type Rendered = { title: string; summary: string; blocks: NoticeBlock[] };

export type Notice = {
  id: Id<"notice">;
  partnerId: Id<"partner">;
  occasion: string;
  kind: NoticeKind;
  important: boolean;
  content: NoticeContent;
  createdAt: string;
  withdrawnAt: string | null;
  acknowledgedAt: string | null;
  acknowledgedName: string | null;
};

/** A notice that is to be. `occasion` makes it the only one of its partner. */
export type NewNotice = {
  partnerId: Id<"partner">;
  occasion: string;
  important: boolean;
  content: NoticeContent;
};

export type Mail = {
  id: Id<"mail">;
  noticeId: Id<"notice">;
  partnerId: Id<"partner">;
  personId: Id<"person">;
  name: string;
  address: string;
  locale: Locale;
  status: MailStatus;
  attempts: number;
  answer: string | null;
  createdAt: string;
  dueAt: string;
  settledAt: string | null;
};

export type Audience = { types: string[]; regions: string[]; tiers: string[]; segment: Id<"segment"> | null };

export type Announcement = {
  id: Id<"announcement">;
  status: AnnouncementStatus;
  title: Texts;
  body: Texts;
  audience: Audience;
  important: boolean;
  revision: number;
  scheduledAt: string | null;
  publishedAt: string | null;
  publishedBy: string | null;
  withdrawnAt: string | null;
  /** It was due, but is a draft again, because this tier is gone; or, where it is null, the segment. */
  returned: { at: string; tier: string | null } | null;
  createdBy: string;
  createdAt: string;
  updatedAt: string;
};

/** What a run is about. `beforeId`: the version that one applies instead of at once; only those it changes are told. */
export type RunAbout =
  | {
      kind: "versionAnnounced";
      programId: Id<"program">;
      versionId: Id<"programVersion">;
      content: Omit<VersionContent, keyof VersionChange>;
      beforeId: Id<"programVersion"> | null;
    }
  | { kind: "versionWithdrawn"; of: string; content: WithdrawalContent }
  | { kind: "announcement"; audience: Audience; important: boolean; content: AnnouncementContent };

export type Run = {
  id: Id<"noticeRun">;
  occasion: string;
  about: RunAbout;
  status: RunStatus;
  total: number;
  done: number;
  told: number;
  cursor: string | null;
  createdAt: string;
  advancedAt: string | null;
};
