import { z } from "zod";
import { event } from "./event.ts";
import { day, text } from "./shapes.ts";

export const careEvents = [
  event({
    type: "health.changed",
    subject: "partner",
    ofPartner: "always",
    internal: true,
    says: "The risk of losing a partner became another one.",
    data: z.object({ from: text, to: text, score: z.number().int().nullable(), on: day }),
  }),
  event({
    type: "action.answered",
    subject: "partner",
    ofPartner: "always",
    internal: true,
    says: "Somebody said what became of a suggested action.",
    data: z.object({ kind: text, answer: text, reason: text }),
  }),
];
