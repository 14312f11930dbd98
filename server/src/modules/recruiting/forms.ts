import { isDeepStrictEqual } from "node:util";
import { AppError, forbidden, newId, notFound, parseId, type Id, type Problem } from "@fairway/kernel";
import type { Program } from "@fairway/program";
import { violates, type Ctx, type Tx } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import { vendorSettings } from "../vendors/index.ts";
import { checkDocument, checkSettings } from "./check-form.ts";
import { defaultDocument, defaultSettings } from "./default-form.ts";
import { findForm, insertForm, insertVersion, listForms, openByForm, updateForm } from "./form-repo.ts";
import { mayEditForms, mayReadRecruiting } from "./policy.ts";
import type { Form, FormDocument, FormId, FormSettings, RecruitingParts } from "./types.ts";
import { formWorkflow } from "./workflow.ts";

export type FormShown = { form: Form; open: number; program: Program | null; problems: readonly Problem[] };

const programOf = async (tx: Tx, vendorId: Id<"vendor">, programId: Id<"program">): Promise<Program | null> =>
  (await programs.activeFor(tx, vendorId, programId))?.program ?? null;

/** The vendor's forms, by name. */
export async function readForms({ platform }: RecruitingParts, ctx: Ctx): Promise<FormShown[]> {
  if (!mayReadRecruiting(ctx.actor)) throw notFound("application form");
  return platform.read(ctx, async (tx) => {
    const open = await openByForm(tx, ctx.vendorId);
    const forms = await listForms(tx, ctx.vendorId);
    return forms.map((form) => ({ form, open: open.get(form.id) ?? 0, program: null, problems: [] }));
  });
}

/** One form with what keeps it from being published. @throws AppError `not_found` */
export async function readForm({ platform }: RecruitingParts, ctx: Ctx, id: FormId): Promise<FormShown> {
  if (!mayReadRecruiting(ctx.actor)) throw notFound("application form");
  return platform.read(ctx, async (tx) => {
    const form = await findForm(tx, ctx.vendorId, id);
    if (!form) throw notFound("application form");
    const program = await programOf(tx, ctx.vendorId, form.programId);
    const open = (await openByForm(tx, ctx.vendorId)).get(id) ?? 0;
    return { form, open, program, problems: checkDocument(form.document, program) };
  });
}

/** Begins a form with the usual questions. @throws AppError `forbidden`, `program.none`, `application_form.slug_taken` */
export async function createForm(
  { platform }: RecruitingParts,
  ctx: Ctx,
  input: { name: string; slug: string; programId?: Id<"program"> | undefined },
): Promise<FormId> {
  if (!mayEditForms(ctx.actor)) throw forbidden("make application forms");
  const work = platform.command(ctx, { operation: "recruiting.createForm", input }, async ({ tx }) => {
    const { programId } = await programs.active(tx, ctx.vendorId, input.programId);
    const vendor = await vendorSettings(tx, ctx.vendorId);
    const form: Form = {
      id: newId("applicationForm", ctx.now.epochMilliseconds),
      programId,
      name: input.name,
      slug: input.slug,
      status: formWorkflow.initial,
      revision: 1,
      version: null,
      document: defaultDocument(vendor.name),
      settings: defaultSettings,
      publishedAt: null,
      publishedDocument: null,
    };
    await insertForm(tx, ctx, form);
    return form.id;
  });
  return work.catch((error: unknown) => {
    if (!violates(error, "application_form_slug_key")) throw error;
    throw new AppError("conflict", "application_form.slug_taken", `Another form has the address “${input.slug}”.`, {
      remedy: "Choose another address.",
      problems: [{ path: "slug", message: "is taken" }],
    });
  });
}

/** @throws AppError `not_found`, `application_form.changed_meanwhile` */
async function lockedForm(tx: Tx, ctx: Ctx, id: FormId, revision: number | null): Promise<Form> {
  const form = await findForm(tx, ctx.vendorId, id, true);
  if (!form) throw notFound("application form");
  if (revision !== null && form.revision !== revision)
    throw new AppError("conflict", "application_form.changed_meanwhile", "Somebody else has changed this form.", {
      remedy: "Reload it, and make your change again.",
    });
  return form;
}

const named = (settings: FormSettings): Id<"person">[] => [
  ...settings.managers.map(({ personId }) => parseId("person", personId)),
  ...settings.chain.flatMap(({ who }) => (who.kind === "person" ? [parseId("person", who.personId)] : [])),
];

function refuse(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const [first] = problems;
  throw new AppError("validation", "application_form.invalid", first?.message ?? "The form has mistakes.", {
    ...(first?.remedy === undefined ? {} : { remedy: first.remedy }),
    problems,
  });
}

export type FormChange = {
  revision: number;
  name?: string | undefined;
  document?: FormDocument | undefined;
  settings?: FormSettings | undefined;
};

/** Saves questions, also with mistakes, or settings, which count at once and must have none. */
export async function saveForm(parts: RecruitingParts, ctx: Ctx, id: FormId, change: FormChange): Promise<void> {
  if (!mayEditForms(ctx.actor)) throw forbidden("change application forms");
  if (change.settings && !(await parts.identity.people.areVendorPeople(ctx.vendorId, named(change.settings))))
    refuse([
      {
        path: "settings",
        message: "Somebody named here is not one of the vendor's people.",
        remedy: "Choose people of your own side.",
      },
    ]);
  await parts.platform.command(ctx, { operation: "recruiting.saveForm", input: { id, change } }, async ({ tx }) => {
    const old = await lockedForm(tx, ctx, id, change.revision);
    const form = {
      ...old,
      name: change.name ?? old.name,
      document: change.document ?? old.document,
      settings: change.settings ?? old.settings,
    };
    // Triggers speak of the questions as they are published; of those being edited before that.
    if (change.settings) refuse(checkSettings(form.settings, old.publishedDocument ?? form.document));
    await updateForm(tx, ctx, form);
    return null;
  });
}

/** Publishes the questions as the next version. @throws AppError `application_form.invalid` with every mistake */
export async function publishForm(
  { platform }: RecruitingParts,
  ctx: Ctx,
  id: FormId,
  revision: number,
): Promise<void> {
  if (!mayEditForms(ctx.actor)) throw forbidden("publish application forms");
  const call = { operation: "recruiting.publishForm", input: { id, revision } };
  await platform.command(ctx, call, async ({ tx, emit }) => {
    const form = await lockedForm(tx, ctx, id, revision);
    refuse(checkDocument(form.document, await programOf(tx, ctx.vendorId, form.programId)));
    refuse(checkSettings(form.settings, form.document));
    const isSame = isDeepStrictEqual(form.document, form.publishedDocument);
    const version = isSame ? (form.version ?? 1) : (form.version ?? 0) + 1;
    if (!isSame) await insertVersion(tx, ctx, form, version);
    const status = formWorkflow.step({
      ctx,
      emit,
      action: "publish",
      from: form.status,
      event: "published",
      of: { subject: { kind: "applicationForm", id } },
      data: { programId: form.programId, formId: id, name: form.name, version },
    });
    await updateForm(tx, ctx, { ...form, status, version });
    return null;
  });
}

/** Takes no more applications. */
export async function closeForm({ platform }: RecruitingParts, ctx: Ctx, id: FormId): Promise<void> {
  if (!mayEditForms(ctx.actor)) throw forbidden("close application forms");
  await platform.command(ctx, { operation: "recruiting.closeForm", input: { id } }, async ({ tx, emit }) => {
    const form = await lockedForm(tx, ctx, id, null);
    const status = formWorkflow.step({
      ctx,
      emit,
      action: "close",
      from: form.status,
      event: "closed",
      of: { subject: { kind: "applicationForm", id } },
      data: { programId: form.programId, formId: id, name: form.name },
    });
    await updateForm(tx, ctx, { ...form, status });
    return null;
  });
}
