import { z } from "zod";
import { event } from "./event.ts";
import { change, names, text } from "./shapes.ts";

const side = z.enum(["vendor", "partner"]);

export const channelEvents = [
  event({
    type: "vendor.opened",
    subject: "vendor",
    ofPartner: "never",
    says: "A vendor was set up.",
    data: z.object({ name: text, currency: text }),
  }),
  event({
    type: "vendor.updated",
    subject: "vendor",
    ofPartner: "never",
    says: "Settings of the vendor were changed.",
    data: z.object({ fields: names }),
  }),
  event({
    type: "vendor.holidays_changed",
    subject: "vendor",
    ofPartner: "never",
    says: "Public holidays of the vendor were added or taken away.",
    data: z.object({ added: names, removed: names }),
  }),
  event({
    type: "vendor.logo_replaced",
    subject: "vendor",
    ofPartner: "never",
    says: "The vendor has another logo.",
    data: z.object({ digest: text }),
  }),
  event({
    type: "person.added",
    subject: "person",
    ofPartner: "sometimes",
    says: "A person joined the vendor's people or a partner's.",
    data: z.object({ name: text, side, roles: names }),
  }),
  event({
    type: "person.roles_changed",
    subject: "person",
    ofPartner: "sometimes",
    says: "A person has other roles.",
    data: z.object({ name: text, side, from: names, to: names }),
  }),
  event({
    type: "person.removed",
    subject: "person",
    ofPartner: "sometimes",
    says: "A person left the vendor's people or a partner's.",
    data: z.object({ name: text, side }),
  }),
  event({
    type: "partner.created",
    subject: "partner",
    ofPartner: "always",
    says: "A partner was added.",
    data: z.object({ name: text, reference: text }),
  }),
  event({
    type: "partner.updated",
    subject: "partner",
    ofPartner: "always",
    says: "What is known about a partner was changed.",
    data: z.object({ name: text, fields: names }),
  }),
  event({
    type: "partner.ended",
    subject: "partner",
    ofPartner: "always",
    says: "A partner left the program.",
    data: z.object({ name: text, ...change }),
  }),
  event({
    type: "partner.reinstated",
    subject: "partner",
    ofPartner: "always",
    says: "A partner that had left is back.",
    data: z.object({ name: text, ...change }),
  }),
];
