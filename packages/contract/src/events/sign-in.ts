import { z } from "zod";
import { event } from "./event.ts";
import { names, text } from "./shapes.ts";

const side = z.enum(["vendor", "partner"]);

export const signInEvents = [
  event({
    type: "invitation.sent",
    subject: "invitation",
    ofPartner: "sometimes",
    says: "Somebody was invited to the vendor's people or a partner's, for the first time or again.",
    data: z.object({ name: text, side, roles: names }),
  }),
  event({
    type: "invitation.revoked",
    subject: "invitation",
    ofPartner: "sometimes",
    says: "An invitation was taken back.",
    data: z.object({ name: text, side }),
  }),
  event({
    type: "sign_in_policy.changed",
    subject: "vendor",
    ofPartner: "sometimes",
    says: "It changed who needs a second factor, on the vendor's side or at a partner.",
    data: z.object({ from: text, to: text }),
  }),
];
