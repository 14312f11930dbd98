import { newId } from "@fairway/kernel";
import { parseCondition } from "@fairway/program";
import type { Ctx, Emit, Tx } from "../../platform/index.ts";
import type { ProgramAt } from "../programs/index.ts";
import { insertKept, listKept, updateKept } from "./repo.ts";
import type { ConditionKind, Family, Kept } from "./types.ts";

const sameOwn = (a: Kept<ConditionKind>["own"], b: Kept<ConditionKind>["own"]): boolean =>
  Object.entries(b).every(([name, value]) => JSON.stringify(a[name]) === JSON.stringify(value));

/** One of the console is checked again: a later version may have taken away what its rule reads. */
async function recheck<K extends ConditionKind>(
  change: { tx: Tx; emit: Emit; ctx: Ctx },
  family: Family<K>,
  at: ProgramAt,
  kept: Kept<K>,
): Promise<void> {
  const { tx, emit, ctx } = change;
  const read = parseCondition(at.program, kept.rule ?? "", { segments: family.mayNameSegments });
  const problems = read.ok ? null : read.problems;
  const isSame = (problems === null) === (kept.problems === null);
  if (isSame) return;
  await updateKept(tx, family, ctx.vendorId, kept.id, { problems });
  emit({
    type: `${family.kind}.${problems === null ? "mended" : "broken"}`,
    subject: { kind: family.kind, id: kept.id },
    data: { programId: at.programId, key: kept.key, label: kept.label ?? kept.key },
  });
}

/**
 * Makes the register follow the version in force: what the document declares is there, what it does not declare any
 * more is retired; where the console made one of the same key, the document's takes its place. Returns what was retired.
 */
export async function register<K extends ConditionKind>(
  change: { tx: Tx; emit: Emit; ctx: Ctx },
  family: Family<K>,
  at: ProgramAt,
): Promise<Kept<K>[]> {
  const { tx, emit, ctx } = change;
  const { kind, workflow } = family;
  const kept = await listKept(tx, family, { vendorId: ctx.vendorId, programId: at.programId }, true);
  const now = ctx.now.toString();
  const declared = new Map(family.declaredIn(at.program).map((each) => [each.key, each]));
  const retired: Kept<K>[] = [];
  for (const one of kept.filter(({ status }) => status === "active")) {
    const isDeclared = declared.has(one.key);
    if ((one.origin === "document") === isDeclared) {
      if (one.origin === "console") await recheck(change, family, at, one);
      continue;
    }
    const data = { programId: at.programId, key: one.key };
    const of = { subject: { kind, id: one.id } };
    const status = workflow.step({ ctx, emit, action: "retire", from: one.status, event: "retired", of, data });
    await updateKept(tx, family, ctx.vendorId, one.id, { status, updatedBy: ctx.actor.name, updatedAt: now });
    retired.push(one);
  }
  for (const [key, each] of declared) {
    const before = kept.findLast((one) => one.key === key && one.origin === "document");
    const [label, rule, own] = [each.label.en, each.rule.source, each.own ?? {}];
    if (!before) {
      const id = newId(kind, ctx.now.epochMilliseconds);
      const row = { id, programId: at.programId, key, origin: "document" as const, status: workflow.initial, own };
      const by = { createdBy: at.publishedBy ?? ctx.actor.name, createdAt: now };
      await insertKept(tx, family, ctx.vendorId, { ...row, label, note: null, rule, ...by });
      continue;
    }
    const status = before.status === "retired" ? workflow.to("revive", before.status) : before.status;
    const isSame =
      status === before.status && before.label === label && before.rule === rule && sameOwn(before.own, own);
    if (!isSame) await updateKept(tx, family, ctx.vendorId, before.id, { status, label, rule, own });
  }
  return retired;
}
