import { z } from "zod";
import { canMap, idOf, partnerParams, plainDate } from "./common.ts";
import { operation } from "./operation.ts";
import { linkKind, linkSharing, partnerLink, revision, subPartner } from "./record-shapes.ts";

const linkParams = partnerParams.extend({ partnerLinkId: idOf("partnerLink") });
const of = (path: string) => `/v1/vendors/{vendorId}/partners/{partnerId}/${path}` as const;

export const operations = [
  operation({
    id: "listPartnerLinks",
    method: "GET",
    path: of("links"),
    tag: "Hierarchy",
    audience: "vendor",
    permission: { vendor: "links.read" },
    summary: "Who stands above and below a partner: distributors and sub-resellers, parents and subsidiaries",
    params: partnerParams,
    reply: z.object({ above: z.array(partnerLink), below: z.array(partnerLink), can: canMap }),
  }),
  operation({
    id: "addPartnerLink",
    method: "POST",
    path: of("links"),
    tag: "Hierarchy",
    audience: "vendor",
    permission: { vendor: "links.edit" },
    status: 201,
    summary: "Put another partner below this one; nobody can stand below itself",
    params: partnerParams,
    body: z.object({
      childId: idOf("partner"),
      kind: linkKind,
      fromOn: plainDate,
      untilOn: plainDate.nullable().default(null),
      sharing: linkSharing.default("name"),
    }),
    reply: partnerLink,
  }),
  operation({
    id: "updatePartnerLink",
    method: "PATCH",
    path: of("links/{partnerLinkId}"),
    tag: "Hierarchy",
    audience: "vendor",
    permission: { vendor: "links.edit" },
    summary: "Change what is shared along a link, or its last day",
    params: linkParams,
    body: z.object({ revision, sharing: linkSharing.optional(), untilOn: plainDate.nullable().optional() }),
    reply: partnerLink,
  }),
  operation({
    id: "listSubPartners",
    method: "GET",
    path: of("sub-partners"),
    tag: "Hierarchy",
    audience: "partner",
    permission: { vendor: "links.read", partner: "links.read" },
    summary: "Who stands below a partner now, as far as it was agreed to be shared along every link",
    params: partnerParams,
    reply: z.object({ items: z.array(subPartner) }),
  }),
] as const;
