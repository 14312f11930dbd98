import type { Id } from "@fairway/kernel";
import { classify, measuredRows, parseCondition, type Label, type Segment as Declared } from "@fairway/program";
import { sql, type Sql } from "@fairway/rules";
import type { Tx } from "../../platform/index.ts";
import type { ProgramAt } from "../programs/index.ts";
import { listKept } from "./repo.ts";
import type { ConditionKind, Family, Kept, Known } from "./types.ts";

/** A named condition beside the version in force. */
export function knownOf<K extends ConditionKind>(
  family: Family<K>,
  { program }: Pick<ProgramAt, "program">,
  kept: Kept<K>,
): Known<K> {
  if (kept.origin === "document") {
    const declared = family.declaredIn(program).find(({ key }) => key === kept.key) ?? null;
    const label: Label = declared?.label ?? { en: kept.label ?? kept.key };
    return { kept, label, note: declared?.note ?? null, source: declared?.rule.source ?? kept.rule ?? "", declared };
  }
  const source = kept.rule ?? "";
  const label: Label = { en: kept.label ?? kept.key };
  const note = kept.note === null ? null : { en: kept.note };
  const read = parseCondition(program, source, { segments: family.mayNameSegments });
  const declared: Declared | null = read.ok ? { key: kept.key, label, rule: read.rule } : null;
  return { kept, label, note, source, declared };
}

/** Those of a program in the order of the document, then those of the console, oldest first. */
export async function listKnown<K extends ConditionKind>(
  tx: Tx,
  family: Family<K>,
  vendorId: Id<"vendor">,
  at: ProgramAt,
  lock = false,
): Promise<Known<K>[]> {
  const kept = await listKept(tx, family, { vendorId, programId: at.programId }, lock);
  const place = new Map(family.declaredIn(at.program).map(({ key }, i) => [key, i]));
  const order = ({ origin, key }: Kept<K>): number =>
    origin === "document" ? (place.get(key) ?? place.size) : Infinity;
  return kept
    .filter(({ status }) => status === "active")
    .toSorted((a, b) => order(a) - order(b) || (a.id < b.id ? -1 : 1))
    .map((each) => knownOf(family, at, each));
}

/** Those whose rule can be read. */
export const soundOf = <K extends ConditionKind>(known: readonly Known<K>[]) =>
  known.flatMap(({ kept, declared }) => (declared ? [{ id: kept.id, declared }] : []));

/**
 * For which of these partners which of these conditions holds, by what was measured as of the live date: rows of
 * `condition_id` and `partner_id`. Null where there is nothing to ask, or nothing was measured.
 */
export function holdingSql<K extends ConditionKind>(
  family: Family<K>,
  vendorId: Id<"vendor">,
  at: ProgramAt,
  known: readonly Known<K>[],
  partnerIds: readonly string[],
): Sql | null {
  // Known by their ids, so that none is taken for a segment of the document with the same key.
  const segments = soundOf(known).map(({ id, declared }) => ({ ...declared, key: id }));
  if (segments.length === 0 || at.liveAsOf === null) return null;
  const asOf = Temporal.PlainDate.from(at.liveAsOf);
  const rows = measuredRows({ vendorId, programId: at.programId, asOf, partners: { ids: partnerIds } });
  const program = { ...at.program, segments: family.mayNameSegments ? at.program.segments : [], benefits: [] };
  const all = classify(program, rows, { vendorId, asOf, segments });
  const ids = segments.map(({ key }) => key);
  return sql`select own.id as condition_id, c.partner_id
    from (${all}) c cross join lateral jsonb_array_elements_text(c.segments) k (key)
    join unnest(${ids}::uuid[]) own (id) on own.id::text = k.key`;
}
