import { type Id, parseId, publicId } from "@fairway/kernel";
import type { Handlers, OpenSession, PublicCtx, SignInGuard } from "../../../platform/index.ts";
import { mayManage } from "../policy.ts";
import type { Place } from "../types.ts";
import { accept, type AcceptParts, join, look } from "./accept.ts";
import type { createInvitations, Invited } from "./invite.ts";
import type { Invitation } from "./types.ts";

const toApi = (invitation: Invitation, now: Temporal.Instant) => ({
  id: publicId("invitation", invitation.id),
  name: invitation.name,
  email: invitation.email,
  roles: [...invitation.roles],
  invitedBy: invitation.invitedName,
  sentAt: invitation.sentAt,
  expiresAt: invitation.expiresAt,
  expired: Temporal.Instant.compare(now, Temporal.Instant.from(invitation.expiresAt)) >= 0,
});

const sentToApi = ({ invitation, url }: Invited, now: Temporal.Instant) => ({
  ...toApi(invitation, now),
  ...(url === null ? {} : { url }),
});

const entered = ({ vendor, partnerId }: { vendor: string; partnerId: Id<"partner"> | null }) => ({
  vendor,
  partnerId: partnerId === null ? null : publicId("partner", partnerId),
});

const atVendor = (vendorId: Id<"vendor">): Place => ({ vendorId, partnerId: null });
const atPartner = (vendorId: Id<"vendor">, partnerId: string): Place => ({
  vendorId,
  partnerId: parseId("partner", partnerId),
});
const idOf = ({ invitationId }: { invitationId: string }) => parseId("invitation", invitationId);

type Own =
  | "listInvitations"
  | "invitePerson"
  | "resendInvitation"
  | "revokeInvitation"
  | "listPartnerInvitations"
  | "invitePartnerPerson"
  | "resendPartnerInvitation"
  | "revokePartnerInvitation";

type Invitations = ReturnType<typeof createInvitations>;

/** Inviting, for the two kinds of place. */
export const invitationHandlers = (invitations: Invitations): Pick<Handlers, Own> => ({
  listInvitations: async ({ ctx }) => {
    const place = atVendor(ctx.vendorId);
    const items = await invitations.list(ctx, place);
    return { items: items.map((one) => toApi(one, ctx.now)), can: { manage: mayManage(ctx.actor, place) } };
  },
  invitePerson: async ({ ctx, body }) =>
    sentToApi(await invitations.send(ctx, { ...body, place: atVendor(ctx.vendorId) }), ctx.now),
  resendInvitation: async ({ ctx, params }) =>
    sentToApi(await invitations.resend(ctx, atVendor(ctx.vendorId), idOf(params)), ctx.now),
  revokeInvitation: ({ ctx, params }) => invitations.revoke(ctx, atVendor(ctx.vendorId), idOf(params)),
  listPartnerInvitations: async ({ ctx, params }) => {
    const place = atPartner(ctx.vendorId, params.partnerId);
    const items = await invitations.list(ctx, place);
    return { items: items.map((one) => toApi(one, ctx.now)), can: { manage: mayManage(ctx.actor, place) } };
  },
  invitePartnerPerson: async ({ ctx, params, body }) =>
    sentToApi(await invitations.send(ctx, { ...body, place: atPartner(ctx.vendorId, params.partnerId) }), ctx.now),
  resendPartnerInvitation: async ({ ctx, params }) =>
    sentToApi(await invitations.resend(ctx, atPartner(ctx.vendorId, params.partnerId), idOf(params)), ctx.now),
  revokePartnerInvitation: ({ ctx, params }) =>
    invitations.revoke(ctx, atPartner(ctx.vendorId, params.partnerId), idOf(params)),
});

type AcceptOwn = "lookAtInvitation" | "acceptInvitation" | "joinByInvitation";

export type AcceptHandlerParts = AcceptParts & {
  openSession: (input: OpenSession) => Promise<readonly string[]>;
  /** Counts a try for all processes; throws where there were too many. */
  limit: SignInGuard["take"];
};

/** So often one network address may look at invitations or accept one. */
const perAddress = { tries: 60, seconds: 3600 };

async function lookAt(parts: AcceptParts, ctx: PublicCtx, token: string) {
  const { vendor, partner, invitation, known } = await look(parts, ctx, token);
  const { name, email, invitedName, expiresAt } = invitation;
  return { vendor, partner, name, email, invitedBy: invitedName, expiresAt, known };
}

/** Accepting, for whoever holds a link. */
export const acceptHandlers = (parts: AcceptHandlerParts): Pick<Handlers, AcceptOwn> => ({
  lookAtInvitation: async ({ ctx, body, request }) => {
    await parts.limit("invitation", request.address, perAddress);
    return lookAt(parts, ctx, body.token);
  },
  acceptInvitation: async ({ ctx, body, request }) => {
    await parts.limit("invitation", request.address, perAddress);
    const { personId, ...place } = await accept(parts, ctx, body);
    const caller = { ip: request.address, userAgent: request.userAgent ?? "" };
    const cookies = await parts.openSession({ personId, method: "invitation", secondFactor: false, caller });
    for (const cookie of cookies) request.header("set-cookie", cookie);
    return entered(place);
  },
  joinByInvitation: async ({ ctx, body }) => entered(await join(parts, ctx, body.token)),
});
