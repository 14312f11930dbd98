import { z } from "zod";
import { event } from "./event.ts";
import { change, count, day, text } from "./shapes.ts";

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
  event({
    type: "offboarding.planned",
    subject: "offboarding",
    ofPartner: "always",
    says: "The end of a partnership was planned.",
    data: z.object({ lastOn: day, keepUntilOn: day }),
  }),
  event({
    type: "offboarding.called_off",
    subject: "offboarding",
    ofPartner: "always",
    says: "A planned end of a partnership was called off.",
    data: z.object({ ...change, lastOn: day }),
  }),
  event({
    type: "offboarding.ended",
    subject: "offboarding",
    ofPartner: "always",
    says: "A partnership came to its planned end: nobody of the partner has access any more.",
    data: z.object({ ...change, lastOn: day, people: count }),
  }),
  event({
    type: "offboarding.reinstated",
    subject: "offboarding",
    ofPartner: "always",
    says: "A partnership that had come to its planned end was taken up again, with everybody's access.",
    data: z.object(change),
  }),
  event({
    type: "partner_export.requested",
    subject: "partnerExport",
    ofPartner: "always",
    internal: true,
    says: "Somebody asked for everything about a partner in one file.",
    data: z.object({}),
  }),
  event({
    type: "partner_export.finished",
    subject: "partnerExport",
    ofPartner: "always",
    internal: true,
    says: "The file with everything about a partner can be downloaded.",
    data: z.object({ rows: count, digest: text }),
  }),
  event({
    type: "person.erased",
    subject: "erasure",
    ofPartner: "never",
    says: "A person was erased; it holds the digest of what was changed in the journal for it, and nothing of the person.",
    data: z.object({ rows: count, events: count, redactions: text }),
  }),
];
