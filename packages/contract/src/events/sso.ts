import { z } from "zod";
import { event } from "./event.ts";
import { change, names, text } from "./shapes.ts";

const subject = "signInConnection" as const;
const ofPartner = "sometimes" as const;

export const ssoEvents = [
  event({
    type: "sign_in_connection.created",
    subject,
    ofPartner,
    says: "A company began to connect its sign-in.",
    data: z.object({ name: text, protocol: text, provider: text }),
  }),
  event({
    type: "sign_in_connection.changed",
    subject,
    ofPartner,
    says: "A connection to a company's sign-in was changed.",
    data: z.object({ name: text, fields: names }),
  }),
  event({
    type: "sign_in_connection.switched_on",
    subject,
    ofPartner,
    says: "A company's people can sign in through its own provider.",
    data: z.object({ ...change }),
  }),
  event({
    type: "sign_in_connection.switched_off",
    subject,
    ofPartner,
    says: "A connection was switched off, and the sessions that it opened ended.",
    data: z.object({ ...change }),
  }),
  event({
    type: "sign_in_connection.removed",
    subject,
    ofPartner,
    says: "A connection to a company's sign-in was removed.",
    data: z.object({ name: text }),
  }),
];
