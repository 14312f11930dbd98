import { notFound } from "@fairway/kernel";
import type { Ctx } from "../../platform/index.ts";
import { mayFor } from "../../platform/index.ts";
import { partnerExists } from "../partners/index.ts";
import { offboardingsOf, type Offboarding } from "./offboarding-repo.ts";
import type { CareParts, PartnerId } from "./types.ts";

/** What was planned for a partner, newest first; its own people see it too. @throws AppError `not_found` */
export async function offboardings({ platform }: CareParts, ctx: Ctx, id: PartnerId): Promise<Offboarding[]> {
  const need = { vendor: "partners.read", partner: "partners.read" } as const;
  if (!mayFor(ctx.actor, id, need)) throw notFound("partner");
  return platform.read(ctx, async (tx) => {
    if (!(await partnerExists(tx, ctx.vendorId, id))) throw notFound("partner");
    return offboardingsOf(tx, ctx, id);
  });
}
