import { AppError, type Id, newId, notFound, type Problem } from "@fairway/kernel";
import { sql } from "@fairway/rules";
import { type Ctx, runSql, type Tx } from "../../platform/index.ts";
import { gates } from "../gates/index.ts";
import { canReadText } from "./extract/index.ts";
import { requireLibrary } from "./policy.ts";
import { takeFile } from "./receive-file.ts";
import { findResource, insertResource, lockResource, placeIn, updateResource } from "./resource-repo.ts";
import { searchAnew } from "./search.ts";
import type { LibraryParts, ResourceId, ResourceWords } from "./types.ts";
import { insertVersion } from "./version-repo.ts";

type FileId = Id<"resourceFile">;

/** What only looks right: people, gates and collections that are not this vendor's. */
async function checkReferences({ people }: LibraryParts, tx: Tx, ctx: Ctx, words: ResourceWords): Promise<void> {
  const problems: Problem[] = [];
  if (words.ownerId !== null && !(await people.areVendorPeople(ctx.vendorId, [words.ownerId])))
    problems.push({ path: "ownerId", message: "is nobody of the vendor's people", remedy: "Choose one of them." });
  if (words.gateId !== null && !(await gates.isActive(tx, ctx.vendorId, words.gateId)))
    problems.push({ path: "gateId", message: "is no gate of the program", remedy: "Choose one that is in use." });
  if (words.coBrand && words.kind === "video")
    problems.push({ path: "coBrand", message: "is for PDFs and pictures", remedy: "Leave it out for a video." });
  const known = await runSql<{ id: string }>(
    tx,
    sql`select id from app.library_collection where vendor_id = ${ctx.vendorId} and id = any(${[...words.collectionIds]}::uuid[])`,
  );
  if (known.length < new Set(words.collectionIds).size)
    problems.push({ path: "collectionIds", message: "names a collection that is gone", remedy: "Choose again." });
  if (problems.length > 0)
    throw new AppError("validation", "resource.references", "Something that the resource refers to is not there.", {
      remedy: "Correct the fields below.",
      problems,
    });
}

type Placed = { resourceId: ResourceId; language: string; fileId: FileId; note: string };

/** Takes a file as the newest version of a language, within the transaction that holds the resource. */
async function putVersion(tx: Tx, ctx: Ctx, { resourceId, language, fileId, note }: Placed) {
  const file = await takeFile(tx, ctx, fileId);
  const id = newId("resourceVersion", ctx.now.epochMilliseconds);
  const textState = canReadText(file.type) ? ("waiting" as const) : ("none" as const);
  const by = ctx.actor.name;
  const version = { ...file, id, resourceId, language, note, by, at: ctx.now.toString(), textState };
  return { versionId: id, number: await insertVersion(tx, ctx.vendorId, version) };
}

/** @throws AppError forbidden, `resource.references`, not_found */
export function createResource(
  parts: LibraryParts,
  ctx: Ctx,
  { fileId, ...words }: ResourceWords & { language: string; fileId: FileId },
): Promise<ResourceId> {
  requireLibrary(ctx.actor, "edit");
  const call = { operation: "createResource", input: { fileId, ...words } };
  return parts.platform.command(ctx, call, async ({ tx, emit }) => {
    await checkReferences(parts, tx, ctx, words);
    const id = newId("resource", ctx.now.epochMilliseconds);
    await insertResource(tx, ctx.vendorId, words, { id, by: ctx.actor.name, at: ctx.now.toString() });
    await placeIn(tx, ctx.vendorId, id, words.collectionIds);
    const placed = { resourceId: id, language: words.language, fileId, note: "" };
    const version = await putVersion(tx, ctx, placed);
    await searchAnew(tx, ctx.vendorId, id);
    const subject = { kind: "resource", id } as const;
    emit({ type: "resource.created", subject, data: { title: words.title, kind: words.kind } });
    const data = { title: words.title, ...version, language: words.language, note: "" };
    emit({ type: "resource.version_added", subject, data });
    return id;
  });
}

const changedMeanwhile = (): AppError =>
  new AppError("precondition", "resource.changed", "Somebody changed the resource meanwhile.", {
    remedy: "Reload it and make your change again.",
  });

/** @throws AppError forbidden, not_found, `resource.changed`, `resource.references` */
export async function changeResource(
  parts: LibraryParts,
  ctx: Ctx,
  id: ResourceId,
  { revision, ...words }: ResourceWords & { revision: number },
): Promise<void> {
  requireLibrary(ctx.actor, "edit");
  const call = { operation: "updateResource", input: { id, revision, ...words } };
  await parts.platform.command(ctx, call, async ({ tx, emit }) => {
    const locked = await lockResource(tx, ctx.vendorId, id);
    const before = locked && (await findResource(tx, ctx.vendorId, id));
    if (!before) throw notFound("resource");
    if (before.revision !== revision) throw changedMeanwhile();
    await checkReferences(parts, tx, ctx, words);
    await updateResource(tx, ctx.vendorId, words, { id, at: ctx.now.toString() });
    await placeIn(tx, ctx.vendorId, id, words.collectionIds);
    await searchAnew(tx, ctx.vendorId, id);
    const { collectionIds, ...plain } = words;
    const old: Record<string, unknown> = before;
    const fields = Object.entries(plain).flatMap(([key, value]) =>
      JSON.stringify(old[key]) === JSON.stringify(value) ? [] : [key],
    );
    const were = before.collections.map((one) => one.id).toSorted();
    if (were.join() !== collectionIds.toSorted().join()) fields.push("collectionIds");
    emit({ type: "resource.updated", subject: { kind: "resource", id }, data: { title: words.title, fields } });
  });
}

/** @throws AppError forbidden, not_found */
export async function addVersion(
  { platform }: LibraryParts,
  ctx: Ctx,
  id: ResourceId,
  { fileId, language, note }: { fileId: FileId; language: string | undefined; note: string },
): Promise<void> {
  requireLibrary(ctx.actor, "edit");
  const call = { operation: "addResourceVersion", input: { id, fileId, language: language ?? null, note } };
  await platform.command(ctx, call, async ({ tx, emit }) => {
    const locked = await lockResource(tx, ctx.vendorId, id);
    if (!locked) throw notFound("resource");
    const placed = { resourceId: id, language: language ?? locked.language, fileId, note };
    const version = await putVersion(tx, ctx, placed);
    await searchAnew(tx, ctx.vendorId, id);
    emit({
      type: "resource.version_added",
      subject: { kind: "resource", id },
      data: { title: locked.title, ...version, language: placed.language, note },
    });
  });
}
