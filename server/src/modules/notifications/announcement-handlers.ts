import type { audience } from "@fairway/contract";
import { parseId } from "@fairway/kernel";
import type { z } from "zod";
import { cutPage, type Ctx, type Handlers } from "../../platform/index.ts";
import { placeOf } from "./pages.ts";
import { announceCan, announcementToApi } from "./present.ts";
import type { Notifications } from "./service.ts";
import type { Announcement, Audience } from "./types.ts";

type Own =
  | "listAnnouncements"
  | "createAnnouncement"
  | "previewAnnouncement"
  | "getAnnouncement"
  | "updateAnnouncement"
  | "publishAnnouncement"
  | "withdrawAnnouncement"
  | "deleteAnnouncement";

const audienceFrom = ({ segment, ...rest }: z.infer<typeof audience>): Audience => ({
  ...rest,
  segment: segment === null ? null : parseId("segment", segment),
});

/** The operations of announcements. */
export function announcementHandlers({ announcements, previewAnnouncement }: Notifications): Pick<Handlers, Own> {
  const show = async (ctx: Ctx, a: Announcement) => announcementToApi(a, await announcements.result(ctx, a), ctx);
  return {
    async listAnnouncements({ ctx, query }) {
      const rows = await announcements.list(ctx, { limit: query.limit + 1, before: placeOf(query.cursor) });
      const { items, nextCursor } = cutPage(rows, query.limit, ({ id }) => id);
      const shown = await Promise.all(items.map((a) => show(ctx, a)));
      return { items: shown, nextCursor, can: announceCan(ctx.actor) };
    },
    createAnnouncement: async ({ ctx, body }) =>
      show(ctx, await announcements.create(ctx, { ...body, audience: audienceFrom(body.audience) })),
    previewAnnouncement: ({ ctx, body }) =>
      previewAnnouncement(ctx, { ...body, audience: audienceFrom(body.audience) }),
    getAnnouncement: async ({ ctx, params }) =>
      show(ctx, await announcements.one(ctx, parseId("announcement", params.announcementId))),
    async updateAnnouncement({ ctx, params, body }) {
      const id = parseId("announcement", params.announcementId);
      return show(ctx, await announcements.update(ctx, id, { ...body, audience: audienceFrom(body.audience) }));
    },
    async publishAnnouncement({ ctx, params, body }) {
      const id = parseId("announcement", params.announcementId);
      return show(ctx, await announcements.publish(ctx, id, { revision: body.revision, at: body.at ?? null }));
    },
    withdrawAnnouncement: async ({ ctx, params }) =>
      show(ctx, await announcements.withdraw(ctx, parseId("announcement", params.announcementId))),
    deleteAnnouncement: ({ ctx, params }) => announcements.remove(ctx, parseId("announcement", params.announcementId)),
  };
}
