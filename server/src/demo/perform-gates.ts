import { partnerPeople } from "./cast.ts";
import { findPartner, vendorParams } from "./find-partner.ts";
import { gates } from "./library/content.ts";
import type { Errands } from "./perform-today.ts";
import type { Step } from "./plan.ts";
import type { Product } from "./product.ts";
import { call, type Stage } from "./stage.ts";

const behind = "Special terms for the public sector";

/** Some of the library lies behind gates: one of the cast asks for what is locked, for another it was opened for a time. */
export function performGates(product: Product, stage: Stage): Errands<"placeGates" | "openGates"> {
  const { handlers } = product;
  const administrators = (step: Step) =>
    partnerPeople.filter((p) => p.roles.includes("administrator") && p.at[step.vendor] !== undefined);

  async function placeGates(step: Step) {
    const { idempotencyKey: _key, ...ctx } = await stage.as(step, "owner");
    const params = await vendorParams(stage, step);
    const there = await handlers.listGates({ ...call, ctx, params, query: {} });
    const known = new Set(there.items.map(({ label }) => label));
    for (const [label, { rule, roles }] of Object.entries(gates))
      if (!known.has(label))
        await handlers.createGate({ ...call, ctx, params, body: { label, rule, roles: [...roles] } });
  }

  async function ask(step: Step) {
    const [person] = administrators(step);
    const reference = person?.at[step.vendor];
    if (!person || reference === undefined) return;
    const { id: partnerId } = await findPartner(product, stage, step, reference);
    const ctx = await stage.asPartner(step, person, partnerId);
    const params = { ...(await vendorParams(stage, step)), partnerId };
    const { items } = await handlers.listPartnerResources({
      ...call,
      ctx,
      params,
      query: { limit: 50, open: "locked" },
    });
    const locked = items.find(({ title, lock }) => title === behind && lock?.request === null);
    if (!locked) return;
    const thing = { kind: "resource" as const, id: locked.id };
    const reason = "A school district wants our offer for its forty sites by the end of the month.";
    await handlers.askForOpening({ ...call, ctx, params, body: { thing, reason } });
  }

  async function open(step: Step) {
    const [, person] = administrators(step);
    const reference = person?.at[step.vendor];
    if (reference === undefined) return;
    const { id: partnerId } = await findPartner(product, stage, step, reference);
    const ctx = { ...(await stage.as(step, "owner")), idempotencyKey: `demo ${step.key} open` };
    const params = await vendorParams(stage, step);
    const { items } = await handlers.listGates({ ...call, ctx, params, query: {} });
    const gate = items.find(({ label }) => label === ("Public sector" satisfies keyof typeof gates));
    if (!gate) return;
    const untilOn = Temporal.PlainDate.from(step.on).add({ days: 21 }).toString();
    const reason = "The county's hospitals buy this month; the sixth certificate is being sat for.";
    await handlers.createGateOpening({ ...call, ctx, params, body: { partnerId, gateId: gate.id, untilOn, reason } });
  }

  return {
    placeGates,
    async openGates(step) {
      await ask(step);
      await open(step);
    },
  };
}
