import type { Id } from "@fairway/kernel";
import type { Ctx, Tx } from "../../platform/index.ts";
import { type ProgramAt, programs } from "../programs/index.ts";

/** The programs that events are about, each by the version that applies; null where none does. */
export async function activePrograms(
  tx: Tx,
  { vendorId }: Ctx,
  of: readonly { programId: Id<"program"> }[],
): Promise<ReadonlyMap<Id<"program">, ProgramAt | null>> {
  const active = new Map<Id<"program">, ProgramAt | null>();
  for (const id of new Set(of.map(({ programId }) => programId)))
    active.set(id, await programs.activeFor(tx, vendorId, id));
  return active;
}
