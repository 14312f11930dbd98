import { z } from "zod";
import { event } from "./event.ts";
import { change, count, day, label, text, uuid } from "./shapes.ts";

const anEvaluation = { programId: uuid, asOf: day, purpose: text };

export const standingEvents = [
  event({
    type: "evaluation.queued",
    subject: "evaluation",
    ofPartner: "never",
    says: "An evaluation of everybody as of a date was asked for.",
    data: z.object({ ...anEvaluation, from: text.optional(), to: text.optional() }),
  }),
  event({
    type: "evaluation.completed",
    subject: "evaluation",
    ofPartner: "never",
    says: "Everybody was measured as of a date.",
    data: z.object({ ...anEvaluation, ...change, partners: count, supersededAsOf: day.nullable() }),
  }),
  event({
    type: "evaluation.stopped",
    subject: "evaluation",
    ofPartner: "never",
    says: "Somebody stopped an evaluation.",
    data: z.object({ asOf: day, ...change }),
  }),
  event({
    type: "evaluation.failed",
    subject: "evaluation",
    ofPartner: "never",
    says: "An evaluation was given up.",
    data: z.object({ ...anEvaluation, ...change }),
  }),
  event({
    type: "standing.changed",
    subject: "partner",
    ofPartner: "always",
    says: "The tier that a partner holds in a track became another one.",
    data: z.object({
      programId: uuid,
      track: text,
      trackLabel: label,
      fromTier: text.nullable(),
      toTier: text.nullable(),
      direction: text,
      asOf: day,
    }),
  }),
  event({
    type: "standings.refreshed",
    subject: "program",
    ofPartner: "never",
    says: "Partners about whom something became known were measured again.",
    data: z.object({ programId: uuid, asOf: day, partnerIds: z.array(uuid) }),
  }),
];
