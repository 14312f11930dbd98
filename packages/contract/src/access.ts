import { z } from "zod";
import { apiKeyKind } from "./api-keys.ts";
import { idOf, partnerParams, vendorParams } from "./common.ts";
import { operation } from "./operation.ts";
import { partnerPermissions, vendorPermissions } from "./permissions.ts";
import { partnerScope } from "./roles.ts";

const side = z.enum(["vendor", "partner"]);
const partnerRef = z.object({ id: idOf("partner"), name: z.string() });
const somebody = z.object({ id: idOf("person"), name: z.string(), email: z.email() });
const heldRole = z.object({ key: z.string(), name: z.string().nullable(), partnerScope });
const keyRef = z.object({
  id: idOf("apiKey"),
  name: z.string(),
  kind: apiKeyKind,
  prefix: z.string(),
  owner: z.string(),
  side,
  partner: partnerRef.nullable(),
});

/** Who may do something, through which role, and with which keys. */
const whoMay = z.object({
  /** What the permission lets do: the operations that ask for it. */
  covers: z.array(z.object({ id: z.string(), summary: z.string() })),
  people: z.array(
    z.object({
      person: somebody,
      side,
      partner: partnerRef.nullable(),
      through: z.array(heldRole),
      /** Whether it holds for their own partners only. */
      ownOnly: z.boolean(),
    }),
  ),
  keys: z.array(keyRef),
});

/** What one person may do, place by place. */
const personAccess = z.object({
  person: somebody,
  places: z.array(
    z.object({
      side,
      partner: partnerRef.nullable(),
      roles: z.array(heldRole),
      permissions: z.array(z.object({ permission: z.string(), through: z.array(z.string()), ownOnly: z.boolean() })),
      /** How many partners are the person's own; null where all are alike. */
      ownPartners: z.number().int().nullable(),
    }),
  ),
  keys: z.array(keyRef),
});

export const operations = [
  operation({
    id: "findWhoMay",
    method: "GET",
    path: "/v1/vendors/{vendorId}/access",
    tag: "Access",
    audience: "vendor",
    permission: { vendor: "people.read" },
    summary: "Who holds a permission, through which role, and which keys do",
    params: vendorParams,
    query: z.object({
      side: side.default("vendor"),
      permission: z.enum([...new Set([...vendorPermissions, ...partnerPermissions])]),
      partner: idOf("partner")
        .optional()
        .meta({ description: "About which partner; of the partner's side only its own people are found." }),
    }),
    reply: whoMay,
  }),
  operation({
    id: "getPersonAccess",
    method: "GET",
    path: "/v1/vendors/{vendorId}/people/{personId}/access",
    tag: "Access",
    audience: "vendor",
    permission: { vendor: "people.read" },
    summary: "What a person may do at this vendor and its partners, and through which role",
    params: vendorParams.extend({ personId: idOf("person") }),
    reply: personAccess,
  }),
  operation({
    id: "findWhoMayAtPartner",
    method: "GET",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/access",
    tag: "Access",
    audience: "partner",
    permission: { vendor: "partners.people", partner: "people.manage" },
    summary: "Who of a partner's people holds a permission, through which role, and which of its keys do",
    params: partnerParams,
    query: z.object({ permission: z.enum(partnerPermissions) }),
    reply: whoMay,
  }),
  operation({
    id: "getPartnerPersonAccess",
    method: "GET",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/people/{personId}/access",
    tag: "Access",
    audience: "partner",
    permission: { vendor: "partners.people", partner: "people.manage" },
    summary: "What a partner's person may do there, and through which role",
    params: partnerParams.extend({ personId: idOf("person") }),
    reply: personAccess,
  }),
] as const;
