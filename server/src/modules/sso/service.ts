import type { Id } from "@fairway/kernel";
import { AppError, notFound } from "@fairway/kernel";
import { type Ctx, type NewSession, type Outgoing, type Platform, runSql, type Seal } from "../../platform/index.ts";
import { createConnections, type RolesOf } from "./connections.ts";
import { createDomainProofs, type ResolveTxt } from "./domains.ts";
import { closeFor } from "./leaving.ts";
import { createOidcClient } from "./oidc/client.ts";
import { findByDomain, findDemand } from "./repo-connections.ts";
import { createSamlReader } from "./saml/settings.ts";
import { type SignInParts, testTicket } from "./sign-in.ts";
import type { ConnectionId } from "./types.ts";
import { createScim } from "./scim/service.ts";
import { createScimTokens } from "./scim/tokens.ts";

export type SsoParts = {
  platform: Platform;
  seal: Seal;
  outgoing: Outgoing;
  resolveTxt: ResolveTxt;
  forgetEverybody: () => void;
};

const rolesOf: RolesOf = async (tx, { vendorId, partnerId }, personId) => {
  const rows = await runSql<{ roles: string[] }>(tx, {
    text: `select roles from identity.membership
      where vendor_id = $1 and partner_id is not distinct from $2 and person_id = $3`,
    values: [vendorId, partnerId, personId],
  });
  return rows[0]?.roles ?? [];
};

/** How companies sign in through their own providers. */
export function createSso({ platform, seal, outgoing, resolveTxt, forgetEverybody }: SsoParts) {
  const oidc = createOidcClient(outgoing, platform.clock);
  const slugOf = async (id: Id<"vendor">): Promise<string> => {
    const [vendor] = await platform.readAcross([id], (tx) =>
      runSql<{ slug: string }>(tx, { text: "select slug from app.vendor where id = $1", values: [id] }),
    );
    if (!vendor) throw notFound("vendor");
    return vendor.slug;
  };
  const signIn: SignInParts = { platform, seal, oidc, slugOf };
  return {
    signIn,
    connections: createConnections(
      { platform, seal, oidc, readSaml: createSamlReader(outgoing), forgetEverybody },
      rolesOf,
    ),
    domains: createDomainProofs({ platform, forgetEverybody }, resolveTxt),
    scim: createScim(platform, forgetEverybody),
    scimTokens: createScimTokens(platform),
    /** Closes the sign-in of a partner's own company. */
    async closeFor(ctx: Ctx, partnerId: Id<"partner">): Promise<void> {
      await closeFor(platform, ctx, partnerId);
      forgetEverybody();
    },
    testTicket: (id: ConnectionId) => testTicket(signIn, id),
    /** The ways that are open to a domain. Whether anybody of it is known here plays no part. */
    async waysFor(domain: string) {
      const found = await platform.local((tx) => findByDomain(tx, domain.toLowerCase()));
      const vendors = await platform.readAcross(
        found.map(({ vendorId }) => vendorId),
        (tx) =>
          runSql<{ id: string; name: string }>(tx, {
            text: "select id, name from app.vendor where id = any ($1::uuid[])",
            values: [found.map(({ vendorId }) => vendorId)],
          }),
      );
      const names = new Map(vendors.map(({ id, name }) => [id, name]));
      return found.map((one) => ({ ...one, vendor: names.get(one.vendorId) ?? "" }));
    },
    /**
     * Refuses a session of somebody whose company asks them to come through its own sign-in.
     * @throws AppError `auth.company_sign_in_required`
     */
    async beforeSession({ personId, connectionId }: NewSession): Promise<void> {
      const demand = await platform.local((tx) => findDemand(tx, personId));
      if (demand === null || connectionId !== null) return;
      throw new AppError("forbidden", "auth.company_sign_in_required", `Sign in through ${demand.name}.`, {
        remedy: "Your company asks its people to sign in there.",
      });
    },
  };
}

export type Sso = ReturnType<typeof createSso>;
