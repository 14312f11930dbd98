import { z } from "zod";
import { canMap, currencyCode, decimalText, idOf, instant, slug, vendorParams } from "./common.ts";
import { operation } from "./operation.ts";

export const formStatus = z.enum(["draft", "published", "closed"]);
export const formLanguage = z.enum(["en", "de"]);
export const fieldKinds = [
  "text",
  "longText",
  "number",
  "money",
  "choice",
  "choices",
  "country",
  "url",
  "email",
  "yesNo",
  "consent",
] as const;

const fieldKey = z
  .string()
  .regex(/^[a-z][A-Za-z0-9_]{0,40}$/, "must begin with a small letter, such as certifiedPeople");
/** A text in the languages of the form. */
const said = z.strictObject({ en: z.string().max(4000).optional(), de: z.string().max(4000).optional() });
const rule = z.string().trim().min(1).max(2000);

export const formField = z
  .strictObject({
    key: fieldKey,
    kind: z.enum(fieldKinds),
    label: said.meta({ description: "The question; of a consent, the text that is consented to." }),
    help: said.optional(),
    required: z.boolean(),
    showWhen: rule.optional().meta({ description: "A condition over other answers, such as answer.country == 'DE'." }),
    options: z
      .array(z.strictObject({ value: z.string().trim().min(1).max(80), label: said }))
      .max(60)
      .optional(),
    minimum: decimalText.optional(),
    maximum: decimalText.optional(),
    maxLength: z.number().int().min(1).max(5000).optional(),
    currency: currencyCode.optional(),
    meaning: z
      .string()
      .regex(/^(company|contact|partner)\.[a-z]+$|^(attribute|metric):[A-Za-z][A-Za-z0-9_]{0,60}$/)
      .optional()
      .meta({
        description: "What the answer is: company.name, contact.email, partner.types, attribute:key, metric:key.",
      }),
  })
  .meta({ id: "ApplicationFormField" });

export const formDocument = z
  .strictObject({
    languages: z.array(formLanguage).min(1, "choose at least one language").max(2),
    title: said,
    intro: said.optional(),
    thanks: said.optional(),
    sections: z
      .array(
        z.strictObject({
          key: fieldKey,
          title: said,
          note: said.optional(),
          showWhen: rule.optional(),
          fields: z.array(formField).max(40),
        }),
      )
      .max(20),
  })
  .meta({ id: "ApplicationFormDocument" });

export const approverKinds = ["role", "person", "manager"] as const;
export const approvalStep = z
  .strictObject({
    key: fieldKey,
    label: said,
    when: rule
      .optional()
      .meta({ description: "Over answer.…, country, score.atLeast and score.atMost; always where absent." }),
    who: z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("role"), role: z.string().min(1).max(60) }),
      z.strictObject({ kind: z.literal("person"), personId: idOf("person") }),
      z
        .strictObject({ kind: z.literal("manager") })
        .meta({ description: "The partner manager of the applicant's country." }),
    ]),
    order: z.number().int().min(1).max(9).meta({ description: "Steps of the same number go side by side." }),
    needed: z.number().int().min(1).max(5),
  })
  .meta({ id: "ApprovalStep" });

/** What can be changed at any time, without a new version of the form. */
export const formSettings = z
  .strictObject({
    decideWithinDays: z.number().int().min(1).max(60).meta({ description: "Business days." }),
    origins: z
      .array(
        z.string().regex(/^https?:\/\/[a-z0-9.-]+(:\d{1,5})?$/, "must be an origin such as https://www.example.com"),
      )
      .max(20)

      .meta({ description: "The sites that may show the form in a frame of theirs." }),
    chain: z.array(approvalStep).max(12),
    managers: z
      .array(z.strictObject({ countries: z.array(z.string().regex(/^[A-Z]{2}$/)).max(250), personId: idOf("person") }))
      .max(60)

      .meta({ description: "Who looks after which countries; the first that fits. Without countries: all others." }),
    reasons: z
      .array(z.strictObject({ key: fieldKey, label: said }))
      .min(1, "keep at least one reason")
      .max(20)
      .meta({ description: "The published reasons for declining." }),
  })
  .meta({ id: "ApplicationFormSettings" });

/** A condition over answers, as the page of the form decides it. */
export type ShownWhen =
  | { all: ShownWhen[] }
  | { any: ShownWhen[] }
  | { not: ShownWhen }
  | { field: string; is: "==" | "!=" | "<" | "<=" | ">" | ">=" | "has"; value: string | boolean }
  | { field: string; is: "given" };
export const shownWhen: z.ZodType<ShownWhen> = z
  .lazy(() =>
    z.union([
      z.object({ all: z.array(shownWhen) }),
      z.object({ any: z.array(shownWhen) }),
      z.object({ not: shownWhen }),
      z.object({
        field: z.string(),
        is: z.enum(["==", "!=", "<", "<=", ">", ">=", "has"]),
        value: z.union([z.string(), z.boolean()]),
      }),
      z.object({ field: z.string(), is: z.literal("given") }),
    ]),
  )
  .meta({ id: "ShownWhen" });

const conditions = z
  .record(z.string(), shownWhen)
  .meta({ description: "The conditions of sections (`section.key`) and fields (`key`), taken apart." });

export const applicationForm = z
  .object({
    id: idOf("applicationForm"),
    programId: idOf("program"),
    name: z.string(),
    slug,
    status: formStatus,
    /** Null before it was published for the first time. */
    version: z.number().int().nullable(),
    publishedAt: instant.nullable(),
    /** Whether there is something that is not published yet. */
    changed: z.boolean(),
    revision: z.number().int(),
    open: z.number().int(),
    can: canMap,
  })
  .meta({ id: "ApplicationForm" });

const fullForm = applicationForm.extend({
  document: formDocument,
  settings: formSettings,
  conditions,
  problems: z.array(z.object({ path: z.string(), message: z.string(), remedy: z.string().optional() })),
  /** What an answer can be: what the program's ideal partner and its attributes ask for. */
  meanings: z.array(z.object({ meaning: z.string(), label: z.string(), kind: z.string() })),
});

/** Texts, lists of choices, yes or no; numbers as text. */
export const answers = z
  .record(fieldKey, z.union([z.string().max(5000), z.array(z.string().max(80)).max(60), z.boolean(), z.null()]))
  .meta({ id: "ApplicationAnswers" });
export type ApplicationAnswers = z.infer<typeof answers>;

const formParams = vendorParams.extend({ applicationFormId: idOf("applicationForm") });
const revision = z.number().int().min(1);
const name = z.string().trim().min(1, "must not be empty").max(120);

/** Who will be asked to approve, in order. */
export const approvalPreview = z
  .object({
    key: z.string(),
    label: z.string(),
    order: z.number().int(),
    needed: z.number().int(),
    whoKind: z.enum(approverKinds),
    role: z.string().nullable(),
    people: z.array(z.object({ id: idOf("person"), name: z.string() })),
    /** Whether there are people enough. */
    possible: z.boolean(),
  })
  .meta({ id: "ApprovalPreview" });

export const operations = [
  operation({
    id: "listApplicationForms",
    method: "GET",
    path: "/v1/vendors/{vendorId}/application-forms",
    tag: "Recruiting",
    audience: "vendor",
    permission: { vendor: "recruiting.read" },
    summary: "The application forms of the vendor's programs",
    params: vendorParams,
    reply: z.object({ items: z.array(applicationForm), can: canMap }),
  }),
  operation({
    id: "createApplicationForm",
    method: "POST",
    path: "/v1/vendors/{vendorId}/application-forms",
    tag: "Recruiting",
    audience: "vendor",
    permission: { vendor: "recruiting.edit" },
    status: 201,
    summary: "Begin an application form with the questions that most programs ask",
    params: vendorParams,
    body: z.object({ name, slug, programId: idOf("program").optional() }),
    reply: fullForm,
  }),
  operation({
    id: "getApplicationForm",
    method: "GET",
    path: "/v1/vendors/{vendorId}/application-forms/{applicationFormId}",
    tag: "Recruiting",
    audience: "vendor",
    permission: { vendor: "recruiting.read" },
    summary: "One form as it is being edited, with what keeps it from being published",
    params: formParams,
    reply: fullForm,
  }),
  operation({
    id: "saveApplicationForm",
    method: "PUT",
    path: "/v1/vendors/{vendorId}/application-forms/{applicationFormId}",
    tag: "Recruiting",
    audience: "vendor",
    permission: { vendor: "recruiting.edit" },
    summary: "Save the questions or the settings of a form; questions reach applicants when they are published",
    params: formParams,
    body: z.object({
      revision,
      name: name.optional(),
      document: formDocument.optional(),
      settings: formSettings.optional(),
    }),
    reply: fullForm,
  }),
  operation({
    id: "publishApplicationForm",
    method: "POST",
    path: "/v1/vendors/{vendorId}/application-forms/{applicationFormId}/publish",
    tag: "Recruiting",
    audience: "vendor",
    permission: { vendor: "recruiting.edit" },
    summary: "Publish a form as its next version",
    params: formParams,
    body: z.object({ revision }),
    reply: fullForm,
  }),
  operation({
    id: "closeApplicationForm",
    method: "POST",
    path: "/v1/vendors/{vendorId}/application-forms/{applicationFormId}/close",
    tag: "Recruiting",
    audience: "vendor",
    permission: { vendor: "recruiting.edit" },
    summary: "Take no more applications by a form; publishing it opens it again",
    params: formParams,
    reply: fullForm,
  }),
  operation({
    id: "previewApprovals",
    method: "POST",
    path: "/v1/vendors/{vendorId}/application-forms/{applicationFormId}/approval-preview",
    tag: "Recruiting",
    audience: "vendor",
    permission: { vendor: "recruiting.read" },
    idempotent: false,
    summary: "Who would be asked to approve an application with these answers",
    params: formParams,
    body: z.object({ answers }),
    reply: z.object({ steps: z.array(approvalPreview) }),
  }),
] as const;
