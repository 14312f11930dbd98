import { z } from "zod";
import { event } from "./event.ts";
import { names, text } from "./shapes.ts";

const side = z.enum(["vendor", "partner"]);
const about = { name: text, side };

export const roleEvents = [
  event({
    type: "role.created",
    subject: "role",
    ofPartner: "never",
    says: "A role was made.",
    data: z.object({ ...about, permissions: names, partnerScope: text }),
  }),
  event({
    type: "role.changed",
    subject: "role",
    ofPartner: "never",
    says: "A role has another name, allows something else, or is for other partners.",
    data: z.object({ ...about, was: text, added: names, removed: names, partnerScope: text }),
  }),
  event({
    type: "role.reset",
    subject: "role",
    ofPartner: "never",
    says: "A role is again what it is as it comes.",
    data: z.object({ ...about, added: names, removed: names }),
  }),
  event({
    type: "role.removed",
    subject: "role",
    ofPartner: "never",
    says: "A role was removed; nobody held it.",
    data: z.object(about),
  }),
];
