import { notFound, type Id } from "@fairway/kernel";
import { compare, type ChangeGroup, type Program } from "@fairway/program";
import type { Ctx, Platform, Tx } from "../../platform/index.ts";
import { load } from "./active.ts";
import { readDocument } from "./document.ts";
import { mayReadSource } from "./policy.ts";
import type { DocumentInput } from "./publish.ts";
import type { VersionHead } from "./types.ts";
import { listVersions } from "./version-repo.ts";

type VersionId = Id<"programVersion">;
/** Two sides and what differs; a side without a version is a document that was sent. */
export type Comparison = { from: VersionHead | null; to: VersionHead | null; groups: ChangeGroup[] };

async function versionsOf(tx: Tx, ctx: Ctx, programId: Id<"program">): Promise<VersionHead[]> {
  if (!mayReadSource(ctx.actor)) throw notFound("program");
  const versions = await listVersions(tx, ctx.vendorId, programId);
  if (versions.length === 0) throw notFound("program");
  return versions;
}

function pick(versions: readonly VersionHead[], id: VersionId): VersionHead {
  const found = versions.find((v) => v.id === id);
  if (!found) throw notFound("program version");
  return found;
}

/** What differs between two versions or drafts of a program. @throws AppError `program.invalid` for a broken draft */
export const compareVersions = (
  platform: Platform,
  ctx: Ctx,
  programId: Id<"program">,
  ids: { from: VersionId; to: VersionId },
): Promise<Comparison> =>
  platform.read(ctx, async (tx) => {
    const versions = await versionsOf(tx, ctx, programId);
    const [from, to] = [pick(versions, ids.from), pick(versions, ids.to)];
    const programs = [await load(tx, ctx.vendorId, from), await load(tx, ctx.vendorId, to)] as const;
    return { from, to, groups: compare(...programs, ctx.locale) };
  });

const newest = (versions: readonly VersionHead[], status: VersionHead["status"]): VersionHead | undefined =>
  versions.filter((v) => v.status === status).toSorted((a, b) => (b.number ?? 0) - (a.number ?? 0))[0];

/** What a document would change against what was announced last, or is in force, or against another version. */
export async function compareDocument(
  platform: Platform,
  ctx: Ctx,
  programId: Id<"program">,
  { against, ...document }: DocumentInput & { against?: VersionId | undefined },
): Promise<Comparison> {
  const sent: Program = readDocument(document.source, document.format);
  return platform.read(ctx, async (tx) => {
    const versions = await versionsOf(tx, ctx, programId);
    const chosen = newest(versions, "published") ?? newest(versions, "active");
    const from = against === undefined ? chosen : pick(versions, against);
    if (!from) throw notFound("program version");
    return { from, to: null, groups: compare(await load(tx, ctx.vendorId, from), sent, ctx.locale) };
  });
}
