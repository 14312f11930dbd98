import { randomBytes } from "node:crypto";
import type { PartnerRole } from "@fairway/contract";
import { type Id, newId, parseId, publicId } from "@fairway/kernel";
import type { App, Domains } from "../src/app.ts";
import { insertVendor } from "../src/modules/vendors/index.ts";
import type { Ctx, Database } from "../src/platform/index.ts";
import { createClient, type TestClient } from "./client.ts";

export type TestVendor = {
  /** Public id, and the UUID behind it. */
  vendorId: string;
  uuid: Id<"vendor">;
  /** Somebody with the roles owner and administrator. */
  owner: TestClient;
  /** A new person on the vendor's side. */
  as(...roles: string[]): Promise<TestClient>;
  /** A partner, and a person with these roles on its side. */
  newPartner(input?: { name?: string; reference?: string; roles?: PartnerRole[] }): Promise<TestPartner>;
  /** A new person on a partner's side. */
  asPartner(partnerId: string, ...roles: PartnerRole[]): Promise<TestClient>;
  /** Makes somebody on the vendor's side the manager of a partner. */
  manages(person: TestClient, partnerId: string): Promise<void>;
  /** For calls to services behind the API: Fairway itself in this vendor. */
  ctx(): Ctx;
};

export type TestPartner = { partnerId: string; uuid: Id<"partner">; reference: string; person: TestClient };

export type Factory = {
  newVendor(input?: { name?: string; timeZone?: string; currency?: string }): Promise<TestVendor>;
};

type Parts = Pick<App<Domains>, "identity" | "http" | "platform"> & { database: Database };

/** A person with a session, without the cost of hashing a password. */
async function signIn({ database }: Parts, name: string): Promise<{ personId: Id<"person">; token: string }> {
  const personId = newId("person");
  const token = randomBytes(24).toString("hex");
  const at = new Date();
  await database.identity.query(
    "insert into person (id, name, email, created_at, updated_at) values ($1, $2, $3, $4, $4)",
    [personId, name, `${personId}@example.com`, at],
  );
  await database.identity.query(
    `insert into session (id, person_id, token, expires_at, created_at, updated_at)
      values ($1, $2, $3, now() + interval '1 day', $4, $4)`,
    [newId("person"), personId, token, at],
  );
  return { personId, token };
}

const member = (
  { database }: Parts,
  vendor: Id<"vendor">,
  partner: Id<"partner"> | null,
  person: Id<"person">,
  roles: readonly string[],
) =>
  database.identity.query(
    `insert into membership (id, vendor_id, side, partner_id, person_id, roles, added_at) values ($1, $2, $3, $4, $5, $6, now())`,
    [newId("membership"), vendor, partner === null ? "vendor" : "partner", partner, person, roles],
  );

/** Makes vendors, partners and signed-in people for tests. */
export function createFactory(parts: Parts): Factory {
  let count = 0;
  const openVendor = async (input: { name?: string; timeZone?: string; currency?: string }): Promise<TestVendor> => {
    count += 1;
    const owner = await signIn(parts, `Owner ${count}`);
    const now = parts.platform.clock.now();
    const uuid = newId("vendor");
    const ctx = (): Ctx => ({ ...parts.platform.systemCtx(uuid, "test"), now: parts.platform.clock.now() });
    await parts.platform.command({ ...ctx(), now }, { operation: "test.openVendor", input: null }, async ({ tx }) => {
      const name = input.name ?? `Vendor ${count}`;
      const settings = {
        currency: input.currency ?? "USD",
        timeZone: input.timeZone ?? "UTC",
        fiscalYearStart: "01-01",
      };
      await insertVendor(tx, { id: uuid, slug: `v${count}-${randomBytes(4).toString("hex")}`, name, ...settings }, now);
    });
    await member(parts, uuid, null, owner.personId, ["owner", "administrator"]);
    const vendorId = publicId("vendor", uuid);
    const client = (token: string, more = {}) => createClient(parts.http, token, { vendorId, ...more });
    const asPartner = async (partnerId: string, ...roles: PartnerRole[]) => {
      const { personId, token } = await signIn(parts, `Partner person (${roles.join(", ")})`);
      await member(parts, uuid, parseId("partner", partnerId), personId, roles);
      return client(token, { partnerId });
    };
    const ownerClient = client(owner.token);
    return {
      vendorId,
      uuid,
      owner: ownerClient,
      ctx,
      asPartner,
      async manages(person, partnerId) {
        const { person: manager } = await person.ok("getMe");
        const { revision } = await ownerClient.ok("getPartner", { params: { partnerId } });
        await ownerClient.ok("updatePartner", { params: { partnerId }, body: { revision, managerId: manager.id } });
      },
      async as(...roles) {
        const { personId, token } = await signIn(parts, `Vendor person (${roles.join(", ")})`);
        await member(parts, uuid, null, personId, roles);
        return client(token);
      },
      async newPartner({ name, reference, roles } = {}) {
        const own = reference ?? `P-${randomBytes(4).toString("hex")}`;
        const made = await ownerClient.ok("createPartner", {
          body: { reference: own, name: name ?? `Partner ${own}` },
        });
        const uuidOf = parseId("partner", made.id);
        return {
          partnerId: made.id,
          uuid: uuidOf,
          reference: own,
          person: await asPartner(made.id, ...(roles ?? ["administrator"])),
        };
      },
    };
  };
  return { newVendor: (input = {}) => openVendor(input) };
}
