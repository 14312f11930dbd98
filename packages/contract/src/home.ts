import { z } from "zod";
import { idOf } from "./common.ts";
import { operation } from "./operation.ts";

/** What may wait for somebody on the vendor's side, and on a partner's. */
export const waitingKinds = [
  "moves",
  "appeals",
  "exceptions",
  "benefitApplications",
  "gateRequests",
  "partnerApplications",
  "notices",
  "benefitActions",
  "agreements",
  "tasks",
] as const;

const homePlace = z
  .object({
    vendor: z.object({ slug: z.string(), name: z.string(), color: z.string().nullable() }),
    /** Null on the vendor's own side. */
    partner: z.object({ id: idOf("partner"), name: z.string() }).nullable(),
    /** What waits for this person there, most urgent first; kinds of which nothing waits are left out. */
    waiting: z.array(
      z.object({
        kind: z.enum(waitingKinds),
        count: z.number().int(),
        mostUrgent: z.object({ label: z.string(), dueOn: z.iso.date().nullable(), late: z.boolean() }),
      }),
    ),
    /** The place asks for a second factor that this session does not have; nothing of it is told. */
    closed: z.boolean(),
  })
  .meta({ id: "HomePlace" });

export const operations = [
  operation({
    id: "getHome",
    method: "GET",
    path: "/v1/me/home",
    tag: "Sign-in",
    audience: "person",
    permission: null,
    summary: "Every place that one belongs to, with what waits there",
    reply: z.object({ places: z.array(homePlace) }),
  }),
] as const;
