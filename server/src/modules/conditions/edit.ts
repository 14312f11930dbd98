import { AppError, newId, notFound, type Id } from "@fairway/kernel";
import { parseCondition } from "@fairway/program";
import type { Ctx, Emit, Tx } from "../../platform/index.ts";
import { programs, type ProgramAt } from "../programs/index.ts";
import { insertKept, readKept, updateKept } from "./repo.ts";
import type { ConditionKind, Family, Kept } from "./types.ts";

export type NewCondition = {
  programId?: Id<"program"> | undefined;
  key?: string | undefined;
  label: string;
  note?: string | null | undefined;
  rule: string;
};
export type ConditionChange = {
  revision: number;
  label?: string | undefined;
  note?: string | null | undefined;
  rule?: string | undefined;
};
type Own = Readonly<Record<string, unknown>>;
type Work = { tx: Tx; emit: Emit; ctx: Ctx };

/** @throws AppError `<kind>.rule`, with every problem of the rule */
function checkRule({ kind, mayNameSegments }: Family<ConditionKind>, { program }: ProgramAt, rule: string): void {
  const read = parseCondition(program, rule, { segments: mayNameSegments });
  if (read.ok) return;
  const [first] = read.problems;
  throw new AppError("validation", `${kind}.rule`, first?.message ?? "The rule cannot be read.", {
    remedy: first?.remedy ?? "Correct the rule.",
    problems: read.problems.map((problem) => ({ ...problem, path: "rule" })),
  });
}

const keyOf = (kind: ConditionKind, label: string): string => {
  const words = label
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "")
    .slice(0, 50);
  return /^[a-z]/.test(words) ? words : `${kind}_${words}`.replace(/_+$/, "");
};

const taken = (kind: ConditionKind, key: string): AppError =>
  new AppError("conflict", `${kind}.key_taken`, `There is a ${kind} “${key}” already.`, {
    remedy: "Give it another name.",
    problems: [{ path: "label", message: `“${key}” stands for another ${kind}` }],
  });

/** Makes one in the console. @throws AppError `<kind>.rule`, `<kind>.key_taken`, `program.none` */
export async function createCondition<K extends ConditionKind>(
  { tx, emit, ctx }: Work,
  family: Family<K>,
  input: NewCondition,
  own: Own = {},
): Promise<Id<K>> {
  const { kind, workflow } = family;
  const at = await programs.active(tx, ctx.vendorId, input.programId);
  checkRule(family, at, input.rule);
  const key = input.key ?? keyOf(kind, input.label);
  if (family.declaredIn(at.program).some((each) => each.key === key)) throw taken(kind, key);
  const id = newId(kind, ctx.now.epochMilliseconds);
  const made = await insertKept(tx, family, ctx.vendorId, {
    id,
    programId: at.programId,
    key,
    origin: "console",
    status: workflow.initial,
    label: input.label,
    note: input.note ?? null,
    rule: input.rule,
    createdBy: ctx.actor.name,
    createdAt: ctx.now.toString(),
    own,
  });
  if (!made) throw taken(kind, key);
  const data = { programId: at.programId, key, label: input.label, rule: input.rule };
  emit({ type: `${kind}.created`, subject: { kind, id }, data });
  return id;
}

/** @throws AppError `<kind>.document`, `<kind>.retired` */
function checkOurs({ kind }: Family<ConditionKind>, kept: Kept<ConditionKind>): void {
  if (kept.origin === "document")
    throw new AppError("conflict", `${kind}.document`, `This ${kind} stands in the program's document.`, {
      remedy: "Change the document, and publish it.",
    });
  if (kept.status === "retired")
    throw new AppError("conflict", `${kind}.retired`, `This ${kind} has ended.`, { remedy: "Make a new one." });
}

/** Changes one of the console. @throws AppError `not_found`, `<kind>.changed`, `<kind>.document`, `<kind>.rule` */
export async function changeCondition<K extends ConditionKind>(
  { tx, emit, ctx }: Work,
  family: Family<K>,
  id: Id<K>,
  { revision, label, note, rule }: ConditionChange,
  own: Own = {},
): Promise<void> {
  const { kind } = family;
  const kept = await readKept(tx, family, ctx.vendorId, id, true);
  if (!kept) throw notFound(kind);
  checkOurs(family, kept);
  if (kept.revision !== revision)
    throw new AppError("conflict", `${kind}.changed`, `Somebody has changed this ${kind} meanwhile.`, {
      remedy: "Reload, and make your change again.",
    });
  const at = await programs.active(tx, ctx.vendorId, kept.programId);
  if (rule !== undefined) checkRule(family, at, rule);
  await updateKept(tx, family, ctx.vendorId, id, {
    ...(label === undefined ? {} : { label }),
    ...(note === undefined ? {} : { note }),
    ...(rule === undefined ? {} : { rule, problems: null }),
    revision: revision + 1,
    updatedBy: ctx.actor.name,
    updatedAt: ctx.now.toString(),
    own,
  });
  const data = { programId: kept.programId, key: kept.key, label: label ?? kept.label ?? kept.key };
  const isMoved = rule !== undefined && rule !== kept.rule;
  const ruleChange = isMoved ? { fromRule: kept.rule ?? "", toRule: rule } : {};
  const type = `${kind}.${isMoved ? "changed" : "renamed"}`;
  emit({ type, subject: { kind, id }, data: { ...data, ...ruleChange } });
}

/** Ends one of the console; null where it had ended already. @throws AppError `not_found`, `<kind>.document` */
export async function retireCondition<K extends ConditionKind>(
  { tx, emit, ctx }: Work,
  family: Family<K>,
  id: Id<K>,
): Promise<ProgramAt | null> {
  const { kind, workflow } = family;
  const kept = await readKept(tx, family, ctx.vendorId, id, true);
  if (!kept) throw notFound(kind);
  if (kept.status === "retired") return null;
  checkOurs(family, kept);
  const at = await programs.active(tx, ctx.vendorId, kept.programId);
  const of = { subject: { kind, id } };
  const data = { programId: kept.programId, key: kept.key, label: kept.label ?? kept.key };
  const status = workflow.step({ ctx, emit, action: "retire", from: kept.status, event: "retired", of, data });
  await updateKept(tx, family, ctx.vendorId, id, { status, updatedBy: ctx.actor.name, updatedAt: ctx.now.toString() });
  return at;
}
