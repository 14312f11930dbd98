import { z } from "zod";
import { event } from "./event.ts";
import { names, text } from "./shapes.ts";

const about = { name: text, kind: text, side: z.enum(["vendor", "partner"]), prefix: text };

export const apiKeyEvents = [
  event({
    type: "api_key.created",
    subject: "apiKey",
    ofPartner: "sometimes",
    says: "A key of the API was made.",
    data: z.object({ ...about, permissions: names, expiresAt: text }),
  }),
  event({
    type: "api_key.revoked",
    subject: "apiKey",
    ofPartner: "sometimes",
    says: "A key of the API was revoked.",
    data: z.object(about),
  }),
];
