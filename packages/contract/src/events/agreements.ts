import { z } from "zod";
import { event } from "./event.ts";
import { change, count, day, label, text, uuid } from "./shapes.ts";

const agreement = { agreementId: uuid, key: text, name: label, number: count };

/** What every event about a partner and an agreement carries. */
const asked = { ...agreement, dueOn: day.nullable(), required: z.boolean(), again: z.boolean() };

export const agreementEvents = [
  event({
    type: "agreement_document.created",
    subject: "agreement",
    ofPartner: "never",
    says: "An agreement was begun.",
    data: z.object({ key: text, name: label }),
  }),
  event({
    type: "agreement_document.changed",
    subject: "agreement",
    ofPartner: "never",
    says: "For whom an agreement is, or who may sign it, was changed.",
    data: z.object({ key: text, name: label, fields: z.array(text) }),
  }),
  event({
    type: "agreement_document.retired",
    subject: "agreement",
    ofPartner: "never",
    says: "Nobody is asked for an agreement any more.",
    data: z.object({ key: text, name: label, ...change }),
  }),
  event({
    type: "agreement_version.drafted",
    subject: "agreementVersion",
    ofPartner: "never",
    says: "A version of an agreement was begun.",
    data: z.object(agreement),
  }),
  event({
    type: "agreement_version.discarded",
    subject: "agreementVersion",
    ofPartner: "never",
    says: "A draft of an agreement was thrown away.",
    data: z.object(agreement),
  }),
  event({
    type: "agreement_version.published",
    subject: "agreementVersion",
    ofPartner: "never",
    says: "A version of an agreement is in force; the digests are those of its texts.",
    data: z.object({
      ...agreement,
      digests: z.record(z.string(), text),
      effectiveOn: day,
      asksAgain: z.boolean(),
      ...change,
    }),
  }),
  event({
    type: "agreement_version.superseded",
    subject: "agreementVersion",
    ofPartner: "never",
    says: "A later version of an agreement took its place.",
    data: z.object({ ...agreement, ...change }),
  }),
  event({
    type: "agreement.asked",
    subject: "agreement",
    ofPartner: "always",
    says: "A partner is asked to accept an agreement, or a new version of it.",
    data: z.object({ ...asked, ...change }),
  }),
  event({
    type: "agreement.reminded",
    subject: "agreement",
    ofPartner: "always",
    says: "A partner was reminded of an agreement that waits.",
    data: z.object({ ...asked, reminder: count, byHand: z.boolean(), on: day }),
  }),
  event({
    type: "agreement.accepted",
    subject: "agreement",
    ofPartner: "always",
    says: "A partner accepted an agreement; the digests are those of the text and of the record.",
    data: z.object({
      ...agreement,
      acceptanceId: uuid,
      signer: text,
      title: text,
      textDigest: text,
      recordDigest: text,
      expiresOn: day.nullable(),
      ...change,
    }),
  }),
  event({
    type: "agreement.countersigned",
    subject: "agreement",
    ofPartner: "always",
    says: "The vendor signed what a partner had signed.",
    data: z.object({ ...agreement, acceptanceId: uuid, signer: text, title: text }),
  }),
  event({
    type: "agreement.declined",
    subject: "agreement",
    ofPartner: "always",
    says: "A partner declined an agreement.",
    data: z.object({ ...agreement, declineId: uuid, by: text, ...change }),
  }),
  event({
    type: "agreement.lapsed",
    subject: "agreement",
    ofPartner: "always",
    says: "The time to accept an agreement is over: the partner is not bound by it.",
    data: z.object({ ...asked, ...change }),
  }),
  event({
    type: "agreement.expiring",
    subject: "agreement",
    ofPartner: "always",
    says: "An acceptance ends soon and can be renewed.",
    data: z.object({ ...agreement, expiresOn: day }),
  }),
  event({
    type: "agreement.expired",
    subject: "agreement",
    ofPartner: "always",
    says: "An acceptance has ended and was not renewed.",
    data: z.object({ ...agreement, expiresOn: day, ...change }),
  }),
  event({
    type: "agreement.released",
    subject: "agreement",
    ofPartner: "always",
    says: "A partner is not asked for an agreement any more.",
    data: z.object({ ...agreement, ...change }),
  }),
  event({
    type: "agreement.signatory_invited",
    subject: "agreementSignatory",
    ofPartner: "always",
    says: "Somebody was named to sign for a partner.",
    data: z.object({ ...agreement, name: text, title: text }),
  }),
  ...(["signed", "declined", "withdrawn", "expired"] as const).map((what) =>
    event({
      type: `agreement_signatory.${what}`,
      subject: "agreementSignatory",
      ofPartner: "always",
      says: `An invitation to sign was ${what}.`,
      data: z.object({ ...agreement, name: text, ...change }),
    }),
  ),
];
