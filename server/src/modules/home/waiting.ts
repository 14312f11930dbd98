import { type Ctx, type Locale, runSql, type Tx } from "../../platform/index.ts";
import { partnerKinds, vendorKinds, type WaitingKind } from "./kinds.ts";

export type Waiting = {
  kind: WaitingKind;
  count: number;
  mostUrgent: { label: string; dueOn: string | null; late: boolean };
};

type Row = { count: number; label: string; due_on: string | null; late: boolean };

/** How many rows there are, and the one that is due first, or has waited longest. */
const summed = (text: string, more = ""): string => `with x as (${text})
  select (select count(*)::int from x) as count, x.label, x.due_on, coalesce(x.due_on < $2::date, false) as late
  from x where true ${more} order by x.due_on nulls last, x.since_at nulls last limit 1`;

async function one(tx: Tx, kind: WaitingKind, text: string, values: readonly unknown[]): Promise<Waiting[]> {
  const [row] = await runSql<Row>(tx, { text, values });
  if (!row) return [];
  return [{ kind, count: row.count, mostUrgent: { label: row.label, dueOn: row.due_on, late: row.late } }];
}

/** What is late comes first, then what is due first, then what has no day. */
export const byUrgency = (a: Waiting, b: Waiting): number =>
  Number(b.mostUrgent.late) - Number(a.mostUrgent.late) ||
  (a.mostUrgent.dueOn ?? "9999").localeCompare(b.mostUrgent.dueOn ?? "9999");

/** What waits for an actor in a vendor, on whichever side they stand. */
export async function readWaiting(
  tx: Tx,
  { vendorId, actor }: Pick<Ctx, "vendorId" | "actor">,
  { today, timeZone }: { today: string; timeZone: string },
  locale: Locale,
): Promise<Waiting[]> {
  if (actor.kind === "system") return [];
  const found: Waiting[] = [];
  if (actor.side === "vendor") {
    for (const { kind, permission, text } of vendorKinds)
      if (actor.permissions.has(permission)) {
        const values = [vendorId, today, timeZone];
        found.push(...(await one(tx, kind, summed(text, "and $3::text <> ''"), values)));
      }
  } else {
    const values = [vendorId, today, actor.partnerId, locale];
    for (const { kind, permission, text } of partnerKinds)
      if (actor.permissions.has(permission))
        found.push(...(await one(tx, kind, summed(text, "and $3::uuid is not null and $4::text <> ''"), values)));
  }
  return found.toSorted(byUrgency);
}
