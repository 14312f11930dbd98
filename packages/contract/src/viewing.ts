import { z } from "zod";
import { idOf, instant, partnerParams } from "./common.ts";
import { operation } from "./operation.ts";

/** Somebody of the vendor looks at the portal as one of a partner's people would, and changes nothing. */
export const viewing = z
  .object({
    id: idOf("viewing"),
    partner: z.object({ id: idOf("partner"), name: z.string() }),
    /** Keys of the roles with which the portal is shown. */
    roles: z.array(z.string()),
    expiresAt: instant,
  })
  .meta({ id: "Viewing" });

export const operations = [
  operation({
    id: "startViewing",
    method: "POST",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/viewings",
    tag: "Viewing",
    audience: "vendor",
    permission: { vendor: "partners.view_as" },
    status: 201,
    summary:
      "Look at the portal as one of a partner's people with this role: calls with the header Fairway-Viewing, or links with ?viewing=, read as that person, and change nothing",
    params: partnerParams,
    body: z.object({
      role: z.string().min(1).max(60).meta({ description: "The key of a role on the partner's side." }),
    }),
    reply: viewing,
  }),
  operation({
    id: "endViewing",
    method: "POST",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/viewings/{viewingId}/end",
    tag: "Viewing",
    audience: "vendor",
    permission: { vendor: "partners.view_as" },
    status: 204,
    summary: "End it before its time; sent without the header",
    params: partnerParams.extend({ viewingId: idOf("viewing") }),
  }),
] as const;
