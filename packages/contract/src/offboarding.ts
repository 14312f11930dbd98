import { z } from "zod";
import { canMap, idOf, instant, partnerParams, plainDate, vendorParams } from "./common.ts";
import { operation } from "./operation.ts";

export const offboardingStatus = z.enum(["planned", "called_off", "ended", "reinstated"]);
export const exportStatus = z.enum(["queued", "done", "failed", "expired"]);

const reason = z.string().trim().min(1, "must not be empty").max(2000);

export const offboarding = z
  .object({
    id: idOf("offboarding"),
    status: offboardingStatus,
    /** Null for the partner's own people. */
    reason: z.string().nullable(),
    /** The last day on which the partner's people can sign in. */
    lastOn: plainDate,
    keepUntilOn: plainDate,
    keepBecause: z.string(),
    startedBy: z.string().nullable(),
    startedAt: instant,
    settledAt: instant.nullable(),
  })
  .meta({ id: "Offboarding" });

/** One line of what happens: how many of what, and when. */
const line = z.object({
  what: z.enum([
    "people",
    "invitations",
    "keys",
    "signIn",
    "benefits",
    "protections",
    "requests",
    "agreements",
    "links",
    "territories",
  ]),
  count: z.number().int(),
  /** The day from which on. */
  on: plainDate,
  names: z.array(z.string()),
});

export const partnerExport = z
  .object({
    id: idOf("partnerExport"),
    status: exportStatus,
    requestedBy: z.string(),
    requestedAt: instant,
    finishedAt: instant.nullable(),
    expiresAt: instant.nullable(),
    sizeBytes: z.number().int().nullable(),
    rows: z.number().int().nullable(),
  })
  .meta({ id: "PartnerExport" });

const tag = "Leaving";
const of = (path: string) => `/v1/vendors/{vendorId}/partners/{partnerId}/${path}` as const;
const state = z.object({ current: offboarding.nullable(), items: z.array(offboarding), can: canMap });
const exportParams = partnerParams.extend({ partnerExportId: idOf("partnerExport") });
const personBody = z.object({
  email: z
    .email()
    .max(254)
    .transform((text) => text.toLowerCase()),
});

export const operations = [
  operation({
    id: "getOffboarding",
    method: "GET",
    path: of("offboarding"),
    tag,
    audience: "partner",
    permission: { vendor: "partners.read", partner: "partners.read" },
    summary: "Whether the end of a partnership is planned, and what was planned before",
    params: partnerParams,
    reply: state,
  }),
  operation({
    id: "previewOffboarding",
    method: "GET",
    path: of("offboarding/preview"),
    tag,
    audience: "vendor",
    permission: { vendor: "offboarding.manage" },
    summary: "What would happen if a partnership ended on a day: who loses access, what ends, what is kept until when",
    params: partnerParams,
    query: z.object({ lastOn: plainDate, keepYears: z.coerce.number().int().min(0).max(30).default(10) }),
    reply: z.object({ lines: z.array(line), keepUntilOn: plainDate }),
  }),
  operation({
    id: "startOffboarding",
    method: "POST",
    path: of("offboarding"),
    tag,
    audience: "vendor",
    permission: { vendor: "offboarding.manage" },
    stepUp: true,
    status: 201,
    summary: "Plan the end of a partnership; the partner's administrators are told",
    params: partnerParams,
    body: z.object({
      reason,
      lastOn: plainDate,
      keepYears: z.number().int().min(0).max(30).default(10),
      keepBecause: z.string().trim().min(1).max(500).default("Commercial and tax law asks for records to be kept."),
    }),
    reply: state,
  }),
  operation({
    id: "callOffOffboarding",
    method: "POST",
    path: of("offboarding/call-off"),
    tag,
    audience: "vendor",
    permission: { vendor: "offboarding.manage" },
    summary: "Call the planned end off; everything goes on as it was",
    params: partnerParams,
    body: z.object({ reason }),
    reply: state,
  }),
  operation({
    id: "reinstatePartner",
    method: "POST",
    path: of("offboarding/reinstate"),
    tag,
    audience: "vendor",
    permission: { vendor: "offboarding.manage" },
    summary: "Take a partnership up again that was ended; those who lost access by it get it back",
    params: partnerParams,
    body: z.object({ reason }),
    reply: state,
  }),
  operation({
    id: "listPartnerExports",
    method: "GET",
    path: of("exports"),
    tag,
    audience: "vendor",
    permission: { vendor: "records.export" },
    summary: "Exports of everything about a partner, newest first",
    params: partnerParams,
    reply: z.object({ items: z.array(partnerExport) }),
  }),
  operation({
    id: "startPartnerExport",
    method: "POST",
    path: of("exports"),
    tag,
    audience: "vendor",
    permission: { vendor: "records.export" },
    stepUp: true,
    status: 202,
    summary: "Put everything about a partner into one file; it can be downloaded for seven days",
    params: partnerParams,
    reply: partnerExport,
  }),
  operation({
    id: "getPartnerExport",
    method: "GET",
    path: of("exports/{partnerExportId}"),
    tag,
    audience: "vendor",
    permission: { vendor: "records.export" },
    summary: "The file: one JSON Lines file per kind, the files that were kept, and a README",
    params: exportParams,
    download: ["application/zip"],
  }),
  operation({
    id: "previewErasure",
    method: "POST",
    path: "/v1/vendors/{vendorId}/erasures/preview",
    tag,
    audience: "vendor",
    permission: { vendor: "records.erase" },
    idempotent: false,
    summary:
      "What would be erased of a person: where the name and the address stand, and whether anything stands against it",
    params: vendorParams,
    body: personBody,
    reply: z.object({
      name: z.string().nullable(),
      places: z.array(z.object({ table: z.string(), rows: z.number().int() })),
      /** How many others here have the same name; if any, it stays where nothing beside it says whose it is. */
      sameName: z.number().int(),
      /** Why it is refused; null where nothing stands against it. */
      refused: z.object({ message: z.string(), remedy: z.string() }).nullable(),
    }),
  }),
  operation({
    id: "erasePerson",
    method: "POST",
    path: "/v1/vendors/{vendorId}/erasures",
    tag,
    audience: "vendor",
    permission: { vendor: "records.erase" },
    stepUp: true,
    summary: "Replace a person's name and address everywhere at this vendor, for good; the journal's seals still hold",
    params: vendorParams,
    body: personBody.extend({ reason }),
    reply: z.object({
      id: idOf("erasure"),
      rows: z.number().int(),
      events: z.number().int(),
      /** Whether the account itself is gone too: not where the person belongs to another vendor. */
      accountErased: z.boolean(),
    }),
  }),
] as const;
