import type { AgreementBlock } from "@fairway/contract";
import type { Id } from "@fairway/kernel";
import type { Label } from "@fairway/program";
import type { Locale, Side } from "../../platform/index.ts";

export const documentStatuses = ["active", "retired"] as const;
export type DocumentStatus = (typeof documentStatuses)[number];
export const versionStatuses = ["draft", "published", "superseded"] as const;
export type VersionStatus = (typeof versionStatuses)[number];
export const standingStatuses = ["asked", "accepted", "declined", "overdue", "expired", "released"] as const;
export type StandingStatus = (typeof standingStatuses)[number];
export const signatoryStatuses = ["invited", "signed", "declined", "withdrawn", "expired"] as const;
export type SignatoryStatus = (typeof signatoryStatuses)[number];

/** A text as somebody wrote it. */
export type Written = { title: string; body: string };
export type Texts = { en?: Written | undefined; de?: Written | undefined };
export type Summaries = { en?: string | undefined; de?: string | undefined };
export type Digests = { en?: string; de?: string };

/** A text as it is shown. `plain` is what its digest is taken of. */
export type Shown = { locale: Locale; title: string; blocks: AgreementBlock[]; plain: string; digest: string };

/** For whom an agreement is, and who may sign it. */
export type Settings = {
  name: Label;
  required: boolean;
  types: string[];
  tracks: string[];
  segmentId: Id<"segment"> | null;
  signerRoles: string[];
  namedSignatories: boolean;
  countersigned: boolean;
  /** How long an acceptance lasts; null where it does not end. */
  lasts: string | null;
};

export type Agreement = Settings & {
  id: Id<"agreement">;
  key: string;
  status: DocumentStatus;
  revision: number;
};

export type Version = {
  id: Id<"agreementVersion">;
  agreementId: Id<"agreement">;
  number: number;
  status: VersionStatus;
  texts: Texts;
  digests: Digests | null;
  summary: Summaries;
  asksAgain: boolean;
  effectiveOn: string | null;
  acceptWithin: string | null;
  revision: number;
  createdBy: string;
  createdAt: string;
  publishedBy: string | null;
  publishedAt: string | null;
  supersededAt: string | null;
};

/** How a partner stands to an agreement. */
export type Standing = {
  agreementId: Id<"agreement">;
  partnerId: Id<"partner">;
  status: StandingStatus;
  holds: boolean;
  versionId: Id<"agreementVersion">;
  acceptanceId: Id<"agreementAcceptance"> | null;
  askedOn: string;
  dueOn: string | null;
  expiresOn: string | null;
  reminders: number;
  remindedOn: string | null;
};

/** From where a call came. */
export type Caller = { address: string; userAgent: string | null };

export type Acceptance = {
  id: Id<"agreementAcceptance">;
  agreementId: Id<"agreement">;
  versionId: Id<"agreementVersion">;
  partnerId: Id<"partner">;
  round: number;
  locale: Locale;
  textDigest: string;
  statement: string;
  partnerName: string;
  signerName: string;
  signerTitle: string;
  signerEmail: string;
  signerPersonId: Id<"person"> | null;
  signatoryId: Id<"agreementSignatory"> | null;
  address: string;
  userAgent: string | null;
  request: string;
  acceptedAt: string;
  expiresOn: string | null;
};

export type KeptAcceptance = Acceptance & { recordDigest: string };

export type Countersignature = {
  name: string;
  title: string;
  statement: string;
  address: string;
  userAgent: string | null;
  signedAt: string;
};

export type Signatory = {
  id: Id<"agreementSignatory">;
  agreementId: Id<"agreement">;
  versionId: Id<"agreementVersion">;
  partnerId: Id<"partner">;
  status: SignatoryStatus;
  name: string;
  title: string;
  email: string;
  locale: Locale;
  invitedBy: string;
  invitedBySide: Side;
  invitedAt: string;
  expiresAt: string;
};

export type Decline = { reason: string; name: string; side: Side; declinedAt: string };
