import type { Program } from "@fairway/program";
import { type Ctx, runSql } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import { type Business, computeStatement } from "./compute-sql.ts";
import type { CareParts, PartnerId, Risk } from "./types.ts";

/** The first kind of fact that says an amount of money; the first kind at all where none does. */
function businessOf(program: Program | undefined): Business {
  for (const kind of program?.kinds ?? []) {
    const field = kind.fields.find(({ type }) => type === "money");
    if (field) return { kind: kind.key, field: field.key, currency: program?.currency ?? null };
  }
  const [first] = program?.kinds ?? [];
  return first ? { kind: first.key, field: null, currency: null } : null;
}

type Changed = { partnerId: PartnerId; from: Risk; to: Risk; score: number | null };

/** Computes how all partners are doing, or one of them, and says where the risk of losing one has changed. */
export async function computeHealth({ platform, people }: CareParts, ctx: Ctx, only?: PartnerId): Promise<void> {
  const presence = await people.presence(ctx.vendorId);
  const call = { operation: "care.compute", input: { only } };
  await platform.command(ctx, call, async ({ tx, emit }) => {
    const today = await programs.today(tx, ctx);
    const active = await programs.activeFor(tx, ctx.vendorId);
    const statement = computeStatement({
      vendorId: ctx.vendorId,
      today,
      now: ctx.now.toString(),
      presence,
      business: businessOf(active?.program),
      programId: active?.programId ?? null,
      liveAsOf: active?.liveAsOf ?? null,
      only: only ?? null,
    });
    for (const { partnerId, from, to, score } of await runSql<Changed>(tx, statement))
      emit({
        type: "health.changed",
        subject: { kind: "partner", id: partnerId },
        partnerId,
        data: { from, to, score, on: today },
      });
  });
}
