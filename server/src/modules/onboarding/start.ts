import { AppError, type FreeDays, forbidden, newId, notFound, type Id } from "@fairway/kernel";
import { runSql, type Ctx, type Tx } from "../../platform/index.ts";
import { dueOf } from "./dates.ts";
import { lookAtRun, peopleOf } from "./look.ts";
import { mayRead, mayRun } from "./policy.ts";
import { aboutRun, changeIn } from "./progress.ts";
import { insertRun, saveTasks } from "./run-repo.ts";
import { listTemplates, listVersions } from "./template-repo.ts";
import type { Onboarding, OnboardingParts, Run, Task, Template } from "./types.ts";
import { onboardingWorkflow, taskWorkflow } from "./workflow.ts";

/** A partner's types. @throws AppError `not_found` */
async function typesOf(tx: Tx, vendorId: Id<"vendor">, id: Id<"partner">): Promise<string[]> {
  const [row] = await runSql<{ types: string[] }>(tx, {
    text: "select types from app.partner where vendor_id = $1 and id = $2",
    values: [vendorId, id],
  });
  if (!row) throw notFound("partner");
  return row.types;
}

/** The run as it begins; null where the partner is at this checklist already, or nothing of it is published. */
async function begin(
  tx: Tx,
  ctx: Ctx,
  of: { partnerId: Id<"partner">; template: Template; today: string; free: FreeDays },
): Promise<Run | null> {
  const { partnerId, template, today, free } = of;
  const versions = await listVersions(tx, ctx.vendorId, [template.id]);
  const version = versions.find(({ status }) => status === "published");
  if (!version) return null;
  const onboarding: Onboarding = {
    id: newId("onboarding", ctx.now.epochMilliseconds),
    partnerId,
    templateId: template.id,
    versionId: version.id,
    status: onboardingWorkflow.initial,
    startedOn: today,
    startedAt: ctx.now.toString(),
    startedBy: ctx.actor.name,
    progressOn: today,
    stalledOn: null,
    completedOn: null,
    endedReason: null,
    firstValueOn: null,
    firstValueBecause: null,
  };
  if (!(await insertRun(tx, ctx.vendorId, onboarding))) return null;
  const tasks = version.content.tasks.map((plan, position): Task => ({
    onboardingId: onboarding.id,
    key: plan.key,
    position,
    status: taskWorkflow.initial,
    dueOn: dueOf(plan, today, [], free),
    remindedOn: null,
    doneOn: null,
    doneAt: null,
    doneBy: null,
    doneBySide: null,
    because: null,
    note: null,
  }));
  await saveTasks(tx, ctx.vendorId, partnerId, tasks);
  return { onboarding, template, version, tasks };
}

async function start(
  parts: OnboardingParts,
  ctx: Ctx,
  partnerId: Id<"partner">,
  choose: (tx: Tx) => Promise<Template | undefined>,
): Promise<Id<"onboarding"> | null> {
  const known = await peopleOf(parts, ctx, partnerId);
  const call = { operation: "onboarding.start", input: { partnerId } };
  return parts.platform.command(ctx, call, async ({ tx, emit }) => {
    const template = await choose(tx);
    const change = await changeIn(tx, emit, ctx);
    const { today, free } = change;
    const run = template && (await begin(tx, ctx, { partnerId, template, today, free }));
    if (!run) return null;
    const { of, data } = aboutRun(run);
    const { number, content } = run.version;
    emit({ type: "onboarding.started", ...of, data: { ...data, number, tasks: content.tasks.length } });
    await lookAtRun(change, run, known);
    return run.onboarding.id;
  });
}

/** @throws AppError `not_found`, `forbidden`, `onboarding.not_published`, `onboarding.running_already` */
export async function startOnboarding(
  parts: OnboardingParts,
  ctx: Ctx,
  partnerId: Id<"partner">,
  templateId: Id<"onboardingTemplate">,
): Promise<Id<"onboarding">> {
  if (!mayRead(ctx.actor, partnerId)) throw notFound("partner");
  if (!mayRun(ctx.actor, partnerId)) throw forbidden("start checklists");
  const started = await start(parts, ctx, partnerId, async (tx) => {
    await typesOf(tx, ctx.vendorId, partnerId);
    const template = (await listTemplates(tx, ctx.vendorId)).find(({ id }) => id === templateId);
    if (!template) throw notFound("checklist");
    const versions = await listVersions(tx, ctx.vendorId, [templateId]);
    if (template.status === "retired" || !versions.some(({ status }) => status === "published"))
      throw new AppError("conflict", "onboarding.not_published", "This checklist is not published.", {
        remedy: "Publish it, or choose another.",
      });
    return template;
  });
  if (started !== null) return started;
  throw new AppError("conflict", "onboarding.running_already", "The partner is at this checklist already.", {
    remedy: "Go on with that one, or end it first.",
  });
}

/** The checklist for somebody of these types: one that names a type of theirs, or else one that is for all. */
export function templateFor(templates: readonly Template[], types: readonly string[]): Template | undefined {
  const active = templates.filter(({ status }) => status === "active");
  const own = active.find((template) => template.types.some((type) => types.includes(type)));
  return own ?? active.find((template) => template.types.length === 0);
}

/** Starts what is meant for a partner that was accepted, once; nothing where no checklist is for it. */
export async function startForAccepted(parts: OnboardingParts, ctx: Ctx, partnerId: Id<"partner">): Promise<void> {
  await start(parts, ctx, partnerId, async (tx) => {
    const rows = await runSql(tx, {
      text: "select from app.onboarding where vendor_id = $1 and partner_id = $2 limit 1",
      values: [ctx.vendorId, partnerId],
    });
    if (rows.length > 0) return undefined;
    const types = await typesOf(tx, ctx.vendorId, partnerId);
    const templates = await listTemplates(tx, ctx.vendorId);
    const versions = await listVersions(
      tx,
      ctx.vendorId,
      templates.map(({ id }) => id),
    );
    const published = new Set(versions.filter(({ status }) => status === "published").map((v) => v.templateId));
    return templateFor(
      templates.filter(({ id }) => published.has(id)),
      types,
    );
  });
}
