import type { StartedApp, TestClient } from "../harness.ts";

/** Connections to companies' own sign-in. */
export type SsoWorld = {
  /** The vendor's own, complete and switched off, with the domain that is proven for it. */
  signInConnectionId: string;
  signInDomain: string;
  spareSignInConnectionId: string;
  /** The partner's, with a domain that nobody has proven. */
  partnerSignInConnectionId: string;
};

/** Connects the sign-in of a vendor and of a partner, without a provider to ask. */
export async function connectSignIn(
  { database }: StartedApp,
  owner: TestClient,
  partnerPerson: TestClient,
  mark: string,
): Promise<SsoWorld> {
  const begin = async (who: TestClient, name: string) =>
    (await who.ok("createSignInConnection", { body: { name, protocol: "oidc", provider: "okta" } })).id;
  const signInDomain = `kept.${mark}.example.com`;
  const signInConnectionId = await begin(owner, "kept. provider");
  await owner.ok("addSignInDomain", { params: { signInConnectionId }, body: { domain: signInDomain } });
  await database.identity.query("update sso_domain set proof = 'dns', proven_at = now() where domain = $1", [
    signInDomain,
  ]);
  await database.identity.query(
    `update sso_connection c set settings = '{"kind": "oidc", "issuer": "https://login.invalid", "clientId": "fairway"}'
      from sso_domain d where d.connection_id = c.id and d.domain = $1`,
    [signInDomain],
  );
  const partnerSignInConnectionId = await begin(partnerPerson, "kept. partner's provider");
  await partnerPerson.ok("addSignInDomain", {
    params: { signInConnectionId: partnerSignInConnectionId },
    body: { domain: "fern.example.com" },
  });
  return {
    signInConnectionId,
    signInDomain,
    spareSignInConnectionId: await begin(owner, "kept. spare"),
    partnerSignInConnectionId,
  };
}
