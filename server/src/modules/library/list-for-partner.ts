import { type Id, notFound } from "@fairway/kernel";
import { type Ctx, runSql, type Tx } from "../../platform/index.ts";
import { gates, type Lock } from "../gates/index.ts";
import { partnerExists } from "../partners/index.ts";
import { programs } from "../programs/index.ts";
import { readCollections, readFacets } from "./list-resources.ts";
import { partnerList, resourceColumns, visibleOn, type PartnerFilter } from "./partner-list.ts";
import { labelOf } from "./things.ts";
import type { LibraryParts, Resource, ResourceId } from "./types.ts";
import { looksForNothing } from "./words.ts";

/** A resource as one partner sees it, with what this person has downloaded of it. */
export type PartnerResource = Pick<
  Resource,
  | "id"
  | "title"
  | "summary"
  | "language"
  | "translations"
  | "kind"
  | "tags"
  | "gateId"
  | "coBrand"
  | "expiresOn"
  | "publishedAt"
  | "files"
  | "collections"
> & {
  open: boolean;
  openUntil: string | null;
  /** Number of the version last downloaded, by language. */
  downloaded: Readonly<Record<string, number>>;
  lock: Lock | null;
  rank: number;
};

/** @throws AppError not_found for a partner that is not this vendor's */
export async function requirePartner(tx: Tx, ctx: Ctx, partnerId: Id<"partner">): Promise<void> {
  if (!(await partnerExists(tx, ctx.vendorId, partnerId))) throw notFound("partner");
}

const personOf = (ctx: Ctx): string | null => (ctx.actor.kind === "person" ? ctx.actor.personId : null);

/** What is listed, with why what is locked of this page is so. */
async function read(
  tx: Tx,
  ctx: Ctx,
  partnerId: Id<"partner">,
  filter: PartnerFilter & { id?: ResourceId },
): Promise<PartnerResource[]> {
  const today = await programs.today(tx, ctx);
  const seen = gates.seen(ctx, { partnerId, today, thing: resourceColumns });
  const { vendorId } = ctx;
  const rows = await runSql<Omit<PartnerResource, "lock">>(
    tx,
    partnerList({ vendorId, partnerId, personId: personOf(ctx), today, seen, filter }),
  );
  const locked = rows.filter((row) => !row.open);
  const things = locked.map((row) => ({
    kind: "resource" as const,
    id: row.id,
    gateId: row.gateId,
    label: labelOf(row),
  }));
  const locks = things.length === 0 ? null : await gates.locks(tx, ctx, partnerId, things);
  return rows.map((row) => ({ ...row, lock: locks?.get(`resource/${row.id}`) ?? null }));
}

/** Published resources as a partner sees them; the locked ones too, by name. */
export const listForPartner = ({ platform }: LibraryParts, ctx: Ctx, partnerId: Id<"partner">, filter: PartnerFilter) =>
  platform.read(ctx, async (tx) => {
    await requirePartner(tx, ctx, partnerId);
    return looksForNothing(filter.q) ? [] : read(tx, ctx, partnerId, filter);
  });

/** @throws AppError not_found for what this partner does not see at all */
export async function seenByPartner(
  tx: Tx,
  ctx: Ctx,
  partnerId: Id<"partner">,
  id: ResourceId,
): Promise<PartnerResource> {
  await requirePartner(tx, ctx, partnerId);
  const [found] = await read(tx, ctx, partnerId, { id, limit: 1 });
  if (!found) throw notFound("resource");
  return found;
}

/** What a partner's library is sorted by. */
export const partnerFacets = ({ platform }: LibraryParts, ctx: Ctx, partnerId: Id<"partner">) =>
  platform.read(ctx, async (tx) => {
    await requirePartner(tx, ctx, partnerId);
    const visible = visibleOn(await programs.today(tx, ctx));
    const collections = await readCollections(tx, ctx.vendorId, visible);
    return {
      ...(await readFacets(tx, ctx.vendorId, visible)),
      collections: collections.filter((c) => c.resources > 0),
    };
  });
