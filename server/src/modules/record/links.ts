import { AppError, type Id, newId, notFound } from "@fairway/kernel";
import { type Ctx, runSql, type Tx } from "../../platform/index.ts";
import { partnerExists } from "../partners/index.ts";
import { programs } from "../programs/index.ts";
import { changedMeanwhile, changeOf, readOf, unusable } from "./of-partner.ts";
import { needs } from "./policy.ts";
import type { LinkKind, LinkSharing, PartnerId, RecordParts } from "./types.ts";

export type NewLink = {
  childId: PartnerId;
  kind: LinkKind;
  fromOn: string;
  untilOn: string | null;
  sharing: LinkSharing;
};
export type LinkChange = {
  revision: number;
  sharing?: LinkSharing | undefined;
  untilOn?: string | null | undefined;
};
export type Link = Omit<NewLink, "childId"> & {
  id: Id<"partnerLink">;
  parentId: PartnerId;
  parentName: string;
  parentReference: string;
  childId: PartnerId;
  childName: string;
  childReference: string;
  isNow: boolean;
  revision: number;
};

async function linksOf(tx: Tx, ctx: Ctx, id: PartnerId, only?: Id<"partnerLink">): Promise<Link[]> {
  const today = await programs.today(tx, ctx);
  return runSql<Link>(tx, {
    text: `select l.id, l.kind, l.from_on as "fromOn", l.until_on as "untilOn", l.sharing, l.revision,
        l.parent_id as "parentId", a.name as "parentName", a.reference as "parentReference",
        l.child_id as "childId", b.name as "childName", b.reference as "childReference",
        l.from_on <= $4::date and (l.until_on is null or l.until_on >= $4::date) as "isNow"
      from app.partner_link l
      join app.partner a on a.vendor_id = l.vendor_id and a.id = l.parent_id
      join app.partner b on b.vendor_id = l.vendor_id and b.id = l.child_id
      where l.vendor_id = $1 and (l.parent_id = $2 or l.child_id = $2) and ($3::uuid is null or l.id = $3)
      order by l.until_on is not null, b.name, l.from_on desc, l.id`,
    values: [ctx.vendorId, id, only ?? null, today],
  });
}

/** The links above and below a partner, past and coming ones too. */
export async function listLinks(
  parts: RecordParts,
  ctx: Ctx,
  id: PartnerId,
): Promise<{ above: Link[]; below: Link[] }> {
  const all = await readOf(parts, ctx, id, (tx) => linksOf(tx, ctx, id), needs.readLinks);
  return { above: all.filter((l) => l.childId === id), below: all.filter((l) => l.parentId === id) };
}

/** Writers of a vendor's hierarchy take turns, so that two of them cannot close a circle together. */
const takeTurns = (tx: Tx, ctx: Ctx) =>
  runSql(tx, {
    text: "select pg_advisory_xact_lock(hashtextextended($1, 27))",
    values: [`hierarchy ${ctx.vendorId}`],
  });

type Ends = { parentId: PartnerId; childId: PartnerId; fromOn: string; untilOn: string | null };

/** @throws AppError `link.circle` where, on any day, the parent would stand below itself */
async function refuseCircle(tx: Tx, ctx: Ctx, { parentId, childId, fromOn, untilOn }: Ends): Promise<void> {
  const [circle] = await runSql(tx, {
    text: `with recursive below as (
        select $2::uuid as id, $4::date as from_on, coalesce($5::date, 'infinity'::date) as until_on
        union
        select l.child_id, greatest(b.from_on, l.from_on), least(b.until_on, coalesce(l.until_on, 'infinity'::date))
        from below b join app.partner_link l on l.vendor_id = $1 and l.parent_id = b.id
          and l.from_on <= b.until_on and coalesce(l.until_on, 'infinity'::date) >= b.from_on
      ) select 1 from below where id = $3 limit 1`,
    values: [ctx.vendorId, childId, parentId, fromOn, untilOn],
  });
  if (!circle) return;
  const message = "The partner above would stand below itself.";
  throw new AppError("conflict", "link.circle", message, {
    remedy: "End the link that leads the other way first.",
    problems: [{ path: "childId", message: "stands above this partner" }],
  });
}

/** @throws AppError `link.twice` */
async function refuseTwice(tx: Tx, ctx: Ctx, link: Ends & { kind: LinkKind }, own?: Id<"partnerLink">): Promise<void> {
  const [same] = await runSql(tx, {
    text: `select 1 from app.partner_link where vendor_id = $1 and parent_id = $2 and child_id = $3 and kind = $4
      and from_on <= coalesce($6::date, 'infinity'::date) and coalesce(until_on, 'infinity'::date) >= $5::date
      and ($7::uuid is null or id <> $7) limit 1`,
    values: [ctx.vendorId, link.parentId, link.childId, link.kind, link.fromOn, link.untilOn, own ?? null],
  });
  if (!same) return;
  throw new AppError("conflict", "link.twice", "These partners are linked in this way on these days already.", {
    remedy: "Change that link instead.",
    problems: [{ path: "fromOn", message: "is within the days of another link" }],
  });
}

function checkDays({ fromOn, untilOn }: { fromOn: string; untilOn: string | null }): void {
  if (untilOn !== null && untilOn < fromOn)
    throw unusable("untilOn", "The last day is before the first.", "Choose a later last day, or none.");
}

const dataOf = (link: Link) => ({
  kind: link.kind,
  parentId: link.parentId,
  childId: link.childId,
  parent: link.parentName,
  child: link.childName,
  fromOn: link.fromOn,
  untilOn: link.untilOn,
  sharing: link.sharing,
});

async function linkOf(tx: Tx, ctx: Ctx, id: PartnerId, linkId: Id<"partnerLink">): Promise<Link> {
  const [link] = await linksOf(tx, ctx, id, linkId);
  if (!link) throw notFound("link");
  return link;
}

/** Puts a partner below another. @throws AppError `not_found`, `record.invalid`, `link.circle`, `link.twice` */
export async function addLink(parts: RecordParts, ctx: Ctx, id: PartnerId, given: NewLink): Promise<Link> {
  const call = { operation: "addPartnerLink", input: given, need: needs.editLinks };
  const linkId = await changeOf(parts, ctx, id, call, async ({ tx, emit }) => {
    checkDays(given);
    const { childId, kind, fromOn, untilOn, sharing } = given;
    if (!(await partnerExists(tx, ctx.vendorId, childId)))
      throw unusable("childId", "There is no such partner.", "Choose one of the vendor's partners.");
    await takeTurns(tx, ctx);
    const ends = { parentId: id, childId, fromOn, untilOn };
    await refuseCircle(tx, ctx, ends);
    await refuseTwice(tx, ctx, { ...ends, kind });
    const fresh = newId("partnerLink", ctx.now.epochMilliseconds);
    await runSql(tx, {
      text: `insert into app.partner_link (vendor_id, id, parent_id, child_id, kind, from_on, until_on, sharing, revision,
        created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, 1, $9)`,
      values: [ctx.vendorId, fresh, id, childId, kind, fromOn, untilOn, sharing, ctx.now.toString()],
    });
    const data = dataOf(await linkOf(tx, ctx, id, fresh));
    emit({ type: "link.added", subject: { kind: "partnerLink", id: fresh }, partnerId: id, data });
    return fresh;
  });
  return readOf(parts, ctx, id, (tx) => linkOf(tx, ctx, id, linkId), needs.readLinks);
}

/** @throws AppError `not_found`, `record.changed_meanwhile`, `record.invalid`, `link.circle`, `link.twice` */
export async function updateLink(
  parts: RecordParts,
  ctx: Ctx,
  id: PartnerId,
  linkId: Id<"partnerLink">,
  change: LinkChange,
): Promise<Link> {
  const call = { operation: "updatePartnerLink", input: { linkId, change }, need: needs.editLinks };
  await changeOf(parts, ctx, id, call, async ({ tx, emit }) => {
    await takeTurns(tx, ctx);
    const before = await linkOf(tx, ctx, id, linkId);
    if (before.revision !== change.revision) throw changedMeanwhile("link");
    const untilOn = change.untilOn === undefined ? before.untilOn : change.untilOn;
    const after = { ...before, untilOn, sharing: change.sharing ?? before.sharing };
    checkDays(after);
    const longer = before.untilOn !== null && (untilOn === null || untilOn > before.untilOn);
    if (longer) await refuseCircle(tx, ctx, after);
    if (longer) await refuseTwice(tx, ctx, after, linkId);
    await runSql(tx, {
      text: `update app.partner_link set until_on = $3, sharing = $4, revision = revision + 1
        where vendor_id = $1 and id = $2`,
      values: [ctx.vendorId, linkId, untilOn, after.sharing],
    });
    const subject = { kind: "partnerLink" as const, id: linkId };
    emit({ type: "link.changed", subject, partnerId: after.parentId, data: dataOf(after) });
  });
  return readOf(parts, ctx, id, (tx) => linkOf(tx, ctx, id, linkId), needs.readLinks);
}
