import { AppError, forbidden, type Id, notFound } from "@fairway/kernel";
import { type Ctx, insertRows, runSql } from "../../platform/index.ts";
import { readKeys } from "./keys.ts";
import { mayRecord } from "./policy.ts";
import { factsById } from "./repo.ts";
import type { Fact, FactsParts } from "./types.ts";

export type FactAddress = { partnerId: Id<"partner">; factId: Id<"fact"> };

const reversedAlready = (fact: Fact): AppError =>
  new AppError("conflict", "fact.reversed", `This fact was reversed already: ${fact.reversal?.reason ?? ""}.`, {
    remedy: "Record it again with another reference where it should count after all.",
  });

/**
 * Takes a fact out of every measurement from now on; it stays on record with the reason.
 * @throws AppError `forbidden`, `not_found`, `fact.reversed`
 */
export async function reverseFact(
  { platform }: FactsParts,
  ctx: Ctx,
  { partnerId, factId }: FactAddress,
  reason: string,
): Promise<{ id: Id<"fact"> }> {
  if (!mayRecord(ctx.actor)) throw forbidden("reverse facts");
  const input = { partnerId, factId, reason };
  return platform.command(ctx, { operation: "reverseFact", input }, async ({ tx, emit }) => {
    const find = async () => (await factsById(tx, ctx.vendorId, [factId])).find((f) => f.partnerId === partnerId);
    const found = await find();
    if (!found) throw notFound("fact");
    // The key's row is what a correction by the source locks as well.
    await readKeys(tx, ctx.vendorId, [found], true);
    const fact = await find();
    if (!fact) throw notFound("fact");
    if (fact.reversal) throw reversedAlready(fact);
    const columns = ["vendor_id", "fact_id", "occurred_on", "partner_id", "recorded_at", "reason"];
    const row = [ctx.vendorId, factId, fact.occurredOn, partnerId, ctx.now.toString(), reason];
    await runSql(tx, insertRows("app.fact_reversal", columns, [row]));
    emit({
      type: "fact.reversed",
      subject: { kind: "partner", id: partnerId },
      partnerId,
      data: {
        count: 1,
        kinds: [fact.kind],
        firstOn: fact.occurredOn,
        lastOn: fact.occurredOn,
        factId,
        reference: fact.reference,
        reason,
      },
    });
    return { id: factId };
  });
}
