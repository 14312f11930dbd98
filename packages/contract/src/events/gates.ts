import { z } from "zod";
import { event } from "./event.ts";
import { change, day, label, text, uuid } from "./shapes.ts";

const aGate = { programId: uuid, key: text, label: text.optional() };
const aThing = { thingKind: text.nullable(), thingId: text.nullable(), gateId: uuid.nullable(), label };

export const gateEvents = [
  event({
    type: "gate.created",
    subject: "gate",
    ofPartner: "never",
    says: "A gate was made.",
    data: z.object({ ...aGate, rule: text }),
  }),
  event({
    type: "gate.changed",
    subject: "gate",
    ofPartner: "never",
    says: "A gate has another rule.",
    data: z.object({ ...aGate, fromRule: text, toRule: text }),
  }),
  event({
    type: "gate.renamed",
    subject: "gate",
    ofPartner: "never",
    says: "A gate has another name, note, role or time to answer.",
    data: z.object(aGate),
  }),
  event({
    type: "gate.retired",
    subject: "gate",
    ofPartner: "never",
    says: "A gate is not kept any more.",
    data: z.object({ ...aGate, ...change }),
  }),
  event({
    type: "gate.broken",
    subject: "gate",
    ofPartner: "never",
    says: "The rule of a gate does not fit the program any more.",
    data: z.object(aGate),
  }),
  event({
    type: "gate.mended",
    subject: "gate",
    ofPartner: "never",
    says: "The rule of a gate fits the program again.",
    data: z.object(aGate),
  }),
  event({
    type: "gate.placed",
    subject: "gate",
    ofPartner: "never",
    says: "A page of the portal stands behind a gate.",
    data: z.object({ page: text, label: text }),
  }),
  event({
    type: "gate.lifted",
    subject: "gate",
    ofPartner: "never",
    says: "A page of the portal is open to everybody again.",
    data: z.object({ page: text, label: text }),
  }),
  event({
    type: "gate_request.asked",
    subject: "gateRequest",
    ofPartner: "always",
    says: "A partner asks for something that is locked.",
    data: z.object({ ...aThing, reason: text, dueAt: text }),
  }),
  event({
    type: "gate_request.granted",
    subject: "gateRequest",
    ofPartner: "always",
    says: "What a partner asked for is opened until a day.",
    data: z.object({ ...aThing, ...change, openingId: uuid, untilOn: day }),
  }),
  event({
    type: "gate_request.declined",
    subject: "gateRequest",
    ofPartner: "always",
    says: "What a partner asked for stays locked.",
    data: z.object({ ...aThing, ...change }),
  }),
  event({
    type: "gate_request.withdrawn",
    subject: "gateRequest",
    ofPartner: "always",
    says: "A request was taken back.",
    data: z.object({ ...aThing, ...change }),
  }),
  event({
    type: "gate_request.overdue",
    subject: "gateRequest",
    ofPartner: "always",
    internal: true,
    says: "A request was not answered in time.",
    data: z.object({ ...aThing, dueAt: text }),
  }),
  event({
    type: "gate_opening.opened",
    subject: "gateOpening",
    ofPartner: "always",
    says: "A gate, or one thing, is open to a partner until a day.",
    data: z.object({ ...aThing, reason: text, untilOn: day, requestId: uuid.nullable() }),
  }),
  event({
    type: "gate_opening.ended",
    subject: "gateOpening",
    ofPartner: "always",
    says: "The last day of an opening has passed.",
    data: z.object({ ...aThing, ...change, untilOn: day }),
  }),
  event({
    type: "gate_opening.closed",
    subject: "gateOpening",
    ofPartner: "always",
    says: "An opening was ended before its last day.",
    data: z.object({ ...aThing, ...change, untilOn: day }),
  }),
];
