import { cast, partnerPeople } from "./cast.ts";
import { findPartner, vendorParams } from "./find-partner.ts";
import type { Performance } from "./performance.ts";
import type { Product } from "./product.ts";
import { call, type Stage } from "./stage.ts";

const already = (error: unknown): boolean => error instanceof Error && "kind" in error && error.kind === "conflict";

/** Opens vendors with their own people, and lets the partners' people in. */
export function performVendor(product: Product, stage: Stage): Performance<"open" | "invite"> {
  const { handlers } = product;
  return {
    async open(step) {
      const { name, slug, currency, timeZone, fiscalYearStart, color, people } = cast[step.vendor];
      const body = { name, slug, currency, timeZone, fiscalYearStart };
      await handlers.createVendor({ ...call, ctx: await stage.opener(step), body }).catch((error: unknown) => {
        if (!already(error)) throw error;
      });
      const ctx = await stage.as(step, "owner");
      const params = await vendorParams(stage, step);
      await handlers.updateVendor({ ...call, ctx: { ...ctx, idempotencyKey: "demo color" }, params, body: { color } });
      for (const person of people.slice(1)) {
        await stage.account(person);
        const added = { name: person.name, email: person.email, roles: [...person.roles] };
        await handlers.addPerson({
          ...call,
          ctx: { ...ctx, idempotencyKey: `demo ${person.email}` },
          params,
          body: added,
        });
      }
    },
    async invite(step) {
      const ctx = await stage.as(step, "owner");
      for (const person of partnerPeople) {
        const reference = person.at[step.vendor];
        if (reference === undefined) continue;
        await stage.account(person);
        const params = {
          ...(await vendorParams(stage, step)),
          partnerId: (await findPartner(product, stage, step, reference)).id,
        };
        const body = { name: person.name, email: person.email, roles: [...person.roles] };
        await handlers.addPartnerPerson({
          ...call,
          ctx: { ...ctx, idempotencyKey: `demo ${person.email}` },
          params,
          body,
        });
      }
    },
  };
}
