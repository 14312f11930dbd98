import { AppError, notFound, type Id } from "@fairway/kernel";
import type { Ctx, Emit, Tx } from "../../platform/index.ts";
import { load } from "./active.ts";
import { lockHead, renameProgram } from "./repo.ts";
import type { VersionHead } from "./types.ts";
import { changeVersion, listVersions, versionsIn } from "./version-repo.ts";
import { announced, type Announced } from "./versions.ts";
import { versionWorkflow } from "./workflow.ts";

/** Somebody else changed the version between reading and writing it. */
export const changedMeanwhile = (): AppError =>
  new AppError("conflict", "version.changed", "This version was changed by somebody else at the same moment.", {
    remedy: "Reload to see its present state, then try again.",
  });

type Successor = Pick<Announced, "id" | "number" | "effectiveOn">;

/** Ends the version that applies, because another takes its place. */
export async function supersede(
  tx: Tx,
  emit: Emit,
  ctx: Ctx,
  active: VersionHead,
  by: Successor & { name: string },
): Promise<void> {
  const status = versionWorkflow.to("supersede", active.status);
  if (!(await changeVersion(tx, ctx.vendorId, active, { status }))) throw changedMeanwhile();
  emit({
    type: "program.superseded",
    subject: { kind: "program", id: active.programId },
    data: {
      name: by.name,
      number: active.number,
      versionId: active.id,
      endedOn: by.effectiveOn,
      byNumber: by.number,
      byVersionId: by.id,
    },
  });
}

/** Says that a version applies from now on; everybody is measured because of it. */
export const emitActivated = (emit: Emit, programId: Id<"program">, { id, number, effectiveOn, name }: Named): void =>
  emit({
    type: "program.activated",
    subject: { kind: "program", id: programId },
    data: { name, number, versionId: id, effectiveOn },
  });

type Named = Successor & { name: string };

async function activate(tx: Tx, emit: Emit, ctx: Ctx, version: Announced, active?: VersionHead): Promise<void> {
  const { name } = await load(tx, ctx.vendorId, version);
  if (active) await supersede(tx, emit, ctx, active, { ...version, name });
  const status = versionWorkflow.to("activate", version.status);
  const change = { status, activated_at: ctx.now.toString() };
  if (!(await changeVersion(tx, ctx.vendorId, version, change))) throw changedMeanwhile();
  await renameProgram(tx, ctx.vendorId, version.programId, { name });
  emitActivated(emit, version.programId, { ...version, name });
}

/** Activates what is due of one program, in the order of the dates; the program must be locked. */
export async function activateProgram(
  tx: Tx,
  emit: Emit,
  ctx: Ctx,
  programId: Id<"program">,
  onDate: string,
): Promise<void> {
  const versions = await listVersions(tx, ctx.vendorId, programId);
  let active = versions.find((v) => v.status === "active");
  for (const version of announced(versions)) {
    if (version.status !== "published" || version.effectiveOn > onDate) continue;
    await activate(tx, emit, ctx, version, active);
    active = { ...version, status: "active" };
  }
}

/**
 * Puts every published version of the vendor into effect whose date has come by `onDate`, in the order of the dates. A
 * server that slept needs one call: which version applied on a day that it missed follows from the dates.
 */
export async function activateDue(tx: Tx, emit: Emit, ctx: Ctx, onDate: string): Promise<void> {
  const waiting = await versionsIn(tx, ctx.vendorId, ["published"]);
  const due = waiting.filter((v) => v.effectiveOn !== null && v.effectiveOn <= onDate);
  for (const programId of [...new Set(due.map((v) => v.programId))].toSorted()) {
    if (!(await lockHead(tx, ctx.vendorId, programId))) throw notFound("program");
    await activateProgram(tx, emit, ctx, programId, onDate);
  }
}
