import { vendorParams } from "./find-partner.ts";
import type { Performance } from "./performance.ts";
import type { Product } from "./product.ts";
import { call, type Stage } from "./stage.ts";

/** Lets people approve what the policy proposed, and draws the line between the past and today. */
export function performMoves(product: Product, stage: Stage): Performance<"approve" | "seal" | "react"> {
  const { handlers } = product;
  return {
    async approve(step) {
      const params = await vendorParams(stage, step);
      const { idempotencyKey: _, ...ctx } = await stage.as(step, "operations");
      for (;;) {
        const page = await handlers.listMovesToApprove({ ...call, ctx, params, query: { limit: 200 } });
        const moveIds = page.items.map(({ move }) => move.id);
        if (moveIds.length === 0) return;
        const { items } = await handlers.approveMoves({ ...call, ctx, params, body: { moveIds } });
        if (items.every((item) => item.problem !== null)) return;
      }
    },
    seal: async () => void (await product.seal()),
    react: async () => void (await product.react()),
  };
}
