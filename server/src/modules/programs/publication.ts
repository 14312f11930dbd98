import { AppError, notFound, type Id } from "@fairway/kernel";
import type { Program } from "@fairway/program";
import type { Ctx, Emit, Tx } from "../../platform/index.ts";
import { activateProgram, emitActivated, supersede } from "./activate.ts";
import { checkDates } from "./dates.ts";
import { listHeads, lockHead, renameProgram } from "./repo.ts";
import { refuseRetyped } from "./retyped.ts";
import { vendorToday } from "./today.ts";
import type { ProgramHead, VersionHead, VersionStatus } from "./types.ts";
import { listVersions } from "./version-repo.ts";
import { nextNumber, numbered, publishedSince } from "./versions.ts";
import { versionWorkflow } from "./workflow.ts";

export const publishedMeanwhile = (number?: number): AppError =>
  new AppError(
    "conflict",
    "program.published_since",
    number === undefined
      ? "Another version was published while this one was edited."
      : `Version ${number} was published while this one was edited.`,
    { remedy: "Read the newest version, carry your change over to it and publish again." },
  );

export const keyTaken = (key: string): AppError =>
  new AppError("conflict", "program.key_taken", `The vendor already has a program with the key “${key}”.`, {
    remedy: "Publish a new version of that program, or give this one another key.",
  });

const otherProgram = (name: string): AppError =>
  new AppError("conflict", "program.other_program", `This is the document of another program, “${name}”.`, {
    remedy: "Publish it as a new version of that program.",
  });

const keyChanged = (key: string, given: string): AppError =>
  new AppError("conflict", "program.key_changed", `The program’s key is “${key}”, the document says “${given}”.`, {
    remedy: `Write “key: ${key}” into the document; a program keeps its key.`,
  });

/** Whether the document may be this program's: it keeps its key, once something was published under it. */
export async function keyProblem(
  tx: Tx,
  vendorId: Id<"vendor">,
  head: ProgramHead,
  versions: readonly VersionHead[],
  key: string,
): Promise<AppError | null> {
  if (key === head.key) return null;
  const first = numbered(versions).length === 0;
  const other = (await listHeads(tx, vendorId)).find((candidate) => candidate.key === key && candidate.id !== head.id);
  if (other) return first ? keyTaken(key) : otherProgram(other.name);
  return first ? null : keyChanged(head.key, key);
}

/** A program that is locked for a publication, with what is due of it in effect. */
export type Opened = { head: ProgramHead; versions: VersionHead[]; today: string };

/** Locks the program and brings it up to the day. @throws AppError `not_found` */
export async function openProgram(tx: Tx, emit: Emit, ctx: Ctx, programId: Id<"program">): Promise<Opened> {
  const head = await lockHead(tx, ctx.vendorId, programId);
  if (!head) throw notFound("program");
  const today = await vendorToday(tx, ctx);
  await activateProgram(tx, emit, ctx, programId, today);
  return { head, today, versions: await listVersions(tx, ctx.vendorId, programId) };
}

export type Publication = {
  versionId: Id<"programVersion">;
  program: Program;
  /** Number of the version that it started from; null where nobody looked. */
  base: number | null;
  effectiveOn: string;
  noticeDays: number;
  reason: string | null;
};

/** What a published version's row says. */
export type PublishedRow = {
  number: number;
  status: VersionStatus;
  effective_on: string;
  notice_days: number;
  reason: string | null;
  published_at: string;
  published_by: string;
  activated_at: string | null;
};

async function refuse(tx: Tx, ctx: Ctx, { head, versions, today }: Opened, p: Publication): Promise<void> {
  checkDates(today, p.effectiveOn, p.noticeDays);
  const wrongKey = await keyProblem(tx, ctx.vendorId, head, versions, p.program.key);
  if (wrongKey) throw wrongKey;
  const since = p.base === null ? undefined : publishedSince(versions, p.base, p.effectiveOn);
  if (since) throw publishedMeanwhile(since.number);
  await refuseRetyped(tx, ctx.vendorId, p.program);
}

/**
 * Publishes a version of a program that was opened: gives it its number, and puts it into effect where its date is
 * today. `write` stores the row.
 * @throws AppError where the document cannot be the program's next version
 */
export async function announce(
  tx: Tx,
  emit: Emit,
  ctx: Ctx,
  opened: Opened,
  p: Publication,
  write: (row: PublishedRow) => Promise<boolean>,
): Promise<void> {
  await refuse(tx, ctx, opened, p);
  const { head, versions, today } = opened;
  const number = nextNumber(versions);
  const atOnce = p.effectiveOn <= today;
  const { name, key } = p.program;
  const named = { id: p.versionId, number, effectiveOn: p.effectiveOn, name };
  emit({
    type: "program.published",
    subject: { kind: "program", id: head.id },
    data: {
      name,
      number,
      versionId: p.versionId,
      effectiveOn: p.effectiveOn,
      noticeDays: p.noticeDays,
      reason: p.reason,
    },
  });
  const active = versions.find((v) => v.status === "active");
  if (atOnce && active) await supersede(tx, emit, ctx, active, named);
  const published = versionWorkflow.to("publish", "planned");
  const at = ctx.now.toString();
  const row: PublishedRow = {
    number,
    status: atOnce ? versionWorkflow.to("activate", published) : published,
    effective_on: p.effectiveOn,
    notice_days: p.noticeDays,
    reason: p.reason,
    published_at: at,
    published_by: ctx.actor.name,
    activated_at: atOnce ? at : null,
  };
  if (!(await write(row))) throw publishedMeanwhile();
  if (atOnce || numbered(versions).length === 0) await renameProgram(tx, ctx.vendorId, head.id, { name, key });
  if (atOnce) emitActivated(emit, head.id, named);
}
