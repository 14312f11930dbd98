import { vendorParams } from "./find-partner.ts";
import type { Errands } from "./perform-today.ts";
import type { Product } from "./product.ts";
import { call, type Stage } from "./stage.ts";

/** The vendor has a role of its own for regional leads, and a key with which its warehouse hands in facts. */
export function performAccess({ handlers }: Product, stage: Stage): Errands<"shareWork"> {
  return {
    async shareWork(step) {
      const ctx = await stage.as(step, "owner");
      const params = await vendorParams(stage, step);
      await handlers.createRole({
        ...call,
        ctx: { ...ctx, idempotencyKey: `demo ${step.key}` },
        params,
        body: { side: "vendor", name: "Regional lead", copyOf: "vendor.cam", partnerScope: "own" },
      });
      const { items } = await handlers.listApiKeys({ ...call, ctx, params });
      if (items.length > 0) return;
      await handlers.createApiKey({
        ...call,
        ctx: { ...ctx, idempotencyKey: `demo ${step.key} key` },
        params,
        body: {
          name: "Warehouse sync",
          kind: "service",
          permissions: ["partners.read", "facts.record"],
          expiresInDays: 180,
        },
      });
    },
  };
}
