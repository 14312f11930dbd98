import { parseCondition, type Label, type Segment } from "@fairway/program";
import type { Tx } from "../../platform/index.ts";
import type { ProgramAt } from "../programs/index.ts";
import { listKept } from "./repo.ts";
import type { Kept, Known } from "./types.ts";
import type { Id } from "@fairway/kernel";

/** A segment beside the version in force. */
export function knownOf({ program }: Pick<ProgramAt, "program">, kept: Kept): Known {
  if (kept.origin === "document") {
    const declared = program.segments.find((segment) => segment.key === kept.key) ?? null;
    const label: Label = declared?.label ?? { en: kept.label ?? kept.key };
    return { kept, label, note: declared?.note ?? null, source: declared?.rule.source ?? kept.rule ?? "", declared };
  }
  const source = kept.rule ?? "";
  const label: Label = { en: kept.label ?? kept.key };
  const note = kept.note === null ? null : { en: kept.note };
  const read = parseCondition(program, source, { segments: false });
  const declared: Segment | null = read.ok ? { key: kept.key, label, rule: read.rule } : null;
  return { kept, label, note, source, declared };
}

/** The segments of a program in the order of the document, then those of the console, oldest first. */
export async function listKnown(tx: Tx, vendorId: Id<"vendor">, at: ProgramAt, lock = false): Promise<Known[]> {
  const kept = await listKept(tx, { vendorId, programId: at.programId }, lock);
  const place = new Map(at.program.segments.map((segment, i) => [segment.key, i]));
  const order = ({ origin, key }: Kept): number => (origin === "document" ? (place.get(key) ?? place.size) : Infinity);
  return kept
    .filter(({ status }) => status === "active")
    .toSorted((a, b) => order(a) - order(b) || (a.id < b.id ? -1 : 1))
    .map((each) => knownOf(at, each));
}
