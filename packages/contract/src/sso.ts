import { z } from "zod";
import { canMap, idOf, instant, vendorParams } from "./common.ts";
import { operation } from "./operation.ts";

export const ssoProtocol = z.enum(["oidc", "saml"]);
export const ssoProvider = z.enum(["entra", "okta", "google", "keycloak", "other"]);
export const ssoStatus = z.enum(["off", "on"]);
export const domainProof = z.enum(["dns", "confirmed"]);

const name = z.string().trim().min(1, "must not be empty").max(100);
const address = z
  .url({ protocol: /^https?$/, error: "must be an address such as https://login.example.com" })
  .max(1000);
const attributeName = z.string().trim().min(1).max(200);
const roleNames = z.array(z.string().max(60)).max(20);

const oidcSettings = z
  .object({
    issuer: z.string(),
    clientId: z.string(),
    /** Whether a secret is kept; it is never shown again. */
    hasSecret: z.boolean(),
  })
  .meta({ id: "OidcSettings" });

const samlSettings = z
  .object({
    entityId: z.string(),
    signInUrl: z.string(),
    certificates: z.array(
      z.object({ subject: z.string(), fingerprint: z.string(), validUntilAt: instant, expired: z.boolean() }),
    ),
    /** Whether a sign-in may begin at the provider. */
    allowUnsolicited: z.boolean(),
  })
  .meta({ id: "SamlSettings" });

/** Who comes in through a connection, and with which roles. */
export const ssoAdmission = z.object({
  create: z
    .boolean()
    .meta({ description: "Whether people who were not added yet get a place at their first sign-in." }),
  roles: roleNames.meta({ description: "Roles that everybody gets." }),
  attribute: attributeName
    .nullable()
    .meta({ description: "What the provider sends that tells roles, such as `groups`; null for none." }),
  rules: z.array(z.object({ value: z.string().trim().min(1).max(300), roles: roleNames.min(1) })).max(100),
  follow: z.boolean().meta({ description: "Whether roles are set anew at every sign-in." }),
});
const admissionShown = ssoAdmission.meta({ id: "SignInAdmission" });

const domain = z
  .object({
    domain: z.string(),
    proof: domainProof.nullable(),
    provenAt: instant.nullable(),
    /** Name and value of the TXT record that proves it. */
    record: z.object({ name: z.string(), value: z.string() }),
  })
  .meta({ id: "SignInDomain" });

/** What a sign-in through a connection would do, or why it would not. */
export const ssoOutcome = z
  .object({
    kind: z.enum(["enter", "join", "refuse"]),
    /** Why it is refused; null where it is not. */
    reason: z.string().nullable(),
    roles: z.array(z.string()),
    rolesBefore: z.array(z.string()),
  })
  .meta({ id: "SignInOutcome" });

export const ssoTest = z
  .object({
    testedAt: instant,
    /** Why the provider's reply was not accepted; null where it was. */
    problem: z.string().nullable(),
    profile: z
      .object({
        subject: z.string(),
        email: z.string().nullable(),
        name: z.string().nullable(),
        attributes: z.array(z.object({ name: z.string(), values: z.array(z.string()) })),
      })
      .nullable(),
    outcome: ssoOutcome.nullable(),
  })
  .meta({ id: "SignInTest" });

export const ssoConnection = z
  .object({
    id: idOf("signInConnection"),
    /** The partner company whose sign-in it is; null for the vendor's own. */
    partner: z.object({ id: idOf("partner"), name: z.string() }).nullable(),
    name: z.string(),
    protocol: ssoProtocol,
    provider: ssoProvider,
    status: ssoStatus,
    oidc: oidcSettings.nullable(),
    saml: samlSettings.nullable(),
    admission: admissionShown,
    enforced: z.boolean(),
    /** Who may always sign in by other means. */
    exempt: z.object({ id: idOf("person"), name: z.string() }).nullable(),
    domains: z.array(domain),
    /** What the provider is given. */
    ours: z.object({
      redirectUrl: z.string(),
      entityId: z.string(),
      metadataUrl: z.string(),
      scimUrl: z.string(),
    }),
    scim: z.object({ tokenMadeAt: instant.nullable(), usedAt: instant.nullable(), users: z.number().int() }),
    /** What is missing before it can be switched on. */
    missing: z.array(z.enum(["provider", "domain"])),
    lastTest: ssoTest.nullable(),
    usedAt: instant.nullable(),
    revision: z.number().int(),
    can: canMap,
  })
  .meta({ id: "SignInConnection" });

const connectionParams = vendorParams.extend({ signInConnectionId: idOf("signInConnection") });
const domainName = z.string().trim().min(3).max(253);
const manage = { vendor: "signin.manage", partner: "signin.manage" } as const;
const base = "/v1/vendors/{vendorId}/sign-in-connections";
const tag = "Company sign-in";

export const operations = [
  operation({
    id: "findSignInWays",
    method: "GET",
    path: "/v1/sign-in/ways",
    tag,
    audience: "public",
    permission: null,
    summary: "Through which companies' sign-in people of a domain may come in; says nothing about any person",
    query: z.object({ domain: domainName }),
    reply: z.object({
      items: z.array(
        z.object({ id: idOf("signInConnection"), name: z.string(), vendor: z.string(), enforced: z.boolean() }),
      ),
    }),
  }),
  operation({
    id: "listSignInConnections",
    method: "GET",
    path: base,
    tag,
    audience: "partner",
    permission: manage,
    summary: "The connections of one's own company, and for the vendor those of its partners too",
    params: vendorParams,
    reply: z.object({ items: z.array(ssoConnection), can: canMap }),
  }),
  operation({
    id: "createSignInConnection",
    method: "POST",
    path: base,
    tag,
    audience: "partner",
    permission: manage,
    stepUp: true,
    status: 201,
    summary: "Begin a connection for one's own company; it is off until it is switched on",
    params: vendorParams,
    body: z.object({ name, protocol: ssoProtocol, provider: ssoProvider }),
    reply: ssoConnection,
  }),
  operation({
    id: "getSignInConnection",
    method: "GET",
    path: `${base}/{signInConnectionId}`,
    tag,
    audience: "partner",
    permission: manage,
    summary: "One connection with what the provider needs and what is still missing",
    params: connectionParams,
    reply: ssoConnection,
  }),
  operation({
    id: "updateSignInConnection",
    method: "PATCH",
    path: `${base}/{signInConnectionId}`,
    tag,
    audience: "partner",
    permission: manage,
    stepUp: true,
    summary: "Change name, provider, admission, or whether it is the only way in",
    params: connectionParams,
    body: z.object({
      revision: z.number().int(),
      name: name.optional(),
      oidc: z
        .object({
          issuer: address,
          clientId: z.string().trim().min(1).max(300),
          clientSecret: z.string().min(1).max(1000).optional(),
        })
        .optional(),
      saml: z
        .object({
          metadata: z.string().min(20).max(500_000).optional(),
          metadataUrl: address.optional(),
          allowUnsolicited: z.boolean().optional(),
        })
        .optional(),
      admission: ssoAdmission.optional(),
      enforced: z.boolean().optional(),
      exemptPersonId: idOf("person").nullable().optional(),
    }),
    reply: ssoConnection,
  }),
  operation({
    id: "switchSignInConnection",
    method: "POST",
    path: `${base}/{signInConnectionId}/status`,
    tag,
    audience: "partner",
    permission: manage,
    stepUp: true,
    status: 200,
    summary: "Switch a connection on or off; switching off ends the sessions that it opened",
    params: connectionParams,
    body: z.object({ status: ssoStatus }),
    reply: ssoConnection,
  }),
  operation({
    id: "removeSignInConnection",
    method: "DELETE",
    path: `${base}/{signInConnectionId}`,
    tag,
    audience: "partner",
    permission: manage,
    stepUp: true,
    status: 204,
    summary: "Remove a connection that is off",
    params: connectionParams,
  }),
  operation({
    id: "testSignInConnection",
    method: "POST",
    path: `${base}/{signInConnectionId}/test`,
    tag,
    audience: "partner",
    permission: manage,
    status: 200,
    idempotent: false,
    summary:
      "An address that tries the connection in this browser and changes nothing; the connection then has `lastTest`",
    params: connectionParams,
    body: z.object({}),
    reply: z.object({ url: z.string() }),
  }),
  operation({
    id: "addSignInDomain",
    method: "POST",
    path: `${base}/{signInConnectionId}/domains`,
    tag,
    audience: "partner",
    permission: manage,
    stepUp: true,
    status: 201,
    summary: "Name a domain of the company; it counts once it is proven",
    params: connectionParams,
    body: z.object({ domain: domainName }),
    reply: ssoConnection,
  }),
  operation({
    id: "proveSignInDomain",
    method: "POST",
    path: `${base}/{signInConnectionId}/domains/proof`,
    tag,
    audience: "partner",
    permission: manage,
    stepUp: true,
    status: 200,
    idempotent: false,
    summary: "Look for the TXT record that proves a domain",
    params: connectionParams,
    body: z.object({ domain: domainName }),
    reply: ssoConnection,
  }),
  operation({
    id: "confirmSignInDomain",
    method: "POST",
    path: `${base}/{signInConnectionId}/domains/confirmation`,
    tag,
    audience: "vendor",
    permission: { vendor: "signin.manage" },
    stepUp: true,
    status: 200,
    summary: "Confirm a partner's domain for this vendor, without a record in its DNS",
    params: connectionParams,
    body: z.object({ domain: domainName }),
    reply: ssoConnection,
  }),
  operation({
    id: "removeSignInDomain",
    method: "DELETE",
    path: `${base}/{signInConnectionId}/domains`,
    tag,
    audience: "partner",
    permission: manage,
    stepUp: true,
    status: 200,
    summary: "Take a domain away from a connection",
    params: connectionParams,
    query: z.object({ domain: domainName }),
    reply: ssoConnection,
  }),
  operation({
    id: "rotateScimToken",
    method: "POST",
    path: `${base}/{signInConnectionId}/scim-token`,
    tag,
    audience: "partner",
    permission: manage,
    stepUp: true,
    status: 201,
    idempotent: false,
    summary: "Make the token for provisioning by SCIM; it is shown once, and the one before ends",
    params: connectionParams,
    body: z.object({}),
    reply: z.object({ token: z.string(), connection: ssoConnection }),
  }),
  operation({
    id: "removeScimToken",
    method: "DELETE",
    path: `${base}/{signInConnectionId}/scim-token`,
    tag,
    audience: "partner",
    permission: manage,
    stepUp: true,
    status: 200,
    summary: "End provisioning by SCIM; people stay as they are",
    params: connectionParams,
    reply: ssoConnection,
  }),
] as const;
