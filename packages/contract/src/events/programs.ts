import { z } from "zod";
import { event } from "./event.ts";
import { change, count, day, text, uuid } from "./shapes.ts";

const aPlan = { draftId: uuid, programId: uuid, kind: text };

export const programEvents = [
  event({
    type: "program.drafted",
    subject: "program",
    ofPartner: "never",
    says: "A draft of a version was begun.",
    data: z.object({ name: text, versionId: uuid, basedOn: count.nullable() }),
  }),
  event({
    type: "program.planned",
    subject: "program",
    ofPartner: "never",
    says: "A draft was marked as planned, with its date.",
    data: z.object({ name: text, versionId: uuid, effectiveOn: day, noticeDays: count, reason: text.nullable() }),
  }),
  event({
    type: "program.discarded",
    subject: "program",
    ofPartner: "never",
    says: "A draft was thrown away.",
    data: z.object({ name: text, versionId: uuid }),
  }),
  event({
    type: "program.published",
    subject: "program",
    ofPartner: "never",
    says: "A version was announced; partners are told.",
    data: z.object({
      name: text,
      versionId: uuid,
      number: count,
      effectiveOn: day,
      noticeDays: count,
      reason: text.nullable(),
    }),
  }),
  event({
    type: "program.activated",
    subject: "program",
    ofPartner: "never",
    says: "A version took effect; everybody is measured by it.",
    data: z.object({ name: text, versionId: uuid, number: count, effectiveOn: day }),
  }),
  event({
    type: "program.superseded",
    subject: "program",
    ofPartner: "never",
    says: "Another version took the place of this one.",
    data: z.object({ name: text, versionId: uuid, number: count, endedOn: day, byNumber: count, byVersionId: uuid }),
  }),
  event({
    type: "program.withdrawn",
    subject: "program",
    ofPartner: "never",
    says: "An announced version was withdrawn before it took effect.",
    data: z.object({ name: text, versionId: uuid, number: count, effectiveOn: day, reason: text }),
  }),
  event({
    type: "plan.queued",
    subject: "plan",
    ofPartner: "never",
    says: "A plan of a draft waits to be computed.",
    data: z.object({ ...aPlan, from: text.optional(), to: text.optional() }),
  }),
  event({
    type: "plan.completed",
    subject: "plan",
    ofPartner: "never",
    says: "A plan is ready.",
    data: z.object({ ...aPlan, ...change, revision: count }),
  }),
  event({
    type: "plan.stopped",
    subject: "plan",
    ofPartner: "never",
    says: "Somebody stopped a plan.",
    data: z.object({ ...aPlan, ...change }),
  }),
  event({
    type: "plan.failed",
    subject: "plan",
    ofPartner: "never",
    says: "A plan could not be computed, or was overtaken.",
    data: z.object({ ...aPlan, ...change }),
  }),
];
