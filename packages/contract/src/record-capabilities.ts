import { z } from "zod";
import { canMap, idOf, partnerParams, plainDate, vendorParams } from "./common.ts";
import { operation } from "./operation.ts";
import { capability, capabilityLevel, maybe, partnerCapability, website, words } from "./record-shapes.ts";

const capabilityParams = partnerParams.extend({ capabilityId: idOf("capability") });
const tag = "Partner record";
const of = (path: string) => `/v1/vendors/{vendorId}/partners/{partnerId}/${path}` as const;
const partnerCapabilities = z.object({ items: z.array(partnerCapability), can: canMap });

/** What partners are able to do: the vendor's list of it, and what each partner has of the list. */
export const capabilityOperations = [
  operation({
    id: "listCapabilities",
    method: "GET",
    path: "/v1/vendors/{vendorId}/capabilities",
    tag,
    audience: "vendor",
    permission: { vendor: "record.read" },
    keepsToOwn: true,
    summary: "The vendor's list of capabilities, with how many partners have each",
    params: vendorParams,
    reply: z.object({ items: z.array(capability), can: canMap }),
  }),
  operation({
    id: "createCapability",
    method: "POST",
    path: "/v1/vendors/{vendorId}/capabilities",
    tag,
    audience: "vendor",
    permission: { vendor: "capabilities.edit" },
    status: 201,
    summary: "Add a capability to the vendor's list",
    params: vendorParams,
    body: z.object({ label: words.max(100), note: maybe(500).default(null) }),
    reply: capability,
  }),
  operation({
    id: "updateCapability",
    method: "PATCH",
    path: "/v1/vendors/{vendorId}/capabilities/{capabilityId}",
    tag,
    audience: "vendor",
    permission: { vendor: "capabilities.edit" },
    summary: "Change a capability, or retire it: partners keep it, nobody is given it anew",
    params: vendorParams.extend({ capabilityId: idOf("capability") }),
    body: z.object({
      label: words.max(100).optional(),
      note: maybe(500).optional(),
      isRetired: z.boolean().optional(),
    }),
    reply: capability,
  }),
  operation({
    id: "listPartnerCapabilities",
    method: "GET",
    path: of("capabilities"),
    tag,
    audience: "partner",
    permission: { vendor: "record.read", partner: "record.read" },
    summary: "What a partner can do, at which level, with the evidence",
    params: partnerParams,
    reply: partnerCapabilities,
  }),
  operation({
    id: "setPartnerCapability",
    method: "PUT",
    path: of("capabilities/{capabilityId}"),
    tag,
    audience: "vendor",
    permission: { vendor: "record.edit" },
    summary: "Say that a partner has a capability, at which level and by which evidence",
    params: capabilityParams,
    body: z.object({
      level: capabilityLevel,
      evidence: maybe(2000).default(null),
      evidenceUrl: website.nullable().default(null),
      untilOn: plainDate.nullable().default(null),
    }),
    reply: partnerCapabilities,
  }),
  operation({
    id: "removePartnerCapability",
    method: "DELETE",
    path: of("capabilities/{capabilityId}"),
    tag,
    audience: "vendor",
    permission: { vendor: "record.edit" },
    status: 204,
    summary: "Say that a partner does not have a capability",
    params: capabilityParams,
  }),
] as const;
