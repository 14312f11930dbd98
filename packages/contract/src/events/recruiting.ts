import { z } from "zod";
import { event } from "./event.ts";
import { change, count, names, text, uuid } from "./shapes.ts";

const aForm = { programId: uuid, formId: uuid, name: text };
const anApplication = { formId: uuid, programId: uuid, company: text, dueAt: text.nullable() };

export const recruitingEvents = [
  event({
    type: "application_form.published",
    subject: "applicationForm",
    ofPartner: "never",
    says: "An application form was published as a new version.",
    data: z.object({ ...aForm, ...change, version: count }),
  }),
  event({
    type: "application_form.closed",
    subject: "applicationForm",
    ofPartner: "never",
    says: "A form takes no more applications.",
    data: z.object({ ...aForm, ...change }),
  }),
  event({
    type: "application.submitted",
    subject: "partnerApplication",
    ofPartner: "never",
    says: "Somebody applied to become a partner and confirmed the address.",
    data: z.object({ ...anApplication, ...change, onBehalf: z.boolean() }),
  }),
  event({
    type: "application.review_started",
    subject: "partnerApplication",
    ofPartner: "never",
    says: "Somebody took up an application.",
    data: z.object({ ...anApplication, ...change }),
  }),
  event({
    type: "application.more_information",
    subject: "partnerApplication",
    ofPartner: "never",
    says: "The applicant was asked for more; the clock stands still.",
    data: z.object({ ...anApplication, ...change, question: text }),
  }),
  event({
    type: "application.answered",
    subject: "partnerApplication",
    ofPartner: "never",
    says: "The applicant answered; the clock goes on.",
    data: z.object({ ...anApplication, ...change }),
  }),
  event({
    type: "application.approved",
    subject: "partnerApplication",
    ofPartner: "never",
    says: "Somebody approved a step of an application.",
    data: z.object({ ...anApplication, step: text }),
  }),
  event({
    type: "application.objected",
    subject: "partnerApplication",
    ofPartner: "never",
    says: "Somebody who was asked to approve a step of an application objected to it.",
    data: z.object({ ...anApplication, step: text }),
  }),
  event({
    type: "application.match_settled",
    subject: "partnerApplication",
    ofPartner: "never",
    says: "Somebody said of a possible duplicate whether it is the same company.",
    data: z.object({ ...anApplication, kind: text, otherId: uuid, verdict: text }),
  }),
  event({
    type: "application.accepted",
    subject: "partnerApplication",
    ofPartner: "always",
    says: "An applicant became a partner.",
    data: z.object({
      ...anApplication,
      ...change,
      partnerId: uuid,
      joined: z.boolean(),
      contact: z.object({ name: text, email: text }),
      types: names,
    }),
  }),
  event({
    type: "application.declined",
    subject: "partnerApplication",
    ofPartner: "never",
    says: "An application was declined, for a published reason.",
    data: z.object({ ...anApplication, ...change }),
  }),
  event({
    type: "application.withdrawn",
    subject: "partnerApplication",
    ofPartner: "never",
    says: "An application was taken back, or its address was never confirmed.",
    data: z.object({ ...anApplication, ...change }),
  }),
  event({
    type: "partner.merged",
    subject: "partner",
    ofPartner: "always",
    says: "A partner record became one with another and ended.",
    data: z.object({ name: text, intoId: uuid, intoName: text, fields: names }),
  }),
];
