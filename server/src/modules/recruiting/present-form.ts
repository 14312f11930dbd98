import type { applicationForm, approvalPreview } from "@fairway/contract";
import { isDeepStrictEqual } from "node:util";
import { publicId } from "@fairway/kernel";
import type { z } from "zod";
import type { Ctx } from "../../platform/index.ts";
import type { StepPeople } from "./chain.ts";
import { readConditions } from "./conditions.ts";
import type { FormShown } from "./forms.ts";
import { meaningsOf } from "./meanings.ts";
import { mayEditForms, mayReview } from "./policy.ts";
import { formWorkflow } from "./workflow.ts";

type FormApi = z.input<typeof applicationForm>;

export function formToApi({ form, open }: Pick<FormShown, "form" | "open">, { actor }: Ctx): FormApi {
  const edits = mayEditForms(actor);
  return {
    id: publicId("applicationForm", form.id),
    programId: publicId("program", form.programId),
    name: form.name,
    slug: form.slug,
    status: form.status,
    version: form.version,
    publishedAt: form.publishedAt,
    changed: !isDeepStrictEqual(form.document, form.publishedDocument),
    revision: form.revision,
    open,
    can: {
      edit: edits,
      publish: edits && formWorkflow.may("publish", form.status),
      close: edits && formWorkflow.may("close", form.status),
      enter: mayReview(actor) && form.status === "published",
    },
  };
}

export const fullFormToApi = (shown: FormShown, ctx: Ctx) => ({
  ...formToApi(shown, ctx),
  document: shown.form.document,
  settings: shown.form.settings,
  conditions: readConditions(shown.form.document).conditions,
  problems: shown.problems.map(({ path, message, remedy }) => ({
    path,
    message,
    ...(remedy === undefined ? {} : { remedy }),
  })),
  meanings: meaningsOf(shown.program, ctx.locale),
});

export const stepToApi = ({ step, people }: StepPeople, { locale }: Ctx): z.input<typeof approvalPreview> => ({
  key: step.key,
  label: step.label[locale] ?? step.label.en ?? step.label.de ?? step.key,
  order: step.order,
  needed: step.needed,
  whoKind: step.who.kind,
  role: step.who.kind === "role" ? step.who.role : null,
  people: people.map(({ id, name }) => ({ id: publicId("person", id), name })),
  possible: people.length >= step.needed,
});
