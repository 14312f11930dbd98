import { newId } from "@fairway/kernel";
import { parseCondition } from "@fairway/program";
import type { Ctx, Emit, Tx } from "../../platform/index.ts";
import type { ProgramAt } from "../programs/index.ts";
import { closeAll } from "./membership.ts";
import { insertSegment, listKept, updateSegment } from "./repo.ts";
import type { Kept } from "./types.ts";
import { segmentWorkflow } from "./workflow.ts";

const subject = (id: Kept["id"]) => ({ kind: "segment" as const, id });

/** A segment of the console is checked again: a later version may have taken away what its rule reads. */
async function recheck(tx: Tx, emit: Emit, ctx: Ctx, at: ProgramAt, kept: Kept): Promise<void> {
  const read = parseCondition(at.program, kept.rule ?? "", { segments: false });
  const problems = read.ok ? null : read.problems;
  const isSame = (problems === null) === (kept.problems === null);
  if (isSame) return;
  await updateSegment(tx, ctx.vendorId, kept.id, { problems });
  emit({
    type: problems === null ? "segment.mended" : "segment.broken",
    subject: subject(kept.id),
    data: { programId: at.programId, key: kept.key, label: kept.label ?? kept.key },
  });
}

/**
 * Makes the register follow the version in force: what the document declares is there, what it does not declare any
 * more is retired and everybody leaves it; where the console made one of the same key, the document's takes its place.
 */
export async function register(tx: Tx, emit: Emit, ctx: Ctx, at: ProgramAt, asOf: string): Promise<void> {
  const kept = await listKept(tx, { vendorId: ctx.vendorId, programId: at.programId }, true);
  const now = ctx.now.toString();
  const declared = new Map(at.program.segments.map((segment) => [segment.key, segment]));
  for (const one of kept.filter(({ status }) => status === "active")) {
    const isDeclared = declared.has(one.key);
    if ((one.origin === "document") === isDeclared) {
      if (one.origin === "console") await recheck(tx, emit, ctx, at, one);
      continue;
    }
    const data = { programId: at.programId, key: one.key };
    const of = { subject: subject(one.id) };
    const status = segmentWorkflow.step({ ctx, emit, action: "retire", from: one.status, event: "retired", of, data });
    await updateSegment(tx, ctx.vendorId, one.id, { status, updatedBy: ctx.actor.name, updatedAt: now });
    await closeAll(tx, ctx.vendorId, one.id, asOf);
  }
  for (const [key, segment] of declared) {
    const before = kept.findLast((one) => one.key === key && one.origin === "document");
    const label = segment.label.en;
    if (!before) {
      const id = newId("segment", ctx.now.epochMilliseconds);
      const row = { id, programId: at.programId, key, origin: "document" as const, status: segmentWorkflow.initial };
      const by = { createdBy: at.publishedBy ?? ctx.actor.name, createdAt: now };
      await insertSegment(tx, ctx.vendorId, { ...row, label, note: null, rule: segment.rule.source, ...by });
      continue;
    }
    const status = before.status === "retired" ? segmentWorkflow.to("revive", before.status) : before.status;
    const isSame = status === before.status && before.label === label && before.rule === segment.rule.source;
    if (!isSame) await updateSegment(tx, ctx.vendorId, before.id, { status, label, rule: segment.rule.source });
  }
}
