import type {
  applicationAnswers,
  applicationStatuses,
  approvalStep,
  formDocument,
  formSettings,
  formStatus,
  matchKinds,
  matchVerdicts,
} from "@fairway/contract";
import type { Id } from "@fairway/kernel";
import type { Evidence, Match } from "@fairway/matching";
import type { Told } from "@fairway/program";
import type { z } from "zod";
import type { Locale, Platform, Side } from "../../platform/index.ts";
import type { Identity } from "../identity/index.ts";
import type { Letters } from "../letters/index.ts";

/** What the use cases of this module stand on. */
export type RecruitingParts = {
  platform: Platform;
  identity: Pick<Identity, "people" | "invite">;
  letters: Letters;
  /** Proves that something that comes back is ours. */
  sign: (purpose: string) => string;
};

export type FormId = Id<"applicationForm">;
export type ApplicationId = Id<"partnerApplication">;
export type FormDocument = z.output<typeof formDocument>;
export type FormField = FormDocument["sections"][number]["fields"][number];
export type FormSettings = z.output<typeof formSettings>;
export type ApprovalStep = z.output<typeof approvalStep>;
export type FormStatus = z.output<typeof formStatus>;
export type Answers = z.output<typeof applicationAnswers>;
export type ApplicationStatus = (typeof applicationStatuses)[number];
export type MatchKind = (typeof matchKinds)[number];
export type MatchVerdict = (typeof matchVerdicts)[number];

export type Form = {
  id: FormId;
  programId: Id<"program">;
  name: string;
  slug: string;
  status: FormStatus;
  revision: number;
  version: number | null;
  document: FormDocument;
  settings: FormSettings;
  /** Of the newest version. */
  publishedAt: string | null;
  publishedDocument: FormDocument | null;
};

export type Consent = { key: string; text: string; version: number; at: string };

export type Score = {
  told: Told;
  asOf: string;
  versionId: Id<"programVersion">;
  atLeast: string;
  atMost: string;
  of: string | null;
  /** How many of its parts the answers tell of, and how many there are. */
  known: number;
  parts: number;
};

export type Application = {
  id: ApplicationId;
  formId: FormId;
  version: number;
  programId: Id<"program">;
  status: ApplicationStatus;
  company: string;
  domain: string | null;
  country: string | null;
  address: string | null;
  phone: string | null;
  contactName: string;
  contactEmail: string;
  locale: Locale;
  answers: Answers;
  consents: readonly Consent[];
  score: Score | null;
  chain: readonly ApprovalStep[];
  enteredBy: Id<"person"> | null;
  revision: number;
  createdAt: string;
  submittedAt: string | null;
  dueAt: string | null;
  daysLeft: number | null;
  searchedAt: string | null;
  decidedAt: string | null;
  decidedBy: string | null;
  reason: string | null;
  reasonText: string | null;
  partnerId: Id<"partner"> | null;
};

export const stepKinds = [
  "created",
  "confirmed",
  "review",
  "question",
  "answer",
  "approval",
  "objection",
  "match",
  "accepted",
  "declined",
  "withdrawn",
] as const;
export type StepKind = (typeof stepKinds)[number];
export type Step = { at: string; what: StepKind; by: string; side: Side; text: string | null };

export const approvalVerdicts = ["approved", "objected"] as const;
/** What somebody who was asked said of a step. */
export type Approval = {
  personId: Id<"person">;
  verdict: (typeof approvalVerdicts)[number];
  step: string;
  name: string;
  note: string | null;
  at: string;
};

export type KeptMatch = {
  kind: MatchKind;
  otherId: string;
  score: number;
  likelihood: Match["likelihood"];
  evidence: readonly Evidence[];
  verdict: MatchVerdict | null;
  decidedBy: string | null;
};
