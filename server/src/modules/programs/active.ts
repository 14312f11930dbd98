import { AppError, notFound, type Id } from "@fairway/kernel";
import type { Program } from "@fairway/program";
import type { Tx } from "../../platform/index.ts";
import { withAgreements } from "./agreements.ts";
import { readDocument } from "./document.ts";
import { activeHead, activeHeads, listHeads, lockHead } from "./repo.ts";
import type { Candidate, ProgramAt, ProgramHead, VersionHead } from "./types.ts";
import { listVersions, readVersion, readVersions, versionSource } from "./version-repo.ts";
import { numbered, versionOn, type Numbered } from "./versions.ts";

/** A revision of a version never changes, so a parsed one is kept; the oldest used is dropped. */
const parsed = new Map<string, Program>();
const keptVersions = 200;

/** A version's document, parsed. @throws AppError `not_found`, and `program.invalid` for a draft with mistakes */
export async function load(
  tx: Tx,
  vendorId: Id<"vendor">,
  { id: versionId, revision }: Pick<VersionHead, "id" | "revision">,
): Promise<Program> {
  const key = `${vendorId}/${versionId}/${revision}`;
  const known = parsed.get(key);
  if (known) {
    parsed.delete(key);
    parsed.set(key, known);
    return known;
  }
  const document = await versionSource(tx, vendorId, versionId);
  if (!document) throw notFound("program version");
  const program = readDocument(document.source, document.format);
  if (document.revision !== revision) return program;
  parsed.set(key, program);
  const oldest = parsed.size > keptVersions ? parsed.keys().next().value : undefined;
  if (oldest !== undefined) parsed.delete(oldest);
  return program;
}

async function at(tx: Tx, vendorId: Id<"vendor">, head: ProgramHead, version: Numbered): Promise<ProgramAt> {
  return {
    programId: head.id,
    key: head.key,
    name: head.name,
    liveAsOf: head.liveAsOf,
    versionId: version.id,
    number: version.number,
    effectiveOn: version.effectiveOn,
    publishedAt: version.publishedAt,
    publishedBy: version.publishedBy,
    program: await load(tx, vendorId, version),
  };
}

async function choose(tx: Tx, vendorId: Id<"vendor">, programId?: Id<"program">): Promise<ProgramHead | undefined> {
  if (programId === undefined) return (await activeHeads(tx, vendorId))[0];
  const head = (await listHeads(tx, vendorId)).find((candidate) => candidate.id === programId);
  if (!head) throw notFound("program");
  return head;
}

/**
 * The program's active version, parsed, with the agreements that conditions may name; the vendor's first program where none is named, null where there is none.
 * @throws AppError `not_found` when the named program is not the vendor's
 */
export async function activeFor(tx: Tx, vendorId: Id<"vendor">, programId?: Id<"program">): Promise<ProgramAt | null> {
  const found = await activeHead(tx, vendorId, programId);
  if (!found && programId !== undefined) throw notFound("program");
  const number = found?.version.number ?? null;
  if (!found || number === null) return null;
  const active = await at(tx, vendorId, found.head, { ...found.version, number });
  return { ...active, program: await withAgreements(tx, vendorId, active.program) };
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

/** The program by a certain version that was published. @throws AppError `not_found` */
export async function version(
  tx: Tx,
  vendorId: Id<"vendor">,
  programId: Id<"program">,
  versionId: Id<"programVersion">,
): Promise<ProgramAt> {
  const head = await choose(tx, vendorId, programId);
  const found = await readVersion(tx, vendorId, versionId);
  const number = found?.number ?? null;
  if (!head || !found || found.programId !== head.id || number === null) throw notFound("program version");
  return at(tx, vendorId, head, { ...found, number });
}

/** The programs by certain versions that were published, each read once; versions that are not there are left out. */
export async function versionsOf(
  tx: Tx,
  vendorId: Id<"vendor">,
  versionIds: readonly Id<"programVersion">[],
): Promise<ReadonlyMap<Id<"programVersion">, ProgramAt>> {
  const found = numbered(await readVersions(tx, vendorId, [...new Set(versionIds)]));
  const heads = found.length === 0 ? [] : await listHeads(tx, vendorId);
  const headOf = new Map(heads.map((head) => [head.id, head]));
  const versions = new Map<Id<"programVersion">, ProgramAt>();
  for (const version of found) {
    const head = headOf.get(version.programId);
    if (head) versions.set(version.id, await at(tx, vendorId, head, version));
  }
  return versions;
}

/**
 * Any version, also a draft: the program as it would be if that version applied.
 * @throws AppError `not_found`, and `program.invalid` with every problem of a draft that has some
 */
export async function candidate(tx: Tx, vendorId: Id<"vendor">, versionId: Id<"programVersion">): Promise<Candidate> {
  const found = await readVersion(tx, vendorId, versionId);
  const head = found && (await choose(tx, vendorId, found.programId));
  if (!head) throw notFound("program version");
  const { id, number, status, revision, effectiveOn, noticeDays, reason, baseId, publishedAt, publishedBy } = found;
  const { key, name, liveAsOf } = head;
  const of = { programId: head.id, key, name, liveAsOf, versionId: id };
  const dates = { effectiveOn, noticeDays, publishedAt, publishedBy };
  return { ...of, ...dates, number, status, revision, reason, baseId, program: await load(tx, vendorId, found) };
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
