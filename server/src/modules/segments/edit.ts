import { AppError, forbidden, newId, notFound, type Id } from "@fairway/kernel";
import { parseCondition } from "@fairway/program";
import type { Ctx, Platform } from "../../platform/index.ts";
import { programs, type ProgramAt } from "../programs/index.ts";
import { closeAll, countMembers } from "./membership.ts";
import { mayMake } from "./policy.ts";
import { insertSegment, readKept, updateSegment } from "./repo.ts";
import type { Kept } from "./types.ts";
import { segmentWorkflow } from "./workflow.ts";

export type NewSegment = {
  programId?: Id<"program"> | undefined;
  key?: string | undefined;
  label: string;
  note?: string | null | undefined;
  rule: string;
};
export type SegmentChange = {
  revision: number;
  label?: string | undefined;
  note?: string | null | undefined;
  rule?: string | undefined;
};

/** @throws AppError `segment.rule`, with every problem of the rule */
function checkRule({ program }: ProgramAt, rule: string): void {
  const read = parseCondition(program, rule, { segments: false });
  if (read.ok) return;
  const [first] = read.problems;
  throw new AppError("validation", "segment.rule", first?.message ?? "The rule cannot be read.", {
    remedy: first?.remedy ?? "Correct the rule.",
    problems: read.problems.map((problem) => ({ ...problem, path: "rule" })),
  });
}

const keyOf = (label: string): string => {
  const words = label
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "")
    .slice(0, 50);
  return /^[a-z]/.test(words) ? words : `segment_${words}`.replace(/_+$/, "");
};

const taken = (key: string): AppError =>
  new AppError("conflict", "segment.key_taken", `There is a segment “${key}” already.`, {
    remedy: "Give it another name.",
    problems: [{ path: "label", message: `“${key}” stands for another segment` }],
  });

/** @throws AppError `forbidden`, `segment.rule`, `segment.key_taken`, `program.none` */
export function createSegment(platform: Platform, ctx: Ctx, input: NewSegment): Promise<Id<"segment">> {
  if (!mayMake(ctx.actor)) throw forbidden("make segments");
  return platform.command(ctx, { operation: "segments.create", input }, async ({ tx, emit }) => {
    const at = await programs.active(tx, ctx.vendorId, input.programId);
    checkRule(at, input.rule);
    const key = input.key ?? keyOf(input.label);
    if (at.program.segments.some((segment) => segment.key === key)) throw taken(key);
    const id = newId("segment", ctx.now.epochMilliseconds);
    const made = await insertSegment(tx, ctx.vendorId, {
      id,
      programId: at.programId,
      key,
      origin: "console",
      status: segmentWorkflow.initial,
      label: input.label,
      note: input.note ?? null,
      rule: input.rule,
      createdBy: ctx.actor.name,
      createdAt: ctx.now.toString(),
    });
    if (!made) throw taken(key);
    const data = { programId: at.programId, key, label: input.label, rule: input.rule };
    emit({ type: "segment.created", subject: { kind: "segment", id }, data });
    return id;
  });
}

/** @throws AppError `segment.document`, `segment.retired` */
function checkOurs(kept: Kept): void {
  if (kept.origin === "document")
    throw new AppError("conflict", "segment.document", "This segment stands in the program's document.", {
      remedy: "Change the document, and publish it.",
    });
  if (kept.status === "retired")
    throw new AppError("conflict", "segment.retired", "This segment has ended.", { remedy: "Make a new one." });
}

/** @throws AppError `forbidden`, `not_found`, `segment.changed`, `segment.document`, `segment.rule` */
export async function updateKept(
  platform: Platform,
  ctx: Ctx,
  id: Id<"segment">,
  { revision, ...change }: SegmentChange,
): Promise<void> {
  if (!mayMake(ctx.actor)) throw forbidden("change segments");
  const call = { operation: "segments.update", input: { id, revision, ...change } };
  await platform.command(ctx, call, async ({ tx, emit }) => {
    const kept = await readKept(tx, ctx.vendorId, id, true);
    if (!kept) throw notFound("segment");
    checkOurs(kept);
    if (kept.revision !== revision)
      throw new AppError("conflict", "segment.changed", "Somebody has changed this segment meanwhile.", {
        remedy: "Reload, and make your change again.",
      });
    const at = await programs.active(tx, ctx.vendorId, kept.programId);
    const { label, note, rule } = change;
    if (rule !== undefined) checkRule(at, rule);
    await updateSegment(tx, ctx.vendorId, id, {
      ...(label === undefined ? {} : { label }),
      ...(note === undefined ? {} : { note }),
      ...(rule === undefined ? {} : { rule, problems: null }),
      revision: revision + 1,
      updatedBy: ctx.actor.name,
      updatedAt: ctx.now.toString(),
    });
    const data = { programId: kept.programId, key: kept.key, label: label ?? kept.label ?? kept.key };
    const isMoved = rule !== undefined && rule !== kept.rule;
    const ruleChange = isMoved ? { fromRule: kept.rule ?? "", toRule: rule } : {};
    const type = isMoved ? "segment.changed" : "segment.renamed";
    emit({ type, subject: { kind: "segment", id }, data: { ...data, ...ruleChange } });
  });
}

/** Everybody leaves it; its history stays. @throws AppError `forbidden`, `not_found`, `segment.document` */
export async function retireSegment(platform: Platform, ctx: Ctx, id: Id<"segment">): Promise<void> {
  if (!mayMake(ctx.actor)) throw forbidden("end segments");
  await platform.command(ctx, { operation: "segments.retire", input: { id } }, async ({ tx, emit }) => {
    const kept = await readKept(tx, ctx.vendorId, id, true);
    if (!kept) throw notFound("segment");
    if (kept.status === "retired") return;
    checkOurs(kept);
    const at = await programs.active(tx, ctx.vendorId, kept.programId);
    const of = { subject: { kind: "segment" as const, id } };
    const data = { programId: kept.programId, key: kept.key, label: kept.label ?? kept.key };
    const status = segmentWorkflow.step({
      ctx,
      emit,
      action: "retire",
      from: kept.status,
      event: "retired",
      of,
      data,
    });
    await updateSegment(tx, ctx.vendorId, id, { status, updatedBy: ctx.actor.name, updatedAt: ctx.now.toString() });
    const on = at.liveAsOf ?? (await programs.today(tx, ctx));
    await closeAll(tx, ctx.vendorId, id, on);
    await countMembers(tx, ctx.vendorId, [id], on);
  });
}
