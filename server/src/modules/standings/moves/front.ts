import type { Id } from "@fairway/kernel";
import type { Tx } from "../../../platform/index.ts";
import type { ProgramHead } from "../../programs/index.ts";
import { listEvaluations } from "../evaluation-repo.ts";

/**
 * The newest date of which moves were decided, also for some partners only: the live date, or that of a live evaluation
 * that has begun. Earlier dates are not decided any more.
 */
export async function decidedDate(tx: Tx, vendorId: Id<"vendor">, head: ProgramHead): Promise<string | null> {
  const filter = {
    vendorId,
    programId: head.id,
    statuses: ["running", "stopped"] as const,
    purpose: "live" as const,
  };
  const begun = (await listEvaluations(tx, filter, { limit: 500 })).filter((e) => e.done > 0).map((e) => e.asOf);
  return [...begun, ...(head.liveAsOf === null ? [] : [head.liveAsOf])].toSorted().at(-1) ?? null;
}
