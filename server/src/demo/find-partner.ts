import type { Step } from "./plan.ts";
import type { Product } from "./product.ts";
import { call, type Stage } from "./stage.ts";

/** Where the calls of a step go. */
export const vendorParams = async (stage: Stage, step: Step) => ({ vendorId: await stage.vendorId(step.vendor) });

/** The partner that the vendor knows by this reference, as the API shows it. */
export async function findPartner({ handlers }: Product, stage: Stage, step: Step, reference: string) {
  const ctx = await stage.systems(step);
  const params = await vendorParams(stage, step);
  const query = { q: reference, sort: "reference", limit: 50 };
  const page = await handlers.listPartners({ ...call, ctx, params, query });
  const found = page.items.find((item) => item.reference === reference);
  if (!found) throw new Error(`the demo partner ${reference} is missing`);
  return handlers.getPartner({ ...call, ctx, params: { ...params, partnerId: found.id } });
}
