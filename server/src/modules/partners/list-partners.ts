import { forbidden, type Id } from "@fairway/kernel";
import { type Ctx, malformedCursor, runSql, type Tx } from "../../platform/index.ts";
import { type ProgramAt, programs } from "../programs/index.ts";
import { type ListPlace, listStatement, type PartnerFilter } from "./list-query.ts";
import { isSortValue, readSort } from "./list-sort.ts";
import { keptTo, mayReadAll } from "./policy.ts";
import { fromRow, type Partner, type PartnerRow, type PartnersParts } from "./types.ts";

export type HealthBrief = {
  score: number | null;
  risk: "low" | "medium" | "high" | "unknown";
  change: number | null;
} | null;

/** A partner with its live measurement as it is stored; null where it was not measured. */
export type Measured = {
  partner: Partner;
  metrics: Record<string, unknown> | null;
  standings: Record<string, { tier: string | null; rank: number }> | null;
  health: HealthBrief;
};
export type ListInput = {
  programId?: Id<"program"> | undefined;
  filter: PartnerFilter;
  sort: string;
  after?: ListPlace | undefined;
  limit: number;
};
export type ListPage = { items: Measured[]; next: ListPlace | null; active: ProgramAt | null };

type Row = PartnerRow & Omit<Measured, "partner"> & { sort_value: string | null };

/** One page within the caller's transaction, beside the standings of this version of a program. */
export async function pageOfPartners(
  tx: Tx,
  vendorId: Id<"vendor">,
  active: ProgramAt | null,
  input: Omit<ListInput, "programId">,
): Promise<ListPage> {
  const { filter, after, limit } = input;
  const sort = readSort(input.sort, active);
  if (after && !isSortValue(sort, after.value)) throw malformedCursor();
  const rows = await runSql<Row>(tx, listStatement({ vendorId, active, filter, sort, after, limit: limit + 1 }));
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    items: rows
      .slice(0, limit)
      .map((row) => ({ partner: fromRow(row), metrics: row.metrics, standings: row.standings, health: row.health })),
    next: last ? { value: last.sort_value, id: last.id } : null,
    active,
  };
}

/** @throws AppError `forbidden`, `partners.sort`, `partners.tier` */
export async function listPartners({ platform }: PartnersParts, ctx: Ctx, input: ListInput): Promise<ListPage> {
  if (!mayReadAll(ctx.actor)) throw forbidden("list partners");
  return platform.read(ctx, async (tx) => {
    const active = await programs.activeFor(tx, ctx.vendorId, input.programId);
    const filter = { ...input.filter, keptTo: keptTo(ctx.actor, "partners.read") };
    return pageOfPartners(tx, ctx.vendorId, active, { ...input, filter });
  });
}
