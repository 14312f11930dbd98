import { vendorParams } from "./find-partner.ts";
import type { Errands } from "./perform-today.ts";
import type { Product } from "./product.ts";
import { call, type Stage } from "./stage.ts";

/** The vendor's administrator has begun to connect the company's sign-in, and waits for the provider's values. */
export function performSignIn({ handlers }: Product, stage: Stage): Errands<"connectSignIn"> {
  return {
    async connectSignIn(step) {
      const ctx = await stage.as(step, "administrator");
      const params = await vendorParams(stage, step);
      const made = await handlers.createSignInConnection({
        ...call,
        ctx: { ...ctx, idempotencyKey: `demo ${step.key}` },
        params,
        body: { name: "Aldermere", protocol: "oidc", provider: "entra" },
      });
      await handlers.addSignInDomain({
        ...call,
        ctx: { ...ctx, idempotencyKey: `demo ${step.key} domain` },
        params: { ...params, signInConnectionId: made.id },
        body: { domain: "aldermere.example" },
      });
    },
  };
}
