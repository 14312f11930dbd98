import { AppError, notFound, type Id } from "@fairway/kernel";
import type { Program } from "@fairway/program";
import type { Tx } from "../../platform/index.ts";
import { readDocument } from "./document.ts";
import { activeHead, listHeads, listVersions, lockHead, versionSource } from "./repo.ts";
import type { ProgramAt, ProgramHead, VersionHead } from "./types.ts";

/** Versions never change, so a parsed one is kept; the oldest used is dropped. */
const parsed = new Map<string, Program>();
const keptVersions = 200;

/** A version's document, parsed. @throws AppError `not_found` */
export async function load(tx: Tx, vendorId: Id<"vendor">, versionId: Id<"programVersion">): Promise<Program> {
  const key = `${vendorId}/${versionId}`;
  const known = parsed.get(key);
  if (known) {
    parsed.delete(key);
    parsed.set(key, known);
    return known;
  }
  const document = await versionSource(tx, vendorId, versionId);
  if (!document) throw notFound("program version");
  const program = readDocument(document.source, document.format);
  parsed.set(key, program);
  const oldest = parsed.size > keptVersions ? parsed.keys().next().value : undefined;
  if (oldest !== undefined) parsed.delete(oldest);
  return program;
}

async function at(tx: Tx, vendorId: Id<"vendor">, head: ProgramHead, version: VersionHead): Promise<ProgramAt> {
  return {
    programId: head.id,
    key: head.key,
    name: head.name,
    liveAsOf: head.liveAsOf,
    versionId: version.id,
    number: version.number,
    publishedAt: version.publishedAt,
    publishedBy: version.publishedBy,
    program: await load(tx, vendorId, version.id),
  };
}

/**
 * The version that applied on a date: the newest that was in effect then. Dates before the first version are measured
 * by the active one: no rules applied then, so today's are replayed.
 */
export function versionOn(versions: readonly VersionHead[], asOf: string): VersionHead | undefined {
  const then = versions.filter(
    (v) => (v.status === "active" || v.status === "superseded") && v.effectiveOn !== null && v.effectiveOn <= asOf,
  );
  return then.toSorted((a, b) => b.number - a.number)[0] ?? versions.find((v) => v.status === "active");
}

async function choose(tx: Tx, vendorId: Id<"vendor">, programId?: Id<"program">): Promise<ProgramHead | undefined> {
  const heads = await listHeads(tx, vendorId);
  if (programId === undefined) return heads[0];
  const head = heads.find((candidate) => candidate.id === programId);
  if (!head) throw notFound("program");
  return head;
}

/**
 * The program's active version, parsed; the vendor's first program where none is named, null where there is none.
 * @throws AppError `not_found` when the named program is not the vendor's
 */
export async function activeFor(tx: Tx, vendorId: Id<"vendor">, programId?: Id<"program">): Promise<ProgramAt | null> {
  const found = await activeHead(tx, vendorId, programId);
  if (!found && programId !== undefined) throw notFound("program");
  return found ? at(tx, vendorId, found.head, found.version) : null;
}

async function programOn(
  tx: Tx,
  vendorId: Id<"vendor">,
  asOf: string,
  programId?: Id<"program">,
): Promise<ProgramAt | null> {
  const head = await choose(tx, vendorId, programId);
  const version = head && versionOn(await listVersions(tx, vendorId, head.id), asOf);
  return head && version ? at(tx, vendorId, head, version) : null;
}

const noProgram = (): AppError =>
  new AppError("not_found", "program.none", "This vendor has not published a program yet.", {
    remedy: "Publish a program document first; until then there is nothing to measure partners by.",
  });

const some = (at: ProgramAt | null): ProgramAt => {
  if (!at) throw noProgram();
  return at;
};

/** @throws AppError `not_found`, `program.none` */
export const active = async (tx: Tx, vendorId: Id<"vendor">, programId?: Id<"program">): Promise<ProgramAt> =>
  some(await activeFor(tx, vendorId, programId));

/** The program by the version that applied on a date. @throws AppError `not_found`, `program.none` */
export const on = async (tx: Tx, vendorId: Id<"vendor">, asOf: string, programId?: Id<"program">): Promise<ProgramAt> =>
  some(await programOn(tx, vendorId, asOf, programId));

/** Tells the program by the version that applied on any date, having read its versions once. */
export async function throughTime(
  tx: Tx,
  vendorId: Id<"vendor">,
  program: ProgramHead,
): Promise<(asOf: string) => Promise<ProgramAt>> {
  const versions = await listVersions(tx, vendorId, program.id);
  return async (asOf) => {
    const applied = versionOn(versions, asOf);
    return some(applied ? await at(tx, vendorId, program, applied) : null);
  };
}

/** The program by a certain version. @throws AppError `not_found` */
export async function version(
  tx: Tx,
  vendorId: Id<"vendor">,
  programId: Id<"program">,
  versionId: Id<"programVersion">,
): Promise<ProgramAt> {
  const head = await choose(tx, vendorId, programId);
  const found = head && (await listVersions(tx, vendorId, head.id)).find((v) => v.id === versionId);
  if (!head || !found) throw notFound("program version");
  return at(tx, vendorId, head, found);
}

/** @throws AppError `not_found` */
export async function head(tx: Tx, vendorId: Id<"vendor">, programId: Id<"program">): Promise<ProgramHead> {
  const found = await choose(tx, vendorId, programId);
  if (!found) throw notFound("program");
  return found;
}

/**
 * The program, locked until the transaction ends: whoever writes its snapshots takes turns.
 * @throws AppError `not_found`
 */
export async function lock(tx: Tx, vendorId: Id<"vendor">, programId: Id<"program">): Promise<ProgramHead> {
  const found = await lockHead(tx, vendorId, programId);
  if (!found) throw notFound("program");
  return found;
}
