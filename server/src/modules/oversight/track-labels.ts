import type { Id } from "@fairway/kernel";
import type { Label } from "@fairway/program";
import type { Ctx, Tx } from "../../platform/index.ts";
import { programs, type ProgramAt } from "../programs/index.ts";

/** What tracks are called today; each program is read once. */
export function trackLabels(
  tx: Tx,
  ctx: Ctx,
): (of: { programId: Id<"program">; track: string }) => Promise<{ en: string; de?: string }> {
  const known = new Map<Id<"program">, ProgramAt>();
  const programToday = async (id: Id<"program">): Promise<ProgramAt> => {
    const at = known.get(id) ?? (await programs.on(tx, ctx.vendorId, await programs.today(tx, ctx), id));
    known.set(id, at);
    return at;
  };
  return async ({ programId, track }) => {
    const { program } = await programToday(programId);
    const label: Label = program.tracks.find(({ key }) => key === track)?.label ?? { en: track };
    return { ...label };
  };
}
