import { parseId, publicId } from "@fairway/kernel";
import type { Handlers } from "../../../platform/index.ts";
import type { Viewings } from "./service.ts";

/** The operations of viewings. */
export const viewingHandlers = (viewings: Viewings): Pick<Handlers, "startViewing" | "endViewing"> => ({
  async startViewing({ ctx, params, body }) {
    const { id, partner, roles, expiresAt } = await viewings.start(
      ctx,
      parseId("partner", params.partnerId),
      body.role,
    );
    return {
      id: publicId("viewing", id),
      partner: { id: publicId("partner", partner.id), name: partner.name },
      roles: [...roles],
      expiresAt,
    };
  },
  endViewing: ({ ctx, params }) =>
    viewings.end(ctx, parseId("partner", params.partnerId), parseId("viewing", params.viewingId)),
});
