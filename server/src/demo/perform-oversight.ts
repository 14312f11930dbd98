import { appellant } from "./cast.ts";
import { vendorParams } from "./find-partner.ts";
import type { Errands } from "./perform-today.ts";
import type { Step } from "./plan.ts";
import type { Product } from "./product.ts";
import { call, type Stage } from "./stage.ts";

/** A demotion that is ahead, such as people argue about. */
type Ahead = { id: string; partner: { id: string }; track: string; fromTier: string | null; effectiveOn: string };

const byName = (a: { partner: { name: string } }, b: { partner: { name: string } }): number =>
  a.partner.name < b.partner.name ? -1 : a.partner.name > b.partner.name ? 1 : 0;

/** The demotions that are ahead, by the name of the partner. */
async function ahead({ handlers }: Product, stage: Stage, step: Step): Promise<readonly Ahead[]> {
  const params = await vendorParams(stage, step);
  const ctx = await stage.systems(step);
  const query = { status: ["scheduled" as const], direction: "down" as const, order: "soonest" as const, limit: 200 };
  const { items } = await handlers.listPrograms({ ...call, ctx, params });
  const found: (Ahead & { partner: { name: string } })[] = [];
  for (const { id } of items)
    found.push(...(await handlers.listMoves({ ...call, ctx, params: { ...params, programId: id }, query })).items);
  return found.toSorted(byName);
}

async function exceptions({ handlers }: Product, stage: Stage, step: Step) {
  const [ctx, params] = [await stage.as(step, "owner"), await vendorParams(stage, step)];
  return (await handlers.listExceptions({ ...call, ctx, params, query: { limit: 50 } })).items;
}

async function ask(product: Product, stage: Stage, step: Step, reason: string) {
  // The first one appeals.
  const [, move] = await ahead(product, stage, step);
  if (!move || move.fromTier === null) return null;
  const untilOn = Temporal.PlainDate.from(move.effectiveOn).add({ months: 3 }).toString();
  const params = { ...(await vendorParams(stage, step)), partnerId: move.partner.id };
  const body = { track: move.track, tier: move.fromTier, untilOn, reason };
  return product.handlers.requestException({ ...call, ctx: await stage.as(step, "cam"), params, body });
}

/** Lets somebody of the partner in, who appeals. Where no demotion is ahead, she belongs to the first partner. */
async function appeal(product: Product, stage: Stage, step: Step): Promise<void> {
  const { handlers } = product;
  const [move] = await ahead(product, stage, step);
  const vendor = await vendorParams(stage, step);
  const owner = { ...(await stage.as(step, "owner")), idempotencyKey: `demo ${appellant.email}` };
  const page = await handlers.listPartners({
    ...call,
    ctx: owner,
    params: vendor,
    query: { sort: "reference", limit: 1 },
  });
  const partnerId = move?.partner.id ?? page.items[0]?.id;
  if (partnerId === undefined) return;
  const params = { ...vendor, partnerId };
  const body = { name: appellant.name, email: appellant.email, roles: ["administrator" as const] };
  await stage.account(appellant);
  await handlers.addPartnerPerson({ ...call, ctx: owner, params, body });
  if (!move) return;
  const text =
    "Not everything from the last weeks of the quarter has reached you: a signed order and two exam results are with your operations. Please look again before we lose the tier.";
  const ctx = await stage.asPartner(step, appellant, partnerId);
  await handlers.fileAppeal({ ...call, ctx, params, body: { moveId: move.id, text } });
}

const reasons = {
  granted: "Moved its whole team to a new data center; projects resume next quarter.",
  waiting: "Two orders that close the gap are signed and arrive by the end of next month.",
};

/** What people do about demotions that are ahead: one appeals, for one an exception is made, for one it is asked for. */
export const performOversight = (
  product: Product,
  stage: Stage,
): Errands<"appeal" | "grantException" | "askException"> => ({
  appeal: (step) => appeal(product, stage, step),
  async grantException(step) {
    const [known] = await exceptions(product, stage, step);
    const asked = known ?? (await ask(product, stage, step, reasons.granted));
    if (asked?.status !== "requested") return;
    const ctx = { ...(await stage.as(step, "operations")), idempotencyKey: `demo ${step.key} decide` };
    const params = { ...(await vendorParams(stage, step)), exceptionId: asked.id };
    const body = { decision: "approve" as const, reason: "Agreed with the partner's plan for next quarter." };
    await product.handlers.decideException({ ...call, ctx, params, body });
  },
  async askException(step) {
    if ((await exceptions(product, stage, step)).length > 1) return;
    await ask(product, stage, step, reasons.waiting);
  },
});
