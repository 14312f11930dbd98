import { publicId } from "@fairway/kernel";
import { cast } from "./cast.ts";
import { findPartner, vendorParams } from "./find-partner.ts";
import { factInput, partnerInput } from "./inputs.ts";
import type { Performance } from "./performance.ts";
import type { Product } from "./product.ts";
import { call, type Stage } from "./stage.ts";

/** Lets partners join and end, hands in their facts and takes facts back. */
export function performPartners(product: Product, stage: Stage): Performance<"join" | "record" | "reverse" | "end"> {
  const { handlers } = product;
  return {
    async join(step) {
      const manager = cast[step.vendor].people.filter((p) => p.roles.includes("cam"))[step.partner.manager ?? -1];
      const managerId = manager ? publicId("person", await stage.account(manager)) : null;
      const body = partnerInput(step.partner, managerId);
      await handlers.createPartner({
        ...call,
        ctx: await stage.as(step, "operations"),
        params: await vendorParams(stage, step),
        body,
      });
    },
    async record(step) {
      const body = { facts: step.facts.map(factInput) };
      await handlers.recordFacts({
        ...call,
        ctx: await stage.systems(step),
        params: await vendorParams(stage, step),
        body,
      });
    },
    async reverse(step) {
      const { fact, reason } = step;
      const params = {
        ...(await vendorParams(stage, step)),
        partnerId: (await findPartner(product, stage, step, fact.partner)).id,
      };
      const ctx = await stage.as(step, "operations");
      const query = { kind: fact.kind, from: fact.occurredOn, to: fact.occurredOn, limit: 200 };
      const { items } = await handlers.listFacts({ ...call, ctx, params, query });
      const found = items.find((item) => item.reference === fact.reference);
      if (!found) throw new Error(`the demo fact ${fact.reference} is missing`);
      if (found.reversal === null)
        await handlers.reverseFact({ ...call, ctx, params: { ...params, factId: found.id }, body: { reason } });
    },
    async end(step) {
      const found = await findPartner(product, stage, step, step.partner);
      if (found.status === "ended") return;
      const params = { ...(await vendorParams(stage, step)), partnerId: found.id };
      const body = { revision: found.revision, status: "ended" as const };
      await handlers.updatePartner({ ...call, ctx: await stage.as(step, "operations"), params, body });
    },
  };
}
