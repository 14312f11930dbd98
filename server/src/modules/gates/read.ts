import { notFound, type Id } from "@fairway/kernel";
import { runSql, type Ctx, type Platform, type Tx } from "../../platform/index.ts";
import { knownOf, listKnown, readKept } from "../conditions/index.ts";
import { programs, type ProgramAt } from "../programs/index.ts";
import { gateFamily, type Known } from "./family.ts";
import { gatesOfPages, type GatedPage } from "./pages.ts";
import { keptTo, mayRead } from "./policy.ts";
import type { Things } from "./things.ts";
import type { Thing } from "./types.ts";

type Parts = { platform: Platform; things: Things };

/** A gate with how it does: partners that pass it, those to which it is open for a time, and what lies behind it. */
export type Shown = { known: Known; at: ProgramAt; passing: number; opened: number; of: number; guards: Thing[] };

type Counts = { gate_id: string; passing: number; opened: number };

async function shown({ things }: Parts, tx: Tx, ctx: Ctx, at: ProgramAt, known: readonly Known[]): Promise<Shown[]> {
  const ids = known.map(({ kept }) => kept.id);
  const today = await programs.today(tx, ctx);
  const counts = await runSql<Counts>(tx, {
    text: `select g.id as gate_id,
        (select count(*)::int from app.gate_state s where s.vendor_id = $1 and s.gate_id = g.id
          and ($4::uuid[] is null or s.partner_id = any ($4))) as passing,
        (select count(*)::int from app.gate_opening o where o.vendor_id = $1 and o.gate_id = g.id and o.status = 'open'
          and o.from_on <= $3::date and o.until_on >= $3::date
          and ($4::uuid[] is null or o.partner_id = any ($4))) as opened
      from app.gate g where g.vendor_id = $1 and g.id = any ($2::uuid[])`,
    values: [ctx.vendorId, ids, today, keptTo(ctx.actor)],
  });
  const [measured] = await runSql<{ of: number }>(tx, {
    text: `select count(*)::int as of from app.measurement where vendor_id = $1 and program_id = $2 and as_of = $3::date
      and ($4::uuid[] is null or partner_id = any ($4))`,
    values: [ctx.vendorId, at.programId, at.liveAsOf, keptTo(ctx.actor)],
  });
  const guards = await things.guardedBy(tx, ctx.vendorId, ids);
  const byId = new Map(counts.map((row) => [row.gate_id, row]));
  return known.map((each) => {
    const { passing = 0, opened = 0 } = byId.get(each.kept.id) ?? {};
    return { known: each, at, passing, opened, of: measured?.of ?? 0, guards: guards.get(each.kept.id) ?? [] };
  });
}

export type GateList = {
  items: Shown[];
  programId: Id<"program"> | null;
  pages: ReadonlyMap<GatedPage, Id<"gate">>;
  waiting: number;
  late: number;
};

/** The gates of a program, the portal's pages behind them, and how many requests wait; nothing without a program. */
export async function listGates(parts: Parts, ctx: Ctx, programId?: Id<"program">): Promise<GateList> {
  if (!mayRead(ctx.actor)) throw notFound("program");
  return parts.platform.read(ctx, async (tx) => {
    const at = await programs.activeFor(tx, ctx.vendorId, programId);
    const [waits] = await runSql<{ waiting: number; late: number }>(tx, {
      text: `select count(*)::int as waiting, (count(*) filter (where due_at < $2::timestamptz))::int as late
        from app.gate_request where vendor_id = $1 and status = 'asked' and ($3::uuid[] is null or partner_id = any ($3))`,
      values: [ctx.vendorId, ctx.now.toString(), keptTo(ctx.actor)],
    });
    return {
      items: at ? await shown(parts, tx, ctx, at, await listKnown(tx, gateFamily, ctx.vendorId, at)) : [],
      programId: at?.programId ?? null,
      pages: await gatesOfPages(tx, ctx.vendorId),
      waiting: waits?.waiting ?? 0,
      late: waits?.late ?? 0,
    };
  });
}

/** @throws AppError `not_found` */
export async function findGate(tx: Tx, ctx: Ctx, id: Id<"gate">): Promise<{ at: ProgramAt; known: Known }> {
  const kept = mayRead(ctx.actor) ? await readKept(tx, gateFamily, ctx.vendorId, id) : undefined;
  if (!kept) throw notFound("gate");
  const at = await programs.active(tx, ctx.vendorId, kept.programId);
  return { at, known: knownOf(gateFamily, at, kept) };
}

/** @throws AppError `not_found` */
export const getGate = (parts: Parts, ctx: Ctx, id: Id<"gate">): Promise<Shown> =>
  parts.platform.read(ctx, async (tx) => {
    const { at, known } = await findGate(tx, ctx, id);
    const [one] = await shown(parts, tx, ctx, at, [known]);
    if (!one) throw notFound("gate");
    return one;
  });
