import { AppError, type Id, newId, notFound } from "@fairway/kernel";
import { sql } from "@fairway/rules";
import { type Ctx, type Emit, runSql, type Tx, violates } from "../../platform/index.ts";
import { type Collection, readCollections } from "./list-resources.ts";
import { requireLibrary } from "./policy.ts";
import type { LibraryParts } from "./types.ts";

type CollectionId = Id<"resourceCollection">;
export type CollectionInput = { name: string; description: string; position: number };

const nameTaken = (name: string): AppError =>
  new AppError("conflict", "resource_collection.name_taken", `There is a collection “${name}” already.`, {
    remedy: "Choose another name.",
    problems: [{ path: "name", message: "is taken" }],
  });

const tell = (emit: Emit, id: CollectionId, name: string, what: string) =>
  emit({ type: "resource_collection.changed", subject: { kind: "resourceCollection", id }, data: { name, what } });

async function unlessTaken<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw violates(error, "library_collection_name_key") ? nameTaken(name) : error;
  }
}

/** @throws AppError forbidden, `resource_collection.name_taken` */
export function createCollection({ platform }: LibraryParts, ctx: Ctx, input: CollectionInput): Promise<CollectionId> {
  requireLibrary(ctx.actor, "edit");
  const { name, description, position } = input;
  return unlessTaken(name, () =>
    platform.command(ctx, { operation: "createResourceCollection", input }, async ({ tx, emit }) => {
      const id = newId("resourceCollection", ctx.now.epochMilliseconds);
      await runSql(
        tx,
        sql`insert into app.library_collection (vendor_id, id, name, description, position, created_at)
          values (${ctx.vendorId}, ${id}, ${name}, ${description}, ${position}, ${ctx.now.toString()})`,
      );
      tell(emit, id, name, "created");
      return id;
    }),
  );
}

/** @throws AppError forbidden, not_found, `resource_collection.name_taken` */
export async function updateCollection(
  { platform }: LibraryParts,
  ctx: Ctx,
  id: CollectionId,
  input: CollectionInput,
): Promise<void> {
  requireLibrary(ctx.actor, "edit");
  const { name, description, position } = input;
  await unlessTaken(name, () =>
    platform.command(ctx, { operation: "updateResourceCollection", input: { id, ...input } }, async ({ tx, emit }) => {
      const changed = await runSql(
        tx,
        sql`update app.library_collection set name = ${name}, description = ${description}, position = ${position}
          where vendor_id = ${ctx.vendorId} and id = ${id} returning id`,
      );
      if (changed.length === 0) throw notFound("resource collection");
      tell(emit, id, name, "changed");
    }),
  );
}

/** Removes a collection; its resources stay. @throws AppError forbidden, not_found */
export async function deleteCollection({ platform }: LibraryParts, ctx: Ctx, id: CollectionId): Promise<void> {
  requireLibrary(ctx.actor, "edit");
  await platform.command(ctx, { operation: "deleteResourceCollection", input: { id } }, async ({ tx, emit }) => {
    await runSql(tx, sql`delete from app.library_member where vendor_id = ${ctx.vendorId} and collection_id = ${id}`);
    const [gone] = await runSql<{ name: string }>(
      tx,
      sql`delete from app.library_collection where vendor_id = ${ctx.vendorId} and id = ${id} returning name`,
    );
    if (!gone) throw notFound("resource collection");
    tell(emit, id, gone.name, "removed");
  });
}

/** @throws AppError not_found */
export const collectionShown = ({ platform }: LibraryParts, ctx: Ctx, id: CollectionId): Promise<Collection> =>
  platform.read(ctx, async (tx: Tx) => {
    const all = await readCollections(tx, ctx.vendorId, sql`r.status <> 'archived'`);
    const found = all.find((one) => one.id === id);
    if (!found) throw notFound("resource collection");
    return found;
  });
