import { notFound, type Id } from "@fairway/kernel";
import { runSql, type Ctx, type Platform, type Tx } from "../../platform/index.ts";
import { programs, type ProgramAt } from "../programs/index.ts";
import { figuresOf, measuredCount, type Figures } from "./figures.ts";
import { keptById, knownOf, listKnown, readKept } from "../conditions/index.ts";
import { keptTo, mayRead } from "./policy.ts";
import { segmentFamily, type Known } from "./family.ts";

/** A segment with how it does. */
export type Shown = { known: Known; at: ProgramAt; figures: Figures; of: number };

const none: Figures = { members: 0, joined: 0, left: 0, trend: [] };

async function shown(tx: Tx, ctx: Ctx, at: ProgramAt, known: readonly Known[]): Promise<Shown[]> {
  const today = at.liveAsOf ?? (await programs.today(tx, ctx));
  const ids = known.map(({ kept }) => kept.id);
  const figures = await figuresOf(tx, ctx.vendorId, ids, { today, keptTo: keptTo(ctx.actor) });
  const of = await measuredCount(tx, ctx.vendorId, at.programId, at.liveAsOf, keptTo(ctx.actor));
  return known.map((each) => ({ known: each, at, of, figures: figures.get(each.kept.id) ?? none }));
}

/** The segments of a program; nothing where there is no program yet. */
export async function listSegments(
  platform: Platform,
  ctx: Ctx,
  programId?: Id<"program">,
): Promise<{ items: Shown[]; programId: Id<"program"> | null }> {
  if (!mayRead(ctx.actor)) throw notFound("program");
  return platform.read(ctx, async (tx) => {
    const at = await programs.activeFor(tx, ctx.vendorId, programId);
    if (!at) return { items: [], programId: null };
    return {
      items: await shown(tx, ctx, at, await listKnown(tx, segmentFamily, ctx.vendorId, at)),
      programId: at.programId,
    };
  });
}

async function find(tx: Tx, ctx: Ctx, id: Id<"segment">): Promise<{ at: ProgramAt; known: Known }> {
  const kept = mayRead(ctx.actor) ? await readKept(tx, segmentFamily, ctx.vendorId, id) : undefined;
  if (!kept) throw notFound("segment");
  const at = await programs.active(tx, ctx.vendorId, kept.programId);
  return { at, known: knownOf(segmentFamily, at, kept) };
}

/** @throws AppError `not_found` */
export const getSegment = (platform: Platform, ctx: Ctx, id: Id<"segment">): Promise<Shown> =>
  platform.read(ctx, async (tx) => {
    const { at, known } = await find(tx, ctx, id);
    const [one] = await shown(tx, ctx, at, [known]);
    if (!one) throw notFound("segment");
    return one;
  });

type MemberRow = {
  partner_id: string;
  name: string;
  reference: string;
  region: string | null;
  joined_on: string;
  held: Record<string, { tier: string | null; rank: number }> | null;
};
export type MemberPlace = { name: string; id: string };
export type MemberPage = { at: ProgramAt; known: Known; rows: MemberRow[]; next: MemberPlace | null };

/** Members by name, a page at a time. @throws AppError `not_found` */
export const listMembers = (
  platform: Platform,
  ctx: Ctx,
  id: Id<"segment">,
  page: { after?: MemberPlace | undefined; limit: number },
): Promise<MemberPage> =>
  platform.read(ctx, async (tx) => {
    const { at, known } = await find(tx, ctx, id);
    const values = [ctx.vendorId, id, at.programId, at.liveAsOf, page.limit + 1, keptTo(ctx.actor)];
    const rows = await runSql<MemberRow & { sort: string }>(tx, {
      text: `select p.id as partner_id, p.name, p.reference, p.region, s.joined_on, m.held, p.name_norm as sort
        from app.segment_membership s
        join app.partner p on p.vendor_id = $1 and p.id = s.partner_id
        left join app.measurement m on m.vendor_id = $1 and m.program_id = $3 and m.as_of = $4::date and m.partner_id = p.id
        where s.vendor_id = $1 and s.segment_id = $2 and s.left_on is null
          and ($6::uuid[] is null or p.id = any ($6))
          ${page.after ? "and (p.name_norm, p.id) > ($7, $8::uuid)" : ""}
        order by p.name_norm, p.id limit $5`,
      values: page.after ? [...values, page.after.name, page.after.id] : values,
    });
    const last = rows.length > page.limit ? rows[page.limit - 1] : undefined;
    return {
      at,
      known,
      rows: rows.slice(0, page.limit),
      next: last ? { name: last.sort, id: last.partner_id } : null,
    };
  });

export type HistoryPlace = { on: string; id: string; what: string };
type HistoryRow = Omit<MemberRow, "joined_on" | "held"> & { what: "joined" | "left"; happened_on: string };

/** Who joined and left, newest first. @throws AppError `not_found` */
export const listHistory = (
  platform: Platform,
  ctx: Ctx,
  id: Id<"segment">,
  page: { before?: HistoryPlace | undefined; limit: number },
): Promise<{ rows: HistoryRow[]; next: HistoryPlace | null }> =>
  platform.read(ctx, async (tx) => {
    await find(tx, ctx, id);
    const values = [ctx.vendorId, id, page.limit + 1, keptTo(ctx.actor)];
    const before = page.before ? "and (h.happened_on, h.partner_id, h.what) < ($5::date, $6::uuid, $7)" : "";
    const rows = await runSql<HistoryRow>(tx, {
      text: `select h.partner_id, h.what, h.happened_on, p.name, p.reference, p.region from (
          select partner_id, 'joined' as what, joined_on as happened_on from app.segment_membership
            where vendor_id = $1 and segment_id = $2
          union all
          select partner_id, 'left', left_on from app.segment_membership
            where vendor_id = $1 and segment_id = $2 and left_on is not null
          ) h join app.partner p on p.vendor_id = $1 and p.id = h.partner_id
        where ($4::uuid[] is null or h.partner_id = any ($4)) ${before}
        order by h.happened_on desc, h.partner_id desc, h.what desc limit $3`,
      values: page.before ? [...values, page.before.on, page.before.id, page.before.what] : values,
    });
    const last = rows.length > page.limit ? rows[page.limit - 1] : undefined;
    return {
      rows: rows.slice(0, page.limit),
      next: last ? { on: last.happened_on, id: last.partner_id, what: last.what } : null,
    };
  });

export type PartnerSegment = { known: Known; joinedOn: string; leftOn: string | null };

/** The segments a partner is in, then those it was in, the latest first. */
export async function segmentsOfPartner(
  platform: Platform,
  ctx: Ctx,
  partnerId: Id<"partner">,
  programId?: Id<"program">,
): Promise<PartnerSegment[]> {
  if (!mayRead(ctx.actor)) throw notFound("partner");
  return platform.read(ctx, async (tx) => {
    const there = await runSql(tx, {
      text: "select 1 from app.partner where vendor_id = $1 and id = $2",
      values: [ctx.vendorId, partnerId],
    });
    if (there.length === 0) throw notFound("partner");
    const at = await programs.activeFor(tx, ctx.vendorId, programId);
    if (!at) return [];
    const rows = await runSql<{ segment_id: string; joined_on: string; left_on: string | null }>(tx, {
      text: `select m.segment_id, m.joined_on, m.left_on from app.segment_membership m
        join app.segment s on s.vendor_id = $1 and s.id = m.segment_id and s.program_id = $3
        where m.vendor_id = $1 and m.partner_id = $2
        order by m.left_on desc nulls first, m.joined_on desc, m.segment_id limit 200`,
      values: [ctx.vendorId, partnerId, at.programId],
    });
    const segments = await keptById(
      tx,
      segmentFamily,
      ctx.vendorId,
      rows.map((row) => row.segment_id),
    );
    return rows.flatMap(({ segment_id, joined_on: joinedOn, left_on: leftOn }) => {
      const kept = segments.get(segment_id);
      return kept ? [{ known: knownOf(segmentFamily, at, kept), joinedOn, leftOn }] : [];
    });
  });
}
