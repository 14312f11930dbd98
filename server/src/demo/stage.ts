import type { VendorRole } from "@fairway/contract";
import { newRequestId, parseId, type Id } from "@fairway/kernel";
import { type Actor, type Ctx, partnerActor, type PersonCtx, vendorActor } from "../platform/index.ts";
import { cast, demoPassword, type VendorKey, type VendorPerson } from "./cast.ts";
import type { Step } from "./plan.ts";
import type { Product } from "./product.ts";

/** What every call has besides its own parts. */
export const call = {
  params: {},
  query: {},
  body: {},
  upload: null,
  request: {
    origin: "http://localhost",
    address: "127.0.0.1",
    userAgent: null,
    device: null,
    byCookie: false,
    header: () => {},
  },
} as const;

type Someone = { readonly name: string; readonly email: string };

/** Who acts, for which vendor and when: makes the contexts in which the steps are played. */
export type Stage = {
  account(person: Someone): Promise<Id<"person">>;
  vendorId(vendor: VendorKey): Promise<string>;
  /** Tells where a vendor is before anybody belongs to it. */
  opened(vendor: VendorKey, id: string): void;
  /** The installation's first administrator, outside any vendor. */
  administrator(step: Step): Promise<PersonCtx>;
  /** The same person acting within a vendor that was just opened. */
  administratorIn(step: Step): Promise<Ctx>;
  /** The vendor's first person with this role, or its owner. */
  as(step: Step, role: VendorRole): Promise<Ctx>;
  /** Somebody of a partner, on the partner's side. */
  asPartner(step: Step, person: Someone, partnerId: string): Promise<Ctx>;
  /** The vendor's own systems that hand in data. */
  systems(step: Step): Promise<Ctx>;
};

const ownerOf = (vendor: VendorKey): VendorPerson => {
  const [owner] = cast[vendor].people;
  if (!owner) throw new Error(`${vendor} has no people`);
  return owner;
};

/** Three in the afternoon in UTC, and never later than now. */
function instantOf(product: Product, on: string): Temporal.Instant {
  const at = Temporal.Instant.from(`${on}T15:00:00Z`);
  const now = product.clock.now();
  return Temporal.Instant.compare(at, now) > 0 ? now : at;
}

/** Who sets the installation up. */
const first = ownerOf("aldermere");

/** The vendor that its first person belongs to. */
async function findVendor(product: Product, vendor: VendorKey, person: PersonCtx["person"]): Promise<string> {
  const ctx = { requestId: newRequestId(), now: product.clock.now(), locale: "en" as const, person };
  const me = await product.handlers.getMe({ ...call, ctx });
  const found = me.memberships.find((m) => m.vendor.slug === cast[vendor].slug)?.vendor.id;
  if (found === undefined) throw new Error(`${vendor} is not open yet`);
  return found;
}

/** Sets the stage for a product. */
export function createStage(product: Product): Stage {
  const persons = new Map<string, Id<"person">>();
  const vendors = new Map<VendorKey, string>();
  const plain = (step: Step) => ({
    requestId: newRequestId(),
    now: instantOf(product, step.on),
    locale: "en" as const,
    idempotencyKey: `demo ${step.key}`,
  });
  const within = async (step: Step, actor: Actor): Promise<Ctx> => ({
    ...plain(step),
    actor,
    vendorId: parseId("vendor", await stage.vendorId(step.vendor)),
  });
  const person = async ({ name, email }: VendorPerson) => ({
    personId: await stage.account({ name, email }),
    name,
    email,
    locale: null,
    sessionId: "demo",
  });
  const stage: Stage = {
    async account({ name, email }) {
      const id = persons.get(email) ?? (await product.ensureAccount({ name, email, password: demoPassword }));
      persons.set(email, id);
      return id;
    },
    async vendorId(vendor) {
      const id = vendors.get(vendor) ?? (await findVendor(product, vendor, await person(ownerOf(vendor))));
      vendors.set(vendor, id);
      return id;
    },
    opened: (vendor, id) => void vendors.set(vendor, id),
    administrator: async (step) => ({ ...plain(step), person: await person(first) }),
    async administratorIn(step) {
      const { personId, name } = await person(first);
      return within(step, vendorActor({ personId, name }, ["owner", "administrator"]));
    },
    async as(step, role) {
      const { people } = cast[step.vendor];
      const chosen = people.find((p) => p.roles.includes(role)) ?? ownerOf(step.vendor);
      const { personId } = await person(chosen);
      return within(step, vendorActor({ personId, name: chosen.name }, chosen.roles));
    },
    async asPartner(step, { name, email }, partnerId) {
      const personId = await stage.account({ name, email });
      const partner = parseId("partner", partnerId);
      return within(step, partnerActor({ personId, name }, partner, ["administrator"]));
    },
    systems: (step) => within(step, { kind: "system", name: "Data exchange" }),
  };
  return stage;
}
