import { z } from "zod";
import { canMap, idOf, instant, pageQuery, partnerParams, plainDate, vendorParams } from "./common.ts";
import { lock } from "./gates.ts";

export const resourceKind = z.enum([
  "guide",
  "datasheet",
  "presentation",
  "priceList",
  "caseStudy",
  "template",
  "image",
  "video",
  "other",
]);
export const resourceStatus = z.enum(["draft", "published", "archived"]);
export const resourceTextState = z.enum(["none", "waiting", "read", "failed"]);
export const resourceTextProblem = z.enum(["tooLong", "tooSlow", "unreadable", "empty"]);

/** Media types that the library takes, told from a file's content. */
export const libraryTypes = [
  "application/pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  "image/png",
  "image/jpeg",
  "image/webp",
  "image/gif",
  "video/mp4",
  "video/webm",
  "audio/mpeg",
  "text/plain",
  "application/zip",
] as const;

export const language = z.string().regex(/^[a-z]{2}$/, "must be a language of two small letters, such as en");
const title = z.string().trim().min(1).max(200);
const summary = z.string().trim().max(2000);
export const tag = z.string().trim().min(1).max(40);
export const size = z.number().int();

/** Where a partner's logo, name and address are placed: a corner, with its width in percent of the page or picture. */
export const coBrandArea = z.object({
  place: z.enum(["topLeft", "topRight", "bottomLeft", "bottomRight"]),
  widthPercent: z.number().int().min(10).max(60).default(30),
  /** Of a PDF: only on its first page, or on every one. */
  pages: z.enum(["first", "all"]).default("first"),
});

export const resourceVersion = z
  .object({
    id: idOf("resourceVersion"),
    language,
    number: z.number().int(),
    current: z.boolean(),
    name: z.string(),
    type: z.string(),
    sizeBytes: size,
    note: z.string(),
    createdBy: z.string(),
    createdAt: instant,
    /** Whether the words in it can be found. */
    text: z.object({
      state: resourceTextState,
      pages: z.number().int().nullable(),
      problem: resourceTextProblem.nullable(),
    }),
  })
  .meta({ id: "ResourceVersion" });

const collectionName = z.object({ id: idOf("resourceCollection"), name: z.string() });

const described = {
  id: idOf("resource"),
  title: z.string(),
  summary: z.string(),
  kind: resourceKind,
  tags: z.array(z.string()),
  languages: z.array(language),
  collections: z.array(collectionName),
};

export const resource = z
  .object({
    ...described,
    language,
    status: resourceStatus,
    translations: z.record(language, z.object({ title, summary })),
    owner: z.object({ id: idOf("person"), name: z.string() }).nullable(),
    gateId: idOf("gate").nullable(),
    coBrand: coBrandArea.nullable(),
    reviewOn: plainDate.nullable(),
    reviewDue: z.boolean(),
    expiresOn: plainDate.nullable(),
    expired: z.boolean(),
    /** Of its current versions, in the order of `languages`. */
    files: z.array(resourceVersion),
    usage: z.object({ views: size, downloads: size, shares: size }),
    revision: z.number().int(),
    createdAt: instant,
    updatedAt: instant,
    publishedAt: instant.nullable(),
    can: canMap,
  })
  .meta({ id: "Resource" });

export const withVersions = resource.extend({ versions: z.array(resourceVersion) });

/** A file of a resource as a partner gets it. */
export const partnerFile = z.object({
  language,
  versionId: idOf("resourceVersion"),
  number: z.number().int(),
  name: z.string(),
  type: z.string(),
  sizeBytes: size,
  updatedAt: instant,
  /** The version that this person downloaded last, where there is a newer one by now. */
  olderDownloaded: z.number().int().nullable(),
});

export const partnerResource = z
  .object({
    ...described,
    open: z.boolean(),
    /** Why it is locked, and what opens it; null where it is open. */
    lock: lock.nullable(),
    /** The last day of an opening for a time. */
    openUntil: plainDate.nullable(),
    coBrandable: z.boolean(),
    expiresOn: plainDate.nullable(),
    publishedAt: instant.nullable(),
    /** Empty where it is locked. */
    files: z.array(partnerFile),
    can: canMap,
  })
  .meta({ id: "PartnerResource" });

export const resourceShare = z
  .object({
    id: idOf("resourceShare"),
    resourceId: idOf("resource"),
    language,
    note: z.string(),
    coBranded: z.boolean(),
    /** The partner that shares it; null for the vendor. */
    partner: z.object({ id: idOf("partner"), name: z.string() }).nullable(),
    createdBy: z.string().nullable(),
    createdAt: instant,
    expiresAt: instant,
    maxUses: z.number().int().nullable(),
    uses: z.number().int(),
    state: z.enum(["active", "expired", "usedUp", "revoked"]),
    can: canMap,
  })
  .meta({ id: "ResourceShare" });

/** The address is told once, when the link is made: only its digest is kept. */
export const newShare = resourceShare.extend({ url: z.string() });

export const shareBody = z.object({
  language: language.optional().meta({ description: "The resource's main language where absent." }),
  expiresInDays: z.number().int().min(1).max(365).default(30),
  maxUses: z.number().int().min(1).max(100_000).nullable().default(null),
  note: z.string().trim().max(200).default(""),
  coBranded: z.boolean().default(false),
});

export const collection = z
  .object({
    ...collectionName.shape,
    description: z.string(),
    position: z.number().int(),
    resources: z.number().int(),
  })
  .meta({ id: "ResourceCollection" });
export const collectionBody = z.object({
  name: z.string().trim().min(1).max(80),
  description: z.string().trim().max(500).default(""),
  position: z.number().int().min(0).max(1000).default(0),
});

export const receivedFile = z
  .object({ id: idOf("resourceFile"), name: z.string(), type: z.string(), sizeBytes: size })
  .meta({ id: "ResourceFile" });

const words = {
  title,
  summary: summary.default(""),
  translations: z.record(language, z.object({ title, summary: summary.default("") })).default({}),
};
const settings = {
  kind: resourceKind.default("other"),
  tags: z.array(tag).max(20).default([]),
  collectionIds: z.array(idOf("resourceCollection")).max(20).default([]),
  ownerId: idOf("person").nullable().default(null),
  gateId: idOf("gate").nullable().default(null),
  coBrand: coBrandArea.nullable().default(null),
  reviewOn: plainDate.nullable().default(null),
  expiresOn: plainDate.nullable().default(null),
};
export const everything = z.object({ ...words, ...settings });

export const resourceParams = vendorParams.extend({ resourceId: idOf("resource") });
export const partnerResourceParams = partnerParams.extend({ resourceId: idOf("resource") });
export const collectionParams = vendorParams.extend({ resourceCollectionId: idOf("resourceCollection") });
export const shareParams = resourceParams.extend({ resourceShareId: idOf("resourceShare") });
export const tokenParams = z.object({ token: z.string().max(200) });
export const searched = pageQuery.extend({
  q: z.string().max(200).optional().meta({ description: "Words of the title, summary, tags, and of the text inside." }),
  tag: tag.optional(),
  language: language.optional(),
  kind: resourceKind.optional(),
  collection: idOf("resourceCollection").optional(),
});
export const shown = z.enum(["inline", "attachment"]).default("attachment");
