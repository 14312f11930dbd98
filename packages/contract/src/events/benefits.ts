import { z } from "zod";
import { event } from "./event.ts";
import { change, day, label, text, uuid } from "./shapes.ts";

const because = z.object({ cause: text, says: label });
const aBenefit = { programId: uuid, benefit: text, label, kind: text, given: text };
const anAllocation = z.object({
  allocationId: uuid,
  allocated: text.nullable(),
  utilized: text,
  remaining: text.nullable(),
  startsOn: day,
  expiresOn: day.nullable(),
});
const anApplication = {
  applicationId: uuid,
  unit: text.nullable(),
  amount: text.nullable(),
  purpose: text.nullable(),
  dueAt: text.nullable(),
};

export const benefitEvents = [
  event({
    type: "benefit.granted",
    subject: "partner",
    ofPartner: "always",
    says: "A partner has a benefit.",
    data: z.object({ ...aBenefit, unit: text.nullable(), worth: text.nullable(), on: day, because }),
  }),
  event({
    type: "benefit.opened",
    subject: "partner",
    ofPartner: "always",
    says: "A partner may ask for a benefit.",
    data: z.object({ ...aBenefit, unit: text.nullable(), worth: text.nullable(), on: day, because }),
  }),
  event({
    type: "benefit.changed",
    subject: "partner",
    ofPartner: "always",
    says: "A benefit is worth something else to a partner.",
    data: z.object({
      ...aBenefit,
      unit: text.nullable(),
      worth: text.nullable(),
      on: day,
      because,
      fromWorth: text.nullable(),
      fromVersionId: uuid,
    }),
  }),
  event({
    type: "benefit.closed",
    subject: "partner",
    ofPartner: "always",
    says: "A partner may not ask for a benefit any more.",
    data: z.object({ ...aBenefit, unit: text.nullable(), worth: text.nullable(), on: day, because }),
  }),
  event({
    type: "benefit.withdrawn",
    subject: "partner",
    ofPartner: "always",
    says: "A partner lost a benefit.",
    data: z.object({
      ...aBenefit,
      unit: text.nullable(),
      worth: text.nullable(),
      on: day,
      because,
      ...anAllocation.partial().shape,
    }),
  }),
  event({
    type: "benefit.used",
    subject: "partner",
    ofPartner: "always",
    says: "Something of an allocation was used.",
    data: z.object({
      ...aBenefit,
      ...anAllocation.shape,
      unit: text.nullable(),
      worth: text.nullable(),
      on: day,
      amount: text,
      what: text,
    }),
  }),
  event({
    type: "benefit.use_reversed",
    subject: "partner",
    ofPartner: "always",
    says: "A use was taken back.",
    data: z.object({
      ...aBenefit,
      ...anAllocation.shape,
      unit: text.nullable(),
      worth: text.nullable(),
      on: day,
      amount: text,
      what: text,
    }),
  }),
  event({
    type: "benefit.expiring",
    subject: "partner",
    ofPartner: "always",
    says: "An allocation ends soon with something left.",
    data: z.object({ ...aBenefit, ...anAllocation.shape, unit: text.nullable(), worth: text.nullable(), on: day }),
  }),
  event({
    type: "benefit.expired",
    subject: "partner",
    ofPartner: "always",
    says: "An allocation ended by its date.",
    data: z.object({ ...aBenefit, ...anAllocation.shape, unit: text.nullable(), worth: text.nullable(), on: day }),
  }),
  event({
    type: "benefit.renewed",
    subject: "partner",
    ofPartner: "always",
    says: "An allocation begins again for another time.",
    data: z.object({ ...aBenefit, ...anAllocation.shape, unit: text.nullable(), worth: text.nullable(), on: day }),
  }),
  event({
    type: "benefit_application.submitted",
    subject: "benefitApplication",
    ofPartner: "always",
    says: "A partner asked for a benefit.",
    data: z.object({ ...aBenefit, ...anApplication, ...change, note: text.optional() }),
  }),
  event({
    type: "benefit_application.action_required",
    subject: "benefitApplication",
    ofPartner: "always",
    says: "More is needed to decide about an application.",
    data: z.object({ ...aBenefit, ...anApplication, ...change }),
  }),
  event({
    type: "benefit_application.approved",
    subject: "benefitApplication",
    ofPartner: "always",
    says: "An application was approved.",
    data: z.object({ ...aBenefit, ...anApplication, ...change, ...anAllocation.shape, worth: text.nullable() }),
  }),
  event({
    type: "benefit_application.rejected",
    subject: "benefitApplication",
    ofPartner: "always",
    says: "An application was rejected.",
    data: z.object({ ...aBenefit, ...anApplication, ...change }),
  }),
  event({
    type: "benefit_application.canceled",
    subject: "benefitApplication",
    ofPartner: "always",
    says: "An application was taken back, or the benefit was lost meanwhile.",
    data: z.object({ ...aBenefit, ...anApplication, ...change, because: because.optional() }),
  }),
];
