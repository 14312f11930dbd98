import { z } from "zod";
import { canMap, idOf, instant, pageOf, pageQuery, vendorParams } from "./common.ts";
import { mailPreview, reach } from "./notices.ts";
import { operation } from "./operation.ts";

export const announcementStatus = z.enum(["draft", "scheduled", "published", "withdrawn"]);

/** Several lists narrow together; nothing in any of them is everybody. */
export const audience = z
  .object({
    types: z.array(z.string()),
    regions: z.array(z.string()),
    /** `track:tier`, such as `sell:Gold`. */
    tiers: z.array(z.string()),
    segment: idOf("segment").nullable(),
  })
  .meta({ id: "Audience" });

const few = z.array(z.string().max(200)).max(50).default([]);
const audienceInput = z
  .object({ types: few, regions: few, tiers: few, segment: idOf("segment").nullable().default(null) })
  .strict();

/** The same in each language; a language that is missing falls back to the other. */
const perLanguage = (most: number) =>
  z
    .object({
      en: z.string().max(most).optional().meta({ description: "Empty or absent: none in this language." }),
      de: z.string().max(most).optional(),
    })
    .strict();

const announcementInput = z.object({
  title: perLanguage(200),
  /** Paragraphs, `-` lists, `## headings`, `**strong**`, `*emphasis*` and `[links](https://…)`. */
  body: perLanguage(20_000),
  audience: audienceInput,
  important: z.boolean().default(false),
});

export const announcement = z
  .object({
    id: idOf("announcement"),
    status: announcementStatus,
    title: perLanguage(200),
    body: perLanguage(20_000),
    audience,
    important: z.boolean(),
    revision: z.number().int(),
    scheduledAt: instant.nullable(),
    publishedAt: instant.nullable(),
    publishedBy: z.string().nullable(),
    withdrawnAt: instant.nullable(),
    /** It was due, but is a draft again, because this tier is gone; or, where it is null, the segment. */
    returned: z.object({ at: instant, tier: z.string().nullable() }).nullable(),
    createdBy: z.string(),
    createdAt: instant,
    updatedAt: instant,
    /** What came of it, once published. */
    result: z
      .object({
        told: z.number().int(),
        read: z.number().int(),
        acknowledged: z.number().int(),
        /** Of everybody it is for, how many have been gone through: 0 to 1. */
        progress: z.number(),
      })
      .nullable(),
    can: canMap,
  })
  .meta({ id: "Announcement" });

const announcementParams = vendorParams.extend({ announcementId: idOf("announcement") });
const locale = z.enum(["en", "de"]);

export const operations = [
  operation({
    id: "listAnnouncements",
    method: "GET",
    path: "/v1/vendors/{vendorId}/announcements",
    tag: "Notices",
    audience: "vendor",
    permission: { vendor: "notices.read" },
    keepsToOwn: true,
    summary: "Announcements, newest first",
    params: vendorParams,
    query: pageQuery,
    reply: pageOf(announcement).extend({ can: canMap }),
  }),
  operation({
    id: "createAnnouncement",
    method: "POST",
    path: "/v1/vendors/{vendorId}/announcements",
    tag: "Notices",
    audience: "vendor",
    permission: { vendor: "notices.announce" },
    status: 201,
    summary: "Draft an announcement",
    params: vendorParams,
    body: announcementInput,
    reply: announcement,
  }),
  operation({
    id: "previewAnnouncement",
    method: "POST",
    path: "/v1/vendors/{vendorId}/announcements/preview",
    tag: "Notices",
    audience: "vendor",
    permission: { vendor: "notices.announce" },
    summary: "What partners would read, and how many of them",
    params: vendorParams,
    body: announcementInput.extend({ locale }),
    reply: z.object({ reach, mail: mailPreview }),
    idempotent: false,
  }),
  operation({
    id: "getAnnouncement",
    method: "GET",
    path: "/v1/vendors/{vendorId}/announcements/{announcementId}",
    tag: "Notices",
    audience: "vendor",
    permission: { vendor: "notices.read" },
    keepsToOwn: true,
    summary: "One announcement",
    params: announcementParams,
    reply: announcement,
  }),
  operation({
    id: "updateAnnouncement",
    method: "PUT",
    path: "/v1/vendors/{vendorId}/announcements/{announcementId}",
    tag: "Notices",
    audience: "vendor",
    permission: { vendor: "notices.announce" },
    summary: "Change a draft; send the revision that you read",
    params: announcementParams,
    body: announcementInput.extend({ revision: z.number().int() }),
    reply: announcement,
  }),
  operation({
    id: "publishAnnouncement",
    method: "POST",
    path: "/v1/vendors/{vendorId}/announcements/{announcementId}/publish",
    tag: "Notices",
    audience: "vendor",
    permission: { vendor: "notices.announce" },
    summary: "Publish an announcement, now or at a time to come",
    params: announcementParams,
    body: z.object({ revision: z.number().int(), at: instant.nullable().optional() }),
    reply: announcement,
  }),
  operation({
    id: "withdrawAnnouncement",
    method: "POST",
    path: "/v1/vendors/{vendorId}/announcements/{announcementId}/withdraw",
    tag: "Notices",
    audience: "vendor",
    permission: { vendor: "notices.announce" },
    summary: "Take an announcement back: mails that wait are not sent, and the notice says so",
    params: announcementParams,
    reply: announcement,
  }),
  operation({
    id: "deleteAnnouncement",
    method: "DELETE",
    path: "/v1/vendors/{vendorId}/announcements/{announcementId}",
    tag: "Notices",
    audience: "vendor",
    permission: { vendor: "notices.announce" },
    status: 204,
    summary: "Delete a draft",
    params: announcementParams,
  }),
] as const;
