import { z } from "zod";
import { idOf, instant, slug } from "./common.ts";
import { branding } from "./identity.ts";
import { operation } from "./operation.ts";
import { applicationStatus } from "./recruiting.ts";
import { answers, formDocument, shownWhen } from "./recruiting-forms.ts";

const publicVendor = z.object({ name: z.string(), slug, branding, timeZone: z.string() });
const address = z.object({ vendorSlug: slug, formSlug: slug });
const token = z.object({ token: z.string().max(300) });
const hex = (length: number) => z.string().regex(new RegExp(`^[0-9a-f]{1,${length}}$`));

/** A riddle that costs a visitor's browser a moment, and somebody who sends thousands of forms a great deal. */
export const challenge = z
  .strictObject({
    parameters: z.strictObject({
      algorithm: z.literal("SHA-256"),
      cost: z.literal(1),
      data: z.record(z.string(), z.string()),
      keyLength: z.number().int(),
      keyPrefix: hex(16),
      nonce: hex(64),
      salt: hex(64),
    }),
    signature: hex(128),
  })
  .meta({ id: "ApplicationChallenge" });

const publicStatus = z.object({
  vendor: publicVendor,
  formTitle: z.object({ en: z.string().optional(), de: z.string().optional() }),
  company: z.string(),
  status: applicationStatus,
  submittedAt: instant.nullable(),
  dueAt: instant.nullable(),
  late: z.boolean(),
  decidedAt: instant.nullable(),
  /** What is asked, while it is. */
  question: z.object({ text: z.string(), at: instant }).nullable(),
  reason: z.object({ label: z.string(), text: z.string().nullable() }).nullable(),
  steps: z.array(z.object({ at: instant, what: z.string(), text: z.string().nullable() })),
  can: z.object({ answer: z.boolean(), withdraw: z.boolean() }),
});

export const operations = [
  operation({
    id: "getPublicForm",
    method: "GET",
    path: "/v1/apply/{vendorSlug}/{formSlug}",
    tag: "Applying",
    audience: "public",
    permission: null,
    summary: "A published application form",
    params: address,
    reply: z.object({
      vendor: publicVendor,
      version: z.number().int(),
      document: formDocument,
      conditions: z.record(z.string(), shownWhen),
      /** In how many business days an application is decided. */
      decideWithinDays: z.number().int(),
    }),
  }),
  operation({
    id: "createApplicationChallenge",
    method: "GET",
    path: "/v1/apply/{vendorSlug}/{formSlug}/challenge",
    tag: "Applying",
    audience: "public",
    permission: null,
    summary: "The riddle to be solved before an application is sent",
    params: address,
    reply: challenge,
  }),
  operation({
    id: "sendApplication",
    method: "POST",
    path: "/v1/apply/{vendorSlug}/{formSlug}",
    tag: "Applying",
    audience: "public",
    permission: null,
    idempotent: false,
    status: 201,
    summary: "Send an application; it reaches the vendor once its address was confirmed",
    params: address,
    body: z.object({
      version: z.number().int(),
      locale: z.enum(["en", "de"]),
      answers,
      challenge,
      solution: z.object({
        counter: z
          .number()
          .int()
          .min(0)
          .max(2 ** 32 - 1),
        derivedKey: hex(128),
      }),
      homepage: z.string().max(500).default("").meta({ description: "Left empty by people." }),
    }),
    reply: z.object({ email: z.string().meta({ description: "Where the link to confirm it was sent." }) }),
  }),
  operation({
    id: "confirmApplication",
    method: "POST",
    path: "/v1/application-confirmations/{token}",
    tag: "Applying",
    audience: "public",
    permission: null,
    idempotent: false,
    summary: "Confirm the address of an application, by the link in the mail",
    params: token,
    reply: z.object({ statusToken: z.string(), id: idOf("partnerApplication") }),
  }),
  operation({
    id: "getApplicationStatus",
    method: "GET",
    path: "/v1/application-status/{token}",
    tag: "Applying",
    audience: "public",
    permission: null,
    summary: "Where an application stands, for who applied",
    params: token,
    reply: publicStatus,
  }),
  operation({
    id: "answerApplicationQuestion",
    method: "POST",
    path: "/v1/application-status/{token}/answer",
    tag: "Applying",
    audience: "public",
    permission: null,
    idempotent: false,
    summary: "Answer what the vendor asked; its clock goes on",
    params: token,
    body: z.object({ text: z.string().trim().min(1, "must not be empty").max(4000) }),
    reply: publicStatus,
  }),
  operation({
    id: "withdrawApplication",
    method: "POST",
    path: "/v1/application-status/{token}/withdraw",
    tag: "Applying",
    audience: "public",
    permission: null,
    idempotent: false,
    summary: "Take an application back",
    params: token,
    reply: publicStatus,
  }),
] as const;
