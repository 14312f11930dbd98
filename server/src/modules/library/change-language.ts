import { AppError, notFound } from "@fairway/kernel";
import { sql } from "@fairway/rules";
import { type Ctx, runSql } from "../../platform/index.ts";
import { requireLibrary } from "./policy.ts";
import { findResource, lockResource } from "./resource-repo.ts";
import { searchAnew } from "./search.ts";
import type { LibraryParts, ResourceId } from "./types.ts";

const unknown = (from: string): AppError =>
  new AppError("validation", "resource.language", "The resource has no file in that language.", {
    remedy: "Choose a language that it has.",
    problems: [{ path: "from", message: `nothing is in ${from}` }],
  });
const taken = (to: string): AppError =>
  new AppError("conflict", "resource.language_taken", `The resource has files in ${to} already.`, {
    remedy: "Add the file as a version in that language instead.",
    problems: [{ path: "to", message: "has files already" }],
  });

/**
 * Says that the files of a language are in another one: its versions with their numbers, its words, what was downloaded
 * of them and the links to them go along.
 * @throws AppError forbidden, not_found, `resource.language`, `resource.language_taken`
 */
export async function changeLanguage(
  { platform }: LibraryParts,
  ctx: Ctx,
  id: ResourceId,
  { from, to }: { from: string; to: string },
): Promise<void> {
  requireLibrary(ctx.actor, "edit");
  const call = { operation: "changeResourceLanguage", input: { id, from, to } };
  await platform.command(ctx, call, async ({ tx, emit }) => {
    const locked = await lockResource(tx, ctx.vendorId, id);
    const before = locked && (await findResource(tx, ctx.vendorId, id));
    if (!before) throw notFound("resource");
    const has = (language: string) => before.files.some((file) => file.language === language);
    if (!has(from)) throw unknown(from);
    if (from === to) return;
    if (has(to)) throw taken(to);
    for (const table of ["library_version", "library_download", "library_share"])
      await runSql(
        tx,
        sql`update ${sql.raw(`app.${table}`)} set language = ${to}
          where vendor_id = ${ctx.vendorId} and resource_id = ${id} and language = ${from}`,
      );
    await runSql(
      tx,
      sql`delete from app.library_text where vendor_id = ${ctx.vendorId} and resource_id = ${id} and language = ${from}`,
    );
    // The main language's words are the resource's own, so that a translation into it would be said twice.
    await runSql(
      tx,
      sql`update app.library_resource set
          translations = case when translations ? ${from}::text then translations - ${from}::text || jsonb_build_object(${to}::text, translations -> ${from}::text)
            when language = ${from} then translations - ${to}::text else translations end,
          language = case when language = ${from} then ${to} else language end,
          revision = revision + 1, updated_at = ${ctx.now.toString()}
        where vendor_id = ${ctx.vendorId} and id = ${id}`,
    );
    await searchAnew(tx, ctx.vendorId, id);
    const data = { title: before.title, fields: ["language"] };
    emit({ type: "resource.updated", subject: { kind: "resource", id }, data });
  });
}
