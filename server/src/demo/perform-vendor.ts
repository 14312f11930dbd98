import { AppError, newRequestId, publicId } from "@fairway/kernel";
import type { Ctx } from "../platform/index.ts";
import { cast, demoPassword, partnerPeople } from "./cast.ts";
import { findPartner, vendorParams } from "./find-partner.ts";
import type { Body } from "./inputs.ts";
import type { Performance } from "./performance.ts";
import type { Product } from "./product.ts";
import { call, type Stage } from "./stage.ts";

const isKind = (error: unknown, kind: string): boolean => error instanceof AppError && error.kind === kind;

/** The first administrator opens the first vendor, unless that was done before a crash. */
async function setUp({ handlers, clock }: Product, vendor: Body<"setUp">["vendor"]): Promise<void> {
  const [owner] = cast.aldermere.people;
  if (!owner) return;
  const ctx = { requestId: newRequestId(), now: clock.now(), locale: "en" as const };
  const body = { name: owner.name, email: owner.email, password: demoPassword, vendor };
  await handlers.setUp({ ...call, ctx, body }).catch((error: unknown) => {
    if (!isKind(error, "conflict")) throw error;
  });
}

/** Who opened a vendor for others leaves it to them. */
async function leave({ handlers }: Product, ctx: Ctx, opener: Ctx, params: { vendorId: string }): Promise<void> {
  if (opener.actor.kind !== "person") return;
  const place = { ...params, personId: publicId("person", opener.actor.personId) };
  const own = { ...ctx, idempotencyKey: "demo leave" };
  await handlers.removePerson({ ...call, ctx: own, params: place }).catch((error: unknown) => {
    if (!isKind(error, "not_found")) throw error;
  });
}

/** Opens vendors with their own people, and lets the partners' people in. */
export function performVendor(product: Product, stage: Stage): Performance<"open" | "invite"> {
  const { handlers } = product;
  return {
    async open(step) {
      const { name, slug, currency, timeZone, fiscalYearStart, color, people } = cast[step.vendor];
      const vendor = { name, slug, currency, timeZone, fiscalYearStart };
      if (step.vendor === "aldermere") await setUp(product, vendor);
      else {
        const ctx = await stage.administrator(step);
        stage.opened(step.vendor, (await handlers.createVendor({ ...call, ctx, body: vendor })).id);
      }
      const opener = await stage.administratorIn(step);
      const params = await vendorParams(stage, step);
      for (const person of people) {
        const personId = await stage.account(person);
        if (opener.actor.kind === "person" && personId === opener.actor.personId) continue;
        const ctx = { ...opener, idempotencyKey: `demo ${person.email}` };
        const body = { name: person.name, email: person.email, roles: [...person.roles] };
        await handlers.addPerson({ ...call, ctx, params, body });
      }
      const ctx = await stage.as(step, "owner");
      await handlers.updateVendor({ ...call, ctx, params, body: { color } });
      if (step.vendor !== "aldermere") await leave(product, ctx, opener, params);
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
