import { z } from "zod";
import { event } from "./event.ts";
import { names, text } from "./shapes.ts";

export const viewingEvents = [
  event({
    type: "viewing.started",
    subject: "viewing",
    ofPartner: "always",
    internal: true,
    says: "Somebody of the vendor looks at the portal as one of the partner's people would.",
    data: z.object({ roles: names, expiresAt: text }),
  }),
  event({
    type: "viewing.ended",
    subject: "viewing",
    ofPartner: "always",
    internal: true,
    says: "Somebody of the vendor has ended looking at the portal as the partner, or its time was over.",
    data: z.object({ roles: names, by: z.enum(["person", "time"]) }),
  }),
];
