import { createHash } from "node:crypto";
import { AppError, canonicalJson } from "@fairway/kernel";
import { actorWord, type Ctx } from "./context.ts";
import { runSql, type Tx } from "./database/tx.ts";
import type { CommandCall } from "./types.ts";

const digestOf = (call: CommandCall): string =>
  createHash("sha256")
    .update(canonicalJson([call.operation, JSON.parse(JSON.stringify(call.input ?? null))]))
    .digest("hex");

export type Remembered =
  | { repeated: true; result: unknown }
  | { repeated: false; keep(result: unknown): Promise<void> };

type CommandRow = { operation: string; input_digest: string; result: unknown };

/**
 * Claims the key inside the command's transaction. A second call waits until the first has ended: then it is a repeat.
 * @throws AppError `idempotency.mismatch` when the key stands for another call
 */
export async function claimKey(tx: Tx, ctx: Ctx, key: string, call: CommandCall): Promise<Remembered> {
  const digest = digestOf(call);
  const actor = actorWord(ctx.actor);
  const claimed = await runSql(tx, {
    text: `insert into app.command (vendor_id, actor, key, operation, input_digest, created_at) values ($1, $2, $3, $4, $5, $6)
      on conflict do nothing returning 1`,
    values: [ctx.vendorId, actor, key, call.operation, digest, ctx.now.toString()],
  });
  if (claimed.length > 0)
    return {
      repeated: false,
      async keep(result) {
        await runSql(tx, {
          text: "update app.command set result = $4 where vendor_id = $1 and actor = $2 and key = $3",
          values: [ctx.vendorId, actor, key, JSON.stringify(result ?? null)],
        });
      },
    };
  const [row] = await runSql<CommandRow>(tx, {
    text: "select operation, input_digest, result from app.command where vendor_id = $1 and actor = $2 and key = $3",
    values: [ctx.vendorId, actor, key],
  });
  if (row?.input_digest === digest) return { repeated: true, result: row.result };
  throw new AppError("conflict", "idempotency.mismatch", "This Idempotency-Key was already used for another call.", {
    remedy: "Use a new key for every new call, and the same key only to repeat the same call.",
  });
}
