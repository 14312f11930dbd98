import { AppError, forbidden, newId, notFound, type Id } from "@fairway/kernel";
import type { Label } from "@fairway/program";
import type { Ctx, Platform, Tx } from "../../platform/index.ts";
import { checkContent } from "./content.ts";
import { mayDesign } from "./policy.ts";
import {
  insertTemplate,
  insertVersion,
  listVersions,
  lockTemplate,
  updateTemplate,
  updateVersion,
} from "./template-repo.ts";
import type { Content, Template } from "./types.ts";
import { templateWorkflow, versionWorkflow } from "./workflow.ts";

export type TemplateInput = { name: Label; types: string[]; content: Content };

const ofTemplate = (id: Id<"onboardingTemplate">) => ({ subject: { kind: "onboardingTemplate" as const, id } });

/** @throws AppError `forbidden`, `onboarding.content` */
export function createTemplate(platform: Platform, ctx: Ctx, input: TemplateInput): Promise<Id<"onboardingTemplate">> {
  if (!mayDesign(ctx.actor)) throw forbidden("write checklists");
  return platform.command(ctx, { operation: "onboarding.createTemplate", input }, async ({ tx, emit }) => {
    await checkContent(tx, ctx, input.content);
    const id = newId("onboardingTemplate", ctx.now.epochMilliseconds);
    const by = { createdBy: ctx.actor.name, createdAt: ctx.now.toString() };
    const { name, types, content } = input;
    await insertTemplate(tx, ctx.vendorId, { id, status: templateWorkflow.initial, name, types, ...by });
    const versionId = newId("onboardingVersion", ctx.now.epochMilliseconds);
    const version = { id: versionId, templateId: id, number: 1, status: versionWorkflow.initial, content };
    await insertVersion(tx, ctx.vendorId, { ...version, ...by });
    emit({ type: "onboarding_template.created", ...ofTemplate(id), data: { name: { ...name } } });
    return id;
  });
}

/** @throws AppError `not_found`, `onboarding.retired`, `onboarding.changed_meanwhile` */
async function activeTemplate(tx: Tx, ctx: Ctx, id: Id<"onboardingTemplate">, revision?: number): Promise<Template> {
  const template = await lockTemplate(tx, ctx.vendorId, id);
  if (!template) throw notFound("checklist");
  if (template.status === "retired")
    throw new AppError("conflict", "onboarding.retired", "This checklist is begun for nobody any more.", {
      remedy: "Begin a new one.",
    });
  if (revision !== undefined && template.revision !== revision)
    throw new AppError("conflict", "onboarding.changed_meanwhile", "Somebody has changed this checklist meanwhile.", {
      remedy: "Reload, and make your change again.",
    });
  return template;
}

/** Writes the draft, a new one where none is there. @throws AppError `forbidden`, `not_found`, `onboarding.*` */
export async function saveDraft(
  platform: Platform,
  ctx: Ctx,
  id: Id<"onboardingTemplate">,
  { revision, ...input }: TemplateInput & { revision: number },
): Promise<void> {
  if (!mayDesign(ctx.actor)) throw forbidden("change checklists");
  const call = { operation: "onboarding.saveDraft", input: { id, revision, ...input } };
  await platform.command(ctx, call, async ({ tx }) => {
    const template = await activeTemplate(tx, ctx, id, revision);
    await checkContent(tx, ctx, input.content);
    const { name, types, content } = input;
    await updateTemplate(tx, ctx.vendorId, { ...template, name, types, revision: revision + 1 });
    const versions = await listVersions(tx, ctx.vendorId, [id]);
    const draft = versions.find(({ status }) => status === "draft");
    if (draft) return updateVersion(tx, ctx.vendorId, { ...draft, content });
    await insertVersion(tx, ctx.vendorId, {
      id: newId("onboardingVersion", ctx.now.epochMilliseconds),
      templateId: id,
      number: (versions[0]?.number ?? 0) + 1,
      status: versionWorkflow.initial,
      content,
      createdBy: ctx.actor.name,
      createdAt: ctx.now.toString(),
    });
  });
}

/** Partners that begin from now on go by it. @throws AppError `forbidden`, `not_found`, `onboarding.no_draft` */
export async function publishTemplate(
  platform: Platform,
  ctx: Ctx,
  id: Id<"onboardingTemplate">,
  revision: number,
): Promise<void> {
  if (!mayDesign(ctx.actor)) throw forbidden("publish checklists");
  const call = { operation: "onboarding.publish", input: { id, revision } };
  await platform.command(ctx, call, async ({ tx, emit }) => {
    const template = await activeTemplate(tx, ctx, id, revision);
    const versions = await listVersions(tx, ctx.vendorId, [id]);
    const draft = versions.find(({ status }) => status === "draft");
    if (!draft)
      throw new AppError("conflict", "onboarding.no_draft", "There is nothing to publish.", {
        remedy: "Change the checklist first.",
      });
    await checkContent(tx, ctx, draft.content);
    const about = { templateId: id, name: { ...template.name } };
    const before = versions.find(({ status }) => status === "published");
    if (before) {
      const of = { subject: { kind: "onboardingVersion" as const, id: before.id } };
      const data = { ...about, number: before.number };
      const step = { ctx, emit, action: "supersede", from: before.status, event: "superseded", of, data } as const;
      await updateVersion(tx, ctx.vendorId, { ...before, status: versionWorkflow.step(step) });
    }
    const status = versionWorkflow.step({
      ctx,
      emit,
      action: "publish",
      from: draft.status,
      event: "published",
      of: { subject: { kind: "onboardingVersion", id: draft.id } },
      data: { ...about, number: draft.number, tasks: draft.content.tasks.length },
    });
    const by = { publishedBy: ctx.actor.name, publishedAt: ctx.now.toString() };
    await updateVersion(tx, ctx.vendorId, { ...draft, status, ...by });
    await updateTemplate(tx, ctx.vendorId, { ...template, revision: revision + 1 });
  });
}

/** @throws AppError `forbidden`, `not_found`, `onboarding.retired` */
export async function retireTemplate(platform: Platform, ctx: Ctx, id: Id<"onboardingTemplate">): Promise<void> {
  if (!mayDesign(ctx.actor)) throw forbidden("retire checklists");
  await platform.command(ctx, { operation: "onboarding.retire", input: { id } }, async ({ tx, emit }) => {
    const template = await activeTemplate(tx, ctx, id);
    const status = templateWorkflow.step({
      ctx,
      emit,
      action: "retire",
      from: template.status,
      event: "retired",
      of: ofTemplate(id),
      data: { name: { ...template.name } },
    });
    await updateTemplate(tx, ctx.vendorId, { ...template, status, revision: template.revision + 1 });
  });
}
