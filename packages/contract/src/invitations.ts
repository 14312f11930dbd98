import { z } from "zod";
import { idOf, instant, partnerParams, vendorParams } from "./common.ts";

import { roleKeys } from "./identity.ts";
import { operation } from "./operation.ts";

export const invitationStatuses = ["open", "accepted", "revoked"] as const;

export const invitation = z
  .object({
    id: idOf("invitation"),
    name: z.string(),
    email: z.email(),
    roles: z.array(z.string()),
    invitedBy: z.string(),
    sentAt: instant,
    expiresAt: instant,
    /** Its link is too old; it can be sent again. */
    expired: z.boolean(),
  })
  .meta({ id: "Invitation" });

const invitationSent = invitation.extend({
  /** The link itself, for handing on by hand; present only where no mail server is set. */
  url: z.string().optional(),
});

/** What somebody who holds the link of an invitation may know before accepting it. */
export const invitationSeen = z
  .object({
    vendor: z.object({ name: z.string(), slug: z.string(), color: z.string().nullable() }),
    /** The partner that it leads to; null for the vendor's own side. */
    partner: z.string().nullable(),
    name: z.string(),
    email: z.email(),
    invitedBy: z.string(),
    expiresAt: instant,
    /** Whether the address belongs to somebody who has to sign in to accept. */
    known: z.boolean(),
  })
  .meta({ id: "InvitationSeen" });

const place = z
  .object({ vendor: z.string(), partnerId: idOf("partner").nullable() })
  .meta({ id: "PlaceEntered", description: "Where the invitation led: the vendor's short name, and the partner." });

const name = z.string().trim().min(1, "must not be empty").max(200);
const token = z.string().min(20, "is not the secret of a link").max(200);
const password = z.string().min(12, "must have at least 12 characters").max(200);
const vendorInvitationParams = vendorParams.extend({ invitationId: idOf("invitation") });
const partnerInvitationParams = partnerParams.extend({ invitationId: idOf("invitation") });
const list = z.object({ items: z.array(invitation), can: z.record(z.string(), z.boolean()) });
const managesVendor = { vendor: "people.manage" } as const;
const managesPartner = { vendor: "partners.people", partner: "people.manage" } as const;

export const operations = [
  operation({
    id: "listInvitations",
    method: "GET",
    path: "/v1/vendors/{vendorId}/invitations",
    tag: "People",
    audience: "vendor",
    permission: { vendor: "people.read" },
    summary: "Invitations to the vendor's side that nobody has accepted yet",
    params: vendorParams,
    reply: list,
  }),
  operation({
    id: "invitePerson",
    method: "POST",
    path: "/v1/vendors/{vendorId}/invitations",
    tag: "People",
    audience: "vendor",
    permission: managesVendor,
    status: 201,
    summary: "Invite a person to the vendor's side by e-mail; an open invitation of the address is renewed",
    params: vendorParams,
    body: z.object({ name, email: z.email(), roles: roleKeys }),
    reply: invitationSent,
  }),
  operation({
    id: "resendInvitation",
    method: "POST",
    path: "/v1/vendors/{vendorId}/invitations/{invitationId}/resend",
    tag: "People",
    audience: "vendor",
    permission: managesVendor,
    status: 200,
    summary: "Send an invitation again with a new link; the old one ends",
    params: vendorInvitationParams,
    reply: invitationSent,
  }),
  operation({
    id: "revokeInvitation",
    method: "DELETE",
    path: "/v1/vendors/{vendorId}/invitations/{invitationId}",
    tag: "People",
    audience: "vendor",
    permission: managesVendor,
    status: 204,
    summary: "Take an invitation back",
    params: vendorInvitationParams,
  }),
  operation({
    id: "listPartnerInvitations",
    method: "GET",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/invitations",
    tag: "People",
    audience: "partner",
    permission: { vendor: "partners.read", partner: "people.read" },
    summary: "Invitations to a partner's side that nobody has accepted yet",
    params: partnerParams,
    reply: list,
  }),
  operation({
    id: "invitePartnerPerson",
    method: "POST",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/invitations",
    tag: "People",
    audience: "partner",
    permission: managesPartner,
    status: 201,
    summary: "Invite a person to a partner's side by e-mail; an open invitation of the address is renewed",
    params: partnerParams,
    body: z.object({ name, email: z.email(), roles: roleKeys }),
    reply: invitationSent,
  }),
  operation({
    id: "resendPartnerInvitation",
    method: "POST",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/invitations/{invitationId}/resend",
    tag: "People",
    audience: "partner",
    permission: managesPartner,
    status: 200,
    summary: "Send an invitation to a partner's side again with a new link; the old one ends",
    params: partnerInvitationParams,
    reply: invitationSent,
  }),
  operation({
    id: "revokePartnerInvitation",
    method: "DELETE",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/invitations/{invitationId}",
    tag: "People",
    audience: "partner",
    permission: managesPartner,
    status: 204,
    summary: "Take an invitation to a partner's side back",
    params: partnerInvitationParams,
  }),
  operation({
    id: "lookAtInvitation",
    method: "POST",
    path: "/v1/invitations/look",
    tag: "Sign-in",
    audience: "public",
    permission: null,
    idempotent: false,
    summary: "What the link of an invitation leads to",
    body: z.object({ token }),
    reply: invitationSeen,
  }),
  operation({
    id: "acceptInvitation",
    method: "POST",
    path: "/v1/invitations/accept",
    tag: "Sign-in",
    audience: "public",
    permission: null,
    idempotent: false,
    summary: "Accept an invitation as somebody new: with a name and a password; signs in",
    body: z.object({ token, name, password }),
    reply: place,
  }),
  operation({
    id: "joinByInvitation",
    method: "POST",
    path: "/v1/invitations/join",
    tag: "Sign-in",
    audience: "person",
    permission: null,
    idempotent: false,
    summary: "Accept an invitation as the person who is signed in",
    body: z.object({ token }),
    reply: place,
  }),
] as const;
