import { z } from "zod";
import { explanation } from "../standings.ts";
import { event } from "./event.ts";
import { change, count, day, label, text, uuid } from "./shapes.ts";

/** What is missing, in the languages in which it can be said. */
const inWords = z.object({ en: z.array(explanation), de: z.array(explanation) });
const ofTrack = { programId: uuid, track: text, trackLabel: label };
const tiers = { fromTier: text.nullable(), toTier: text.nullable(), direction: text };
const aMove = {
  ...ofTrack,
  ...tiers,
  versionId: uuid,
  moveId: uuid,
  cause: text,
  decidedOn: day,
  effectiveOn: day,
  protectedUntil: day.nullable(),
  missing: inWords,
  outcome: text.nullable(),
  exceptionId: uuid.nullable(),
  appealId: uuid.nullable(),
};
const aCase = { ...ofTrack, ...tiers, moveId: uuid, versionId: uuid, effectiveOn: day };
const anException = { ...ofTrack, exceptionId: uuid, tier: text, until: day, reason: text, appealId: uuid.nullable() };

export const moveEvents = [
  event({
    type: "move.proposed",
    subject: "move",
    ofPartner: "always",
    internal: true,
    says: "A move of a tier waits for approval.",
    data: z.object({ ...aMove, from: text.optional(), to: text.optional() }),
  }),
  event({
    type: "move.scheduled",
    subject: "move",
    ofPartner: "always",
    says: "A move of a tier has its date.",
    data: z.object({ ...aMove, from: text.optional(), to: text.optional(), reason: text.optional() }),
  }),
  event({
    type: "move.effective",
    subject: "move",
    ofPartner: "always",
    says: "A move of a tier took effect.",
    data: z.object({ ...aMove, from: text.optional(), to: text.optional(), reason: text.optional() }),
  }),
  event({
    type: "move.cancelled",
    subject: "move",
    ofPartner: "always",
    says: "A move that was scheduled will not come.",
    data: z.object({ ...aMove, ...change }),
  }),
  event({
    type: "move.dropped",
    subject: "move",
    ofPartner: "always",
    internal: true,
    says: "A proposed move, of which the partner was not told, will not come.",
    data: z.object({ ...aMove, ...change }),
  }),
  event({
    type: "move.declined",
    subject: "move",
    ofPartner: "always",
    internal: true,
    says: "A proposed move was declined.",
    data: z.object({ ...aMove, ...change }),
  }),
  event({
    type: "approval.given",
    subject: "move",
    ofPartner: "always",
    internal: true,
    says: "A person approved a proposed move.",
    data: z.object({ ...aCase, given: count, needed: count }),
  }),
  event({
    type: "exception.requested",
    subject: "exception",
    ofPartner: "always",
    internal: true,
    says: "Somebody asked that a partner may keep a tier for a time.",
    data: z.object({ ...anException }),
  }),
  event({
    type: "exception.granted",
    subject: "exception",
    ofPartner: "always",
    says: "A partner keeps a tier for a time.",
    data: z.object({ ...anException, from: text.optional(), to: text.optional() }),
  }),
  event({
    type: "exception.declined",
    subject: "exception",
    ofPartner: "always",
    internal: true,
    says: "An exception was declined.",
    data: z.object({ ...anException, ...change }),
  }),
  event({
    type: "exception.withdrawn",
    subject: "exception",
    ofPartner: "always",
    internal: true,
    says: "Who asked for an exception took it back.",
    data: z.object({ ...anException, ...change }),
  }),
  event({
    type: "exception.ended",
    subject: "exception",
    ofPartner: "always",
    says: "An exception was revoked, with a reason, or its last day has passed.",
    data: z.object({ ...anException, ...change, reason: text.optional() }),
  }),
  event({
    type: "appeal.filed",
    subject: "appeal",
    ofPartner: "always",
    says: "A partner appealed against a move.",
    data: z.object({ ...aCase, text, decideByOn: day }),
  }),
  event({
    type: "appeal.decided",
    subject: "appeal",
    ofPartner: "always",
    says: "An appeal was upheld or dismissed.",
    data: z.object({
      ...aCase,
      ...change,
      tier: text.nullable(),
      outcome: text,
      exceptionId: uuid.nullable(),
      untilOn: day.nullable(),
    }),
  }),
  event({
    type: "appeal.withdrawn",
    subject: "appeal",
    ofPartner: "always",
    says: "A partner took its appeal back.",
    data: z.object({ ...aCase, ...change }),
  }),
  event({
    type: "appeal.settled",
    subject: "appeal",
    ofPartner: "always",
    says: "An appeal has nothing left to decide: its move will not come.",
    data: z.object({ ...aCase, ...change }),
  }),
  event({
    type: "appeal.overdue",
    subject: "appeal",
    ofPartner: "always",
    says: "An appeal was not decided in the time that was promised.",
    data: z.object({ ...aCase, decideByOn: day }),
  }),
];
