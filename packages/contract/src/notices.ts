import { z } from "zod";
import { canMap, idOf, instant, pageOf, pageQuery, partnerParams, plainDate, vendorParams } from "./common.ts";
import { operation } from "./operation.ts";
import { explanation } from "./standings.ts";

export const noticeKind = z.enum([
  "versionAnnounced",
  "versionWithdrawn",
  "moveScheduled",
  "moveCancelled",
  "moveEffective",
  "moveDeclined",
  "exceptionGranted",
  "exceptionEnded",
  "appealDecided",
  "benefitAsked",
  "benefitGiven",
  "benefitRejected",
  "benefitChanged",
  "benefitWithdrawn",
  "openingGranted",
  "openingDeclined",
  "agreementAsked",
  "agreementReminded",
  "agreementLapsed",
  "agreementExpiring",
  "onboardingStarted",
  "onboardingDue",
  "announcement",
]);
export type NoticeKind = z.infer<typeof noticeKind>;

export const mailStatus = z.enum(["waiting", "noServer", "handingOver", "sent", "refused", "unknown", "cancelled"]);

/** A run of words; a link is an address of the web. */
const inline = z.object({
  text: z.string(),
  strong: z.boolean().optional(),
  emphasis: z.boolean().optional(),
  href: z.string().optional(),
});

/** A part of a notice, in the reader's language. */
export const noticeBlock = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("heading"), text: z.string() }),
    z.object({ kind: z.literal("paragraph"), text: z.array(inline) }),
    z.object({ kind: z.literal("list"), items: z.array(z.array(inline)) }),
    z.object({ kind: z.literal("table"), head: z.array(z.string()), rows: z.array(z.array(z.string())) }),
    /** What is still missing for something; `title` says for what, `note` by the figures of which day. */
    z.object({ kind: z.literal("missing"), title: z.string(), items: z.array(explanation), note: z.string() }),
  ])
  .meta({ id: "NoticeBlock" });
export type NoticeBlock = z.infer<typeof noticeBlock>;

export const notice = z
  .object({
    id: idOf("notice"),
    kind: noticeKind,
    /** Waits for somebody of the partner to acknowledge it. */
    important: z.boolean(),
    title: z.string(),
    /** One sentence that says what it comes to. */
    summary: z.string(),
    createdAt: instant,
    /** When it was taken back; it then says nothing any more. */
    withdrawnAt: instant.nullable(),
    acknowledged: z.object({ at: instant, by: z.string() }).nullable(),
    /** Whether the reader has opened it. */
    read: z.boolean(),
  })
  .meta({ id: "Notice" });

export const fullNotice = notice
  .extend({
    blocks: z.array(noticeBlock),
    /** The move that the partner may appeal against. */
    appealMove: idOf("move").nullable(),
    can: canMap,
  })
  .meta({ id: "FullNotice" });

const partnerName = z.object({ id: idOf("partner"), name: z.string() });

/** Of the mails of a notice, how many are in which state. */
const mailCounts = z.record(mailStatus, z.number().int());

export const sentNotice = notice
  .omit({ read: true })
  .extend({
    partner: partnerName,
    manager: z.string().nullable(),
    mails: mailCounts,
    /** The move that it is about. */
    moveId: idOf("move").nullable(),
  })
  .meta({ id: "SentNotice" });

export const mail = z
  .object({
    id: idOf("mail"),
    person: z.string(),
    address: z.string(),
    locale: z.enum(["en", "de"]),
    status: mailStatus,
    attempts: z.number().int(),
    /** What the mail server said last. */
    answer: z.string().nullable(),
    createdAt: instant,
    /** When it is tried next, where it waits. */
    dueAt: instant.nullable(),
    settledAt: instant.nullable(),
    can: canMap,
  })
  .meta({ id: "Mail" });

/** A mail as it would be sent. */
export const mailPreview = z
  .object({ subject: z.string(), html: z.string(), text: z.string(), blocks: z.array(noticeBlock) })
  .meta({ id: "MailPreview" });

export const reach = z.object({
  partners: z.number().int(),
  /** People who get a mail. */
  persons: z.number().int(),
  /** Partners that have nobody to write to: they see it when somebody signs in. */
  withoutPerson: z.number().int(),
});

const noticeParams = partnerParams.extend({ noticeId: idOf("notice") });
const locale = z.enum(["en", "de"]);

/** What a version comes to for a partner: it loses a tier or a benefit, or else gains one, or stays. */
export const versionChange = z.enum(["gains", "loses", "unchanged"]);

export const noticeFilter = z.object({
  kind: noticeKind.optional(),
  partner: idOf("partner").optional(),
  manager: idOf("person").optional().meta({ description: "Of partners that this person looks after." }),
  acknowledged: z.enum(["yes", "no"]).optional().meta({ description: "`no`: important ones that wait for it." }),
  mail: mailStatus.optional().meta({ description: "Those with a mail in this state." }),
  announcement: idOf("announcement").optional(),
  run: idOf("noticeRun").optional().meta({ description: "Those of one occasion for many." }),
  change: versionChange.optional().meta({ description: "Of a version: those for whom it comes to this." }),
  move: z
    .array(idOf("move"))
    .max(200)
    .or(idOf("move").transform((one) => [one]))
    .optional()
    .meta({ description: "Those about these moves." }),
  single: z.enum(["yes"]).optional().meta({ description: "Without those that many partners got on one occasion." }),
});

const previewReason = z.string().trim().max(2_000).optional().meta({
  description: "What partners are to read as the reason; none where empty, the version's own where absent.",
});

/** Which notice is to be looked at before it is sent. */
const versionPreviewQuery = z.object({
  version: idOf("programVersion"),
  partner: idOf("partner").optional().meta({ description: "Only for this partner." }),
  locale: locale.optional().meta({ description: "The reader's where absent." }),
  effectiveOn: plainDate.optional().meta({ description: "Where the version does not say yet." }),
  reason: previewReason,
});

const sample = mailPreview.extend({ partner: partnerName, change: versionChange });

/** One occasion on which many partners were told. */
export const noticeRun = z
  .object({
    id: idOf("noticeRun"),
    kind: noticeKind,
    title: z.string(),
    announcementId: idOf("announcement").nullable(),
    createdAt: instant,
    /** Of so many partners so many have been gone through. */
    total: z.number().int(),
    done: z.number().int(),
    told: z.number().int(),
    read: z.number().int(),
    /** Of the important ones. */
    acknowledged: z.number().int(),
    important: z.number().int(),
    /** Of a version: for how many partners it comes to what. */
    changes: z.record(versionChange, z.number().int()).nullable(),
    /** When it was taken back from everybody. */
    withdrawn: z.boolean(),
  })
  .meta({ id: "NoticeRun" });

export const operations = [
  operation({
    id: "listNotices",
    method: "GET",
    path: "/v1/vendors/{vendorId}/notices",
    tag: "Notices",
    audience: "vendor",
    permission: { vendor: "notices.read" },
    keepsToOwn: true,
    summary: "What partners were told, newest first",
    params: vendorParams,
    query: noticeFilter.extend(pageQuery.shape),
    reply: pageOf(sentNotice).extend({
      can: canMap,
      /** The occasion that was asked for. */
      run: noticeRun.nullable(),
    }),
  }),
  operation({
    id: "listNoticeRuns",
    method: "GET",
    path: "/v1/vendors/{vendorId}/notices/runs",
    tag: "Notices",
    audience: "vendor",
    permission: { vendor: "notices.read" },
    keepsToOwn: true,
    summary: "Occasions on which many partners were told, newest first",
    params: vendorParams,
    query: pageQuery,
    reply: pageOf(noticeRun),
  }),
  operation({
    id: "getNoticeSummary",
    method: "GET",
    path: "/v1/vendors/{vendorId}/notices/summary",
    tag: "Notices",
    audience: "vendor",
    permission: { vendor: "notices.read" },
    keepsToOwn: true,
    summary: "How many notices wait to be acknowledged, and how their mails fare",
    params: vendorParams,
    query: noticeFilter.pick({ manager: true }),
    reply: z.object({
      unacknowledged: z.number().int(),
      mails: mailCounts,
      /** The mail server; null where none is set, so that mail stays in the outbox. */
      server: z.object({ host: z.string(), from: z.string() }).nullable(),
      /** Notices that are being made. */
      runs: z.array(z.object({ kind: noticeKind, title: z.string(), total: z.number().int(), done: z.number().int() })),
    }),
  }),
  operation({
    id: "previewVersionNotice",
    method: "GET",
    path: "/v1/vendors/{vendorId}/notices/preview",
    tag: "Notices",
    audience: "vendor",
    permission: { vendor: "notices.announce" },
    summary: "What partners would read about a version: one that gains, one that loses, one that stays, and how many",
    params: vendorParams,
    query: versionPreviewQuery,
    reply: z.object({
      /** Whether it applies at once, and is told to those alone for whom it changes something. */
      atOnce: z.boolean(),
      /** Of one that applies at once: of those that were looked at. */
      reach,
      /** Of how many partners the counts are known; the first ones by id where not of all. */
      lookedAt: z.number().int(),
      /** Whether there are active partners that were not looked at: nothing is known of them. */
      more: z.boolean(),
      gains: z.number().int(),
      loses: z.number().int(),
      unchanged: z.number().int(),
      samples: z.array(sample),
    }),
  }),
  operation({
    id: "listNoticeRecipients",
    method: "GET",
    path: "/v1/vendors/{vendorId}/notices/recipients",
    tag: "Notices",
    audience: "vendor",
    permission: { vendor: "notices.announce" },
    summary: "Who would be told about a version, or by an announcement, a page of partners at a time",
    params: vendorParams,
    query: pageQuery.extend({ announcement: idOf("announcement").optional() }),
    reply: pageOf(
      z.object({
        partner: partnerName,
        persons: z.array(z.object({ name: z.string(), address: z.string(), locale })),
      }),
    ),
  }),
  operation({
    id: "sendTestMail",
    method: "POST",
    path: "/v1/vendors/{vendorId}/notices/test",
    tag: "Notices",
    audience: "vendor",
    permission: { vendor: "notices.announce" },
    summary: "Send a notice or an announcement to oneself, to see how it arrives",
    params: vendorParams,
    body: z.object({
      locale,
      version: idOf("programVersion").optional().meta({ description: "With `partner`; or else `announcement`." }),
      partner: idOf("partner").optional(),
      announcement: idOf("announcement").optional(),
      effectiveOn: plainDate
        .optional()
        .meta({ description: "Of a version that does not say yet from when it applies." }),
      reason: previewReason,
    }),
    reply: z.object({ status: z.enum(["sent", "later", "refused", "unknown"]), answer: z.string() }),
    idempotent: false,
  }),
  operation({
    id: "listNoticeMails",
    method: "GET",
    path: "/v1/vendors/{vendorId}/notices/{noticeId}/mails",
    tag: "Notices",
    audience: "vendor",
    permission: { vendor: "notices.read" },
    keepsToOwn: true,
    summary: "The mails of a notice: to whom, and what became of each",
    params: vendorParams.extend({ noticeId: idOf("notice") }),
    reply: z.object({ items: z.array(mail) }),
  }),
  operation({
    id: "retryMail",
    method: "POST",
    path: "/v1/vendors/{vendorId}/mails/{mailId}/retry",
    tag: "Notices",
    audience: "vendor",
    permission: { vendor: "notices.mail" },
    summary: "Try a mail again that was refused, or that waited for a mail server",
    params: vendorParams.extend({ mailId: idOf("mail") }),
    reply: mail,
  }),
  operation({
    id: "listPartnerNotices",
    method: "GET",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/notices",
    tag: "Notices",
    audience: "partner",
    permission: { vendor: "notices.read", partner: "notices.read" },
    summary: "What a partner was told, newest first",
    params: partnerParams,
    query: pageQuery,
    reply: pageOf(notice).extend({
      /** How many the reader has not opened. */
      unread: z.number().int(),
      /** Important ones that nobody has acknowledged, newest first. */
      waiting: z.array(notice),
      can: canMap,
    }),
  }),
  operation({
    id: "getNotice",
    method: "GET",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/notices/{noticeId}",
    tag: "Notices",
    audience: "partner",
    permission: { vendor: "notices.read", partner: "notices.read" },
    summary: "One notice as the partner reads it",
    params: noticeParams,
    query: z.object({ locale: locale.optional() }),
    reply: fullNotice,
  }),
  operation({
    id: "readNotice",
    method: "POST",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/notices/{noticeId}/read",
    tag: "Notices",
    audience: "partner",
    permission: { vendor: "notices.read", partner: "notices.read" },
    status: 204,
    summary: "Note that one has opened a notice; the vendor's people leave no trace",
    params: noticeParams,
  }),
  operation({
    id: "acknowledgeNotice",
    method: "POST",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/notices/{noticeId}/acknowledge",
    tag: "Notices",
    audience: "partner",
    permission: { partner: "notices.acknowledge" },
    summary: "Acknowledge a notice for the partner",
    params: noticeParams,
    reply: fullNotice,
  }),
  operation({
    id: "unsubscribe",
    method: "POST",
    path: "/v1/unsubscribe/{token}",
    tag: "Notices",
    audience: "public",
    permission: null,
    status: 204,
    summary: "Get no more announcements of a vendor by mail; the token is from such a mail",
    params: z.object({ token: z.string().max(200) }),
    idempotent: false,
  }),
] as const;
