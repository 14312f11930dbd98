import { type Id, newId } from "@fairway/kernel";
import { type Ctx, type Emit, insertRows, runSql, type Tx } from "../../platform/index.ts";
import { type FactKey, keyText, moveKeys, readKeys, takeKeys } from "./keys.ts";
import type { FactOutcome, PreparedFact } from "./types.ts";

type Item = { fact: PreparedFact; id: Id<"fact">; key: string };
type Correction = Item & { old: FactKey };

const factColumns = [
  "vendor_id",
  "occurred_on",
  "id",
  "partner_id",
  "kind",
  "source",
  "reference",
  "data",
  "recorded_at",
  "import_id",
];
const reversalColumns = ["vendor_id", "fact_id", "occurred_on", "partner_id", "recorded_at", "reason", "replaced_by"];

async function insertFacts(tx: Tx, ctx: Ctx, items: readonly Item[], importId: string | null): Promise<void> {
  if (items.length === 0) return;
  const rows = items.map(({ fact, id }) => [
    ctx.vendorId,
    fact.occurredOn,
    id,
    fact.partnerId,
    fact.kind,
    fact.source,
    fact.reference,
    fact.data,
    ctx.now.toString(),
    importId,
  ]);
  await runSql(tx, insertRows("app.fact", factColumns, rows));
}

/** What was reversed by hand before stays so: its row cannot say twice why. */
async function reverseOld(tx: Tx, ctx: Ctx, corrections: readonly Correction[]): Promise<void> {
  if (corrections.length === 0) return;
  const rows = corrections.map(({ old, id }) => [
    ctx.vendorId,
    old.factId,
    old.occurredOn,
    old.partnerId,
    ctx.now.toString(),
    "corrected by its source",
    id,
  ]);
  const rest = "on conflict (vendor_id, fact_id) do nothing";
  await runSql(tx, insertRows("app.fact_reversal", reversalColumns, rows, rest));
}

type Touched = { count: number; kinds: Set<string>; firstOn: string; lastOn: string };

/** One event per partner, so that only these are measured again; `firstOn` and `lastOn` span old and new dates. */
function emitRecorded(
  emit: Emit,
  created: readonly Item[],
  corrections: readonly Correction[],
  importId: string | null,
): void {
  const partners = new Map<Id<"partner">, Touched>();
  const touch = (partnerId: Id<"partner">, kind: string, day: string) => {
    const known = partners.get(partnerId) ?? { count: 0, kinds: new Set<string>(), firstOn: day, lastOn: day };
    known.kinds.add(kind);
    if (day < known.firstOn) known.firstOn = day;
    if (day > known.lastOn) known.lastOn = day;
    partners.set(partnerId, known);
    return known;
  };
  for (const { fact } of [...created, ...corrections]) touch(fact.partnerId, fact.kind, fact.occurredOn).count += 1;
  for (const { old } of corrections) touch(old.partnerId, old.kind, old.occurredOn);
  for (const [partnerId, { count, kinds, firstOn, lastOn }] of partners)
    emit({
      type: "fact.recorded",
      subject: { kind: "partner", id: partnerId },
      partnerId,
      data: { count, kinds: [...kinds].toSorted(), firstOn, lastOn, ...(importId === null ? {} : { importId }) },
    });
}

const sameDigest = (old: FactKey | undefined, fact: PreparedFact): boolean => old?.digest.equals(fact.digest) === true;

/**
 * Records prepared facts in the caller's transaction: a new reference is created, a known one with another content
 * is reversed and replaced, an equal one left alone. References must differ from each other.
 * Locks references in a fixed order, so that commands that meet wait and never deadlock.
 */
export async function storeFacts(
  { tx, emit }: { tx: Tx; emit: Emit },
  ctx: Ctx,
  facts: readonly PreparedFact[],
  importId: Id<"import"> | null = null,
): Promise<FactOutcome[]> {
  const items = facts.map((fact): Item => ({ fact, id: newId("fact", ctx.now.epochMilliseconds), key: keyText(fact) }));
  if (items.length === 0) return [];
  const sorted = items.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const taken = await takeKeys(tx, ctx.vendorId, sorted);
  const known = sorted.filter((item) => !taken.has(item.key));
  const old = await readKeys(
    tx,
    ctx.vendorId,
    known.map((item) => item.fact),
    true,
  );
  const created = items.filter((item) => taken.has(item.key));
  const corrections = known.flatMap((item): Correction[] => {
    const key = old.get(item.key);
    return key === undefined || sameDigest(key, item.fact) ? [] : [{ ...item, old: key }];
  });
  await insertFacts(tx, ctx, [...created, ...corrections], importId);
  await reverseOld(tx, ctx, corrections);
  await moveKeys(tx, ctx.vendorId, corrections);
  emitRecorded(emit, created, corrections, importId);
  const changed = new Set(corrections.map((c) => c.key));
  return items.map(({ key, id }): FactOutcome => {
    if (taken.has(key)) return { outcome: "created", id };
    if (changed.has(key)) return { outcome: "changed", id };
    return { outcome: "unchanged", id: old.get(key)?.factId ?? id };
  });
}

/** What recording these facts would come to, without recording them. */
export async function compareFacts(
  tx: Tx,
  vendorId: Id<"vendor">,
  facts: readonly PreparedFact[],
): Promise<FactOutcome["outcome"][]> {
  const keys = await readKeys(tx, vendorId, facts, false);
  return facts.map((fact) => {
    const old = keys.get(keyText(fact));
    if (!old) return "created";
    return sameDigest(old, fact) ? "unchanged" : "changed";
  });
}
