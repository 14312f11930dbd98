import type { IncomingHttpHeaders } from "node:http";
import { type Asks, lackingProof } from "../auth/proof.ts";
import type { Caller, Sessions } from "../auth/sessions.ts";
import type { Ctx, PersonCtx, PublicCtx } from "../context.ts";
import { signInFirst } from "./access.ts";

/**
 * Refuses a session behind which too little stands. What is kept of it may be older than a proof that another process
 * took: before it refuses, it looks anew.
 * @throws AppError `auth.second_factor_required`, `auth.second_factor_missing`, `auth.step_up_required`
 */
export async function requireProof(
  asks: Asks,
  caller: Caller,
  ctx: Ctx | PersonCtx | PublicCtx,
  headers: IncomingHttpHeaders,
  sessions: Sessions,
): Promise<void> {
  const place =
    "vendorId" in ctx && ctx.actor.kind === "person"
      ? { vendorId: ctx.vendorId, partnerId: ctx.actor.side === "partner" ? ctx.actor.partnerId : null }
      : null;
  if (lackingProof(asks, caller.proof, place) === null) return;
  const now = await sessions.resolve(headers, true);
  if (!now) throw signInFirst();
  const lacking = lackingProof(asks, now.proof, place);
  if (lacking) throw lacking;
}
