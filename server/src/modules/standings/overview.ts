import { AppError, notFound, type Id } from "@fairway/kernel";
import type { Ctx, Platform, Tx } from "../../platform/index.ts";
import { programs, type ProgramAt } from "../programs/index.ts";
import { keptDates } from "./evaluation-repo.ts";
import { additiveHeadlines } from "./metrics.ts";
import {
  countMovers,
  countTiers,
  listMovers,
  sumMetrics,
  type MoverKey,
  type MoverRow,
  type TierCountRow,
} from "./overview-repo.ts";
import { keptTo, mayReadAll } from "./policy.ts";

const notEvaluated = (asOf: string): AppError =>
  new AppError("not_found", "standing.not_evaluated", `Nobody was measured as of ${asOf}.`, {
    remedy: "Choose an evaluated date, or start an evaluation of this one.",
  });

/** The dates of which there is a whole snapshot, oldest first. */
async function evaluatedDates(tx: Tx, ctx: Ctx, at: ProgramAt): Promise<string[]> {
  const kept = await keptDates(tx, ctx.vendorId, at.programId);
  return at.liveAsOf === null || kept.includes(at.liveAsOf) ? kept : [...kept, at.liveAsOf].toSorted();
}

export type Summary = {
  at: ProgramAt;
  asOf: string | null;
  partners: number;
  counts: TierCountRow[];
  sums: Record<string, string | null>;
};

/** How many partners hold each tier at the live date, or at an evaluated one. */
export async function summary(
  platform: Platform,
  ctx: Ctx,
  programId: Id<"program">,
  wanted: string | undefined,
): Promise<Summary> {
  if (!mayReadAll(ctx.actor)) throw notFound("program");
  return platform.read(ctx, async (tx) => {
    const live = await programs.active(tx, ctx.vendorId, programId);
    const asOf = wanted ?? live.liveAsOf;
    if (asOf === null) return { at: live, asOf, partners: 0, counts: [], sums: {} };
    if (!(await evaluatedDates(tx, ctx, live)).includes(asOf)) throw notEvaluated(asOf);
    const at = await programs.on(tx, ctx.vendorId, asOf, programId);
    const of = { vendorId: ctx.vendorId, programId, asOf, keptTo: keptTo(ctx.actor) };
    const counts = await countTiers(tx, { ...of, dates: [asOf] });
    return { at, asOf, counts, ...(await sumMetrics(tx, of, additiveHeadlines(at.program))) };
  });
}

export type Trend = { at: ProgramAt; track: string; dates: string[]; counts: TierCountRow[] };

/** The tier distribution of a track at every evaluated date. */
export async function trend(
  platform: Platform,
  ctx: Ctx,
  programId: Id<"program">,
  wanted: string | undefined,
): Promise<Trend> {
  if (!mayReadAll(ctx.actor)) throw notFound("program");
  return platform.read(ctx, async (tx) => {
    const at = await programs.active(tx, ctx.vendorId, programId);
    const track = wanted ?? at.program.tracks[0]?.key ?? "";
    if (wanted !== undefined && !at.program.tracks.some((t) => t.key === wanted)) throw notFound("track");
    const dates = await evaluatedDates(tx, ctx, at);
    const of = { vendorId: ctx.vendorId, programId, keptTo: keptTo(ctx.actor) };
    return { at, track, dates, counts: await countTiers(tx, { ...of, dates, track }) };
  });
}

export type MoversInput = {
  from?: string | undefined;
  to?: string | undefined;
  direction?: "up" | "down" | undefined;
  limit: number;
  after: MoverKey | null;
};
export type Movers = { from: string | null; to: string | null; rows: MoverRow[]; up: number; down: number };

/** Partners whose tier differs between two evaluated dates; by default the live one and the one before it. */
export async function movers(
  platform: Platform,
  ctx: Ctx,
  programId: Id<"program">,
  input: MoversInput,
): Promise<Movers> {
  if (!mayReadAll(ctx.actor)) throw notFound("program");
  return platform.read(ctx, async (tx) => {
    const at = await programs.active(tx, ctx.vendorId, programId);
    const dates = await evaluatedDates(tx, ctx, at);
    const missing = [input.from, input.to].find((date) => date !== undefined && !dates.includes(date));
    if (missing !== undefined) throw notEvaluated(missing);
    const to = input.to ?? dates.at(-1) ?? null;
    const from = input.from ?? (to === null ? null : (dates.findLast((date) => date < to) ?? null));
    if (from === null || to === null) return { from, to, rows: [], up: 0, down: 0 };
    const of = { vendorId: ctx.vendorId, programId, from, to, keptTo: keptTo(ctx.actor) };
    const page = { limit: input.limit, after: input.after, direction: input.direction ?? null };
    return { from, to, rows: await listMovers(tx, of, page), ...(await countMovers(tx, of)) };
  });
}
