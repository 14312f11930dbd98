import type { Id } from "@fairway/kernel";
import { insertRows, runSql, type Tx } from "../../platform/index.ts";
import type { PreparedFact } from "./types.ts";

/** What a source's reference stands for now. */
export type FactKey = {
  kind: string;
  source: string;
  reference: string;
  factId: Id<"fact">;
  occurredOn: string;
  partnerId: Id<"partner">;
  digest: Buffer;
};

type KeyRow = {
  kind: string;
  source: string;
  reference: string;
  fact_id: string;
  occurred_on: string;
  partner_id: string;
  digest: Buffer;
};

const columns = ["vendor_id", "kind", "source", "reference", "fact_id", "occurred_on", "partner_id", "digest"];

export const keyText = (key: { kind: string; source: string; reference: string }): string =>
  JSON.stringify([key.kind, key.source, key.reference]);

const fromRow = (row: KeyRow): FactKey => ({
  kind: row.kind,
  source: row.source,
  reference: row.reference,
  factId: row.fact_id as Id<"fact">,
  occurredOn: row.occurred_on,
  partnerId: row.partner_id as Id<"partner">,
  digest: row.digest,
});

const toRow = (vendorId: string, fact: PreparedFact, id: string) => [
  vendorId,
  fact.kind,
  fact.source,
  fact.reference,
  id,
  fact.occurredOn,
  fact.partnerId,
  fact.digest,
];

/**
 * Takes the references that are new. Rows must come sorted: two commands that take the same references then wait for
 * each other instead of blocking each other.
 * @returns the texts of the keys that were taken
 */
export async function takeKeys(
  tx: Tx,
  vendorId: Id<"vendor">,
  facts: readonly { fact: PreparedFact; id: Id<"fact"> }[],
): Promise<Set<string>> {
  const rows = facts.map(({ fact, id }) => toRow(vendorId, fact, id));
  const rest = "on conflict (vendor_id, kind, source, reference) do nothing returning kind, source, reference";
  const taken = await runSql<{ kind: string; source: string; reference: string }>(
    tx,
    insertRows("app.fact_key", columns, rows, rest),
  );
  return new Set(taken.map(keyText));
}

/** What these references stand for; locked in one order of their own where `lock` is set. */
export async function readKeys(
  tx: Tx,
  vendorId: Id<"vendor">,
  facts: readonly { kind: string; source: string; reference: string }[],
  lock: boolean,
): Promise<Map<string, FactKey>> {
  const groups = Map.groupBy(facts, (f) => JSON.stringify([f.kind, f.source]));
  const keys = new Map<string, FactKey>();
  for (const [, group] of [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const first = group[0];
    if (!first) continue;
    const text = `select kind, source, reference, fact_id, occurred_on, partner_id, digest from app.fact_key
where vendor_id = $1 and kind = $2 and source = $3 and reference = any($4)
order by reference collate "C" ${lock ? "for update" : ""}`;
    const values = [vendorId, first.kind, first.source, group.map((f) => f.reference)];
    for (const row of await runSql<KeyRow>(tx, { text, values })) keys.set(keyText(row), fromRow(row));
  }
  return keys;
}

/** Lets references stand for other facts. Their rows must be locked. */
export async function moveKeys(
  tx: Tx,
  vendorId: Id<"vendor">,
  facts: readonly { fact: PreparedFact; id: Id<"fact"> }[],
): Promise<void> {
  if (facts.length === 0) return;
  const rows = facts.map(({ fact, id }) => toRow(vendorId, fact, id));
  const set = ["fact_id", "occurred_on", "partner_id", "digest"].map((c) => `${c} = excluded.${c}`).join(", ");
  const rest = `on conflict (vendor_id, kind, source, reference) do update set ${set}`;
  await runSql(tx, insertRows("app.fact_key", columns, rows, rest));
}
