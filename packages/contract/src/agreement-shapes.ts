import { z } from "zod";
import { canMap, idOf, instant, plainDate } from "./common.ts";

export const agreementStatus = z.enum(["active", "retired"]);
export const agreementVersionStatus = z.enum(["draft", "published", "superseded"]);
export const agreementStandingStatus = z.enum(["asked", "accepted", "declined", "overdue", "expired", "released"]);
export const agreementSignatoryStatus = z.enum(["invited", "signed", "declined", "withdrawn", "expired"]);

export const locale = z.enum(["en", "de"]);
export const digest = z.string().meta({ description: "SHA-256, hexadecimal." });
export const span = z
  .string()
  .trim()
  .max(40)
  .meta({ description: "Such as 30 days, 10 business days, 2 weeks, 12 months or 1 year." });

const run = z.object({
  text: z.string(),
  strong: z.boolean().optional(),
  emphasis: z.boolean().optional(),
  href: z.string().optional(),
});

/** A part of an agreement's text. `anchor` is where the table of contents leads. */
export const agreementBlock = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("heading"), level: z.number().int(), text: z.string(), anchor: z.string() }),
    z.object({ kind: z.literal("paragraph"), text: z.array(run) }),
    z.object({ kind: z.literal("list"), ordered: z.boolean(), start: z.number().int(), items: z.array(z.array(run)) }),
  ])
  .meta({ id: "AgreementBlock" });
export type AgreementBlock = z.infer<typeof agreementBlock>;

/** What is otherwise in a later version: a paragraph that is new, gone, or has other words. */
export const agreementChange = z
  .object({
    kind: z.enum(["added", "removed", "changed"]),
    /** The heading above it; null before the first. */
    section: z.string().nullable(),
    before: z.string().nullable(),
    after: z.string().nullable(),
  })
  .meta({ id: "AgreementChange" });

/** A text as it is shown and signed, in one language. */
export const agreementText = z
  .object({ locale, title: z.string(), blocks: z.array(agreementBlock), digest })
  .meta({ id: "AgreementText" });

const names = z.object({ en: z.string(), de: z.string().optional() });
const namesInput = z
  .object({ en: z.string().trim().min(1).max(160), de: z.string().trim().min(1).max(160).optional() })
  .strict();
export const textInput = z
  .object({
    title: z.string().trim().min(1).max(200),
    /** Paragraphs, `## headings`, `-` and `1.` lists, `**strong**`, `*emphasis*` and `[links](https://…)`. */
    body: z.string().trim().min(1).max(200_000),
  })
  .strict();
export const textsInput = z.object({ en: textInput.optional(), de: textInput.optional() }).strict();
export const summaries = z
  .object({ en: z.string().trim().max(2000).optional(), de: z.string().trim().max(2000).optional() })
  .strict();

export const agreementVersion = z
  .object({
    id: idOf("agreementVersion"),
    number: z.number().int(),
    status: agreementVersionStatus,
    locales: z.array(locale),
    digests: z.partialRecord(locale, digest),
    summary: summaries,
    asksAgain: z.boolean(),
    /** From when it applies to those who accepted an earlier one. */
    effectiveOn: plainDate.nullable(),
    /** How long they have from then on; who is asked for the first time has as long from being asked. */
    acceptWithin: z.string().nullable(),
    revision: z.number().int(),
    createdBy: z.string(),
    createdAt: instant,
    publishedBy: z.string().nullable(),
    publishedAt: instant.nullable(),
    supersededAt: instant.nullable(),
    /** Acceptances of exactly this version. */
    accepted: z.number().int(),
    can: canMap,
  })
  .meta({ id: "AgreementVersion" });

const counts = z.object({
  asked: z.number().int(),
  accepted: z.number().int(),
  declined: z.number().int(),
  overdue: z.number().int(),
  expired: z.number().int(),
  /** Bound today, whatever they are asked besides. */
  holds: z.number().int(),
  /** Signed, and waiting for the vendor's signature. */
  toCountersign: z.number().int(),
});

export const agreement = z
  .object({
    id: idOf("agreement"),
    key: z.string().meta({ description: "What checklists call it." }),
    status: agreementStatus,
    name: names,
    label: z.string(),
    required: z.boolean(),
    /** For whom; they narrow together, and nothing in any of them is everybody. */
    types: z.array(z.string()),
    tracks: z.array(z.string()),
    segment: z.object({ id: idOf("segment"), label: z.string() }).nullable(),
    signerRoles: z.array(z.string()),
    namedSignatories: z.boolean(),
    countersigned: z.boolean(),
    lasts: z.string().nullable(),
    revision: z.number().int(),
    current: agreementVersion.nullable(),
    draft: agreementVersion.nullable(),
    counts,
    can: canMap,
  })
  .meta({ id: "Agreement" });

export const keyOf = z.string().regex(/^[a-z][A-Za-z0-9_]{0,40}$/, "must be a name such as partnerAgreement");
const roleKey = z.string().min(1).max(60);
export const settings = {
  name: namesInput,
  required: z.boolean(),
  types: z.array(z.string().trim().min(1).max(100)).max(50),
  tracks: z.array(z.string().trim().min(1).max(100)).max(50),
  segmentId: idOf("segment").nullable(),
  signerRoles: z.array(roleKey).min(1, "choose at least one role").max(10),
  namedSignatories: z.boolean(),
  countersigned: z.boolean(),
  lasts: span.nullable(),
};

export const agreementAcceptance = z
  .object({
    id: idOf("agreementAcceptance"),
    versionId: idOf("agreementVersion"),
    number: z.number().int(),
    locale,
    textDigest: digest,
    recordDigest: digest,
    statement: z.string(),
    signer: z.object({ name: z.string(), title: z.string(), email: z.string() }),
    /** Signed by an invited signatory without an account. */
    invited: z.boolean(),
    acceptedAt: instant,
    expiresOn: plainDate.nullable(),
    countersignature: z.object({ name: z.string(), title: z.string(), signedAt: instant }).nullable(),
    can: canMap,
  })
  .meta({ id: "AgreementAcceptance" });

export const agreementSignatory = z
  .object({
    id: idOf("agreementSignatory"),
    status: agreementSignatoryStatus,
    name: z.string(),
    title: z.string(),
    email: z.string(),
    invitedBy: z.string().nullable(),
    invitedAt: instant,
    expiresAt: instant,
    can: canMap,
  })
  .meta({ id: "AgreementSignatory" });

/** How one partner stands to one agreement. */
export const agreementStanding = z
  .object({
    status: agreementStandingStatus,
    /** Bound by it today. */
    holds: z.boolean(),
    askedOn: plainDate,
    dueOn: plainDate.nullable(),
    expiresOn: plainDate.nullable(),
    remindedOn: plainDate.nullable(),
    versionNumber: z.number().int(),
    acceptedNumber: z.number().int().nullable(),
    acceptedAt: instant.nullable(),
    acceptedBy: z.string().nullable(),
    declined: z.object({ reason: z.string(), by: z.string(), at: instant }).nullable(),
  })
  .meta({ id: "AgreementStanding" });

export const who = z.object({ id: idOf("partner"), name: z.string(), reference: z.string() });

/** An agreement as a partner finds it. */
export const partnerAgreement = z
  .object({
    id: idOf("agreement"),
    key: z.string(),
    label: z.string(),
    required: z.boolean(),
    countersigned: z.boolean(),
    standing: agreementStanding,
    /** A whole sentence: where it stands, and what comes of it. */
    says: z.string(),
    signatory: agreementSignatory.nullable(),
    /** Newest first. */
    acceptances: z.array(agreementAcceptance),
    can: canMap,
  })
  .meta({ id: "PartnerAgreement" });

/** With the text that is to be accepted, and what changed since the last acceptance. */
export const fullPartnerAgreement = partnerAgreement.extend({
  versionId: idOf("agreementVersion"),
  locales: z.array(locale),
  text: agreementText,
  /** What was signed last, where that was an earlier version. */
  sinceNumber: z.number().int().nullable(),
  summary: z.string().nullable(),
  changes: z.array(agreementChange),
  signerRoles: z.array(z.string()),
  /** The sentence that is accepted; `{name}` and `{title}` stand for who signs. */
  statement: z.string(),
});

/** Who signs. */
export const signerInput = {
  name: z.string().trim().min(1, "must not be empty").max(160),
  title: z.string().trim().min(1, "must not be empty").max(160),
};
export const agreed = z.literal(true, "must be true: the statement has to be confirmed");
