import { createHash } from "node:crypto";
import { AppError, type Id, newId, notFound } from "@fairway/kernel";
import { type Ctx, type Emit, type Platform, runSql, type SignInGuard, type Tx } from "../../../platform/index.ts";
import type { Letters } from "../../letters/index.ts";
import { requireManage, requireOwnerFor } from "../policy.ts";
import { requireGoingOn } from "../places.ts";
import { placeExists } from "../repo-members.ts";
import { checkGiven, sideOf } from "../roles/service.ts";
import type { Place } from "../types.ts";
import { invitationLetter } from "./letter.ts";
import {
  findByEmail,
  findOpen,
  insertInvitation,
  isInPlace,
  isInvitedElsewhere,
  lockInvitation,
  lockOpenOf,
  renewInvitation,
  settleInvitation,
} from "./repo.ts";
import type { Invitation, NewInvitation } from "./types.ts";
import { invitationWorkflow } from "./workflow.ts";

const validHours = 7 * 24;

export type InvitationParts = {
  platform: Platform;
  letters: Letters;
  /** Makes the secret of a link; the same for the same sending, so that no kept result has to hold it. */
  linkToken: (what: string) => string;
  /** Counts a try for all processes; throws where there were too many. */
  limit: SignInGuard["take"];
};

/** So many mails may go out for one place in an hour. */
const perPlace = { tries: 200, seconds: 3600 };

/** An invitation, and its link where it may be handed on by hand. */
export type Invited = { invitation: Invitation; url: string | null };

export const digestOf = (token: string): string => createHash("sha256").update(token).digest("base64url");

const tokenOf = ({ linkToken }: InvitationParts, { id, sendings }: Pick<Invitation, "id" | "sendings">): string =>
  linkToken(`invitation ${id} ${sendings}`);

const sendingOf = (parts: InvitationParts, ctx: Ctx, invitation: Pick<Invitation, "id" | "sendings">) => ({
  digest: digestOf(tokenOf(parts, invitation)),
  sentAt: ctx.now,
  expiresAt: ctx.now.add({ hours: validHours }),
});

const eventOf = (type: string, { id, place, name }: Pick<Invitation, "id" | "place" | "name">, more = {}) => ({
  type,
  subject: { kind: "invitation" as const, id },
  ...(place.partnerId === null ? {} : { partnerId: place.partnerId }),
  data: { name, side: place.partnerId === null ? "vendor" : "partner", ...more },
});

const alreadyHere = (email: string): AppError =>
  new AppError("conflict", "people.already_there", `${email} is already here.`, {
    remedy: "Change the roles of the existing person instead.",
    problems: [{ path: "email", message: "belongs to somebody who is already here" }],
  });

async function partnerName(tx: Tx, { vendorId, partnerId }: Place): Promise<string | null> {
  if (partnerId === null) return null;
  const [row] = await runSql<{ name: string }>(tx, {
    text: "select name from app.partner where vendor_id = $1 and id = $2",
    values: [vendorId, partnerId],
  });
  if (!row) throw notFound("partner");
  return row.name;
}

const urlOf = (parts: InvitationParts, invitation: Pick<Invitation, "id" | "sendings">): string =>
  `${parts.letters.linkBase}/invite/${tokenOf(parts, invitation)}`;

/** Writes the mail of the present sending and says so in the journal. */
async function tell(parts: InvitationParts, tx: Tx, emit: Emit, ctx: Ctx, invitation: Invitation): Promise<void> {
  const { id, place, name, email, roles, locale, sendings, invitedName } = invitation;
  emit(eventOf("invitation.sent", invitation, { roles: [...roles] }));
  await parts.letters.send(tx, invitationLetter, {
    to: { name, address: email },
    locale,
    vendorId: place.vendorId,
    key: `invitation ${id} ${sendings}`,
    data: { inviter: invitedName, partner: await partnerName(tx, place), url: urlOf(parts, invitation) },
    now: ctx.now,
    expiresAt: ctx.now.add({ hours: validHours }),
  });
}

/** The open invitation, renewed. */
async function renew(parts: InvitationParts, tx: Tx, ctx: Ctx, open: Invitation, change: Partial<NewInvitation>) {
  invitationWorkflow.to("send", open.status);
  const next = { ...open, ...change, sendings: open.sendings + 1 };
  const sending = sendingOf(parts, ctx, next);
  await renewInvitation(tx, next, sending);
  return { ...next, sentAt: sending.sentAt.toString(), expiresAt: sending.expiresAt.toString() };
}

async function write(parts: InvitationParts, tx: Tx, ctx: Ctx, input: NewInvitation & { locale: "en" | "de" }) {
  const by = ctx.actor.kind === "person" ? { id: ctx.actor.personId, name: ctx.actor.name } : null;
  const id = newId("invitation", ctx.now.epochMilliseconds);
  const sending = sendingOf(parts, ctx, { id, sendings: 1 });
  const sender = by ?? { id: null, name: await vendorName(tx, ctx.vendorId) };
  const isNew = await insertInvitation(tx, id, input, sender, sending);
  const found = await lockOpenOf(tx, input.place, input.email);
  if (!found) throw new Error("an invitation that was just made is gone");
  const { name, roles, locale } = input;
  return isNew ? found : renew(parts, tx, ctx, found, { name, roles, locale });
}

async function vendorName(tx: Tx, vendorId: Id<"vendor">): Promise<string> {
  const [row] = await runSql<{ name: string }>(tx, {
    text: "select name from app.vendor where id = $1",
    values: [vendorId],
  });
  return row?.name ?? "";
}

/** Nobody invites to roles that they may not give. @throws AppError `people.unknown_role`, `role.beyond_own` */
const checkInvited = (tx: Tx, ctx: Ctx, { place, roles }: Pick<Invitation, "place" | "roles">): Promise<void> =>
  checkGiven(tx, ctx.actor, sideOf(place), { before: [], after: roles });

/**
 * Invites somebody within the caller's transaction, who has decided that this may be. An open invitation of the
 * address to the place is renewed.
 * @throws AppError not_found for another vendor's partner, `partner.ended`, `people.already_there`,
 * `people.unknown_role`, `role.beyond_own`
 */
export async function invite(
  parts: InvitationParts,
  { tx, emit }: { tx: Tx; emit: Emit },
  ctx: Ctx,
  input: NewInvitation,
): Promise<Invitation> {
  const email = input.email.toLowerCase();
  if (!(await placeExists(tx, input.place))) throw notFound("partner");
  await requireGoingOn(tx, input.place);
  await checkInvited(tx, ctx, input);
  if (await isInPlace(tx, input.place, email)) throw alreadyHere(input.email);
  const invitation = await write(parts, tx, ctx, { ...input, email, locale: input.locale ?? ctx.locale });
  await tell(parts, tx, emit, ctx, invitation);
  return invitation;
}

/**
 * The link for handing on by hand, where no mail leaves the installation. None while somebody unknown is invited to
 * another place too: who sets the first password would have that place as well.
 */
async function linkFor(parts: InvitationParts, invitation: Invitation): Promise<string | null> {
  if (parts.letters.hasServer) return null;
  const isRisky = await parts.platform.local(async (tx) => {
    const person = await findByEmail(tx, invitation.email);
    return person?.known !== true && (await isInvitedElsewhere(tx, invitation.email, invitation.id));
  });
  return isRisky ? null : urlOf(parts, invitation);
}

/** Invitations to the places of a vendor. */
export function createInvitations(parts: InvitationParts) {
  const { platform } = parts;
  const limited = ({ vendorId, partnerId }: Place) =>
    parts.limit("invitations to", `${vendorId} ${partnerId ?? "vendor"}`, perPlace);
  const one = async (ctx: Ctx, place: Place, id: Id<"invitation">): Promise<Invited> => {
    const open = await platform.read(ctx, (tx) => findOpen(tx, place));
    const invitation = open.find((each) => each.id === id);
    if (!invitation) throw notFound("invitation");
    return { invitation, url: await linkFor(parts, invitation) };
  };
  return {
    /** For others' transactions: see `invite`. */
    invite: async (change: { tx: Tx; emit: Emit }, ctx: Ctx, input: NewInvitation) => {
      const invitation = await invite(parts, change, ctx, input);
      return { invitationId: invitation.id, url: parts.letters.hasServer ? null : urlOf(parts, invitation) };
    },
    list: (ctx: Ctx, place: Place): Promise<Invitation[]> =>
      platform.read(ctx, async (tx) => {
        if (!(await placeExists(tx, place))) throw notFound("partner");
        return findOpen(tx, place);
      }),
    /** @throws AppError forbidden, `people.already_there`, `people.unknown_role`, `role.beyond_own` */
    async send(ctx: Ctx, input: NewInvitation): Promise<Invited> {
      requireManage(ctx.actor, input.place);
      requireOwnerFor(ctx.actor, [], input.roles);
      await limited(input.place);
      const call = { operation: "invitePerson", input };
      const id = await platform.command(ctx, call, async ({ tx, emit }) => {
        const open = await lockOpenOf(tx, input.place, input.email.toLowerCase());
        if (open) requireOwnerFor(ctx.actor, open.roles, []);
        return (await invite(parts, { tx, emit }, ctx, input)).id;
      });
      return one(ctx, input.place, id);
    },
    /** @throws AppError forbidden, not_found, `invitation.send_not_possible`, `role.beyond_own` */
    async resend(ctx: Ctx, place: Place, id: Id<"invitation">): Promise<Invited> {
      requireManage(ctx.actor, place);
      await limited(place);
      await platform.command(ctx, { operation: "resendInvitation", input: { place, id } }, async ({ tx, emit }) => {
        const open = await lockInvitation(tx, place, id);
        if (!open) throw notFound("invitation");
        requireOwnerFor(ctx.actor, open.roles, []);
        await checkInvited(tx, ctx, open);
        await tell(parts, tx, emit, ctx, await renew(parts, tx, ctx, open, {}));
      });
      return one(ctx, place, id);
    },
    /** @throws AppError forbidden, not_found, `invitation.revoke_not_possible` */
    async revoke(ctx: Ctx, place: Place, id: Id<"invitation">): Promise<void> {
      requireManage(ctx.actor, place);
      await platform.command(ctx, { operation: "revokeInvitation", input: { place, id } }, async ({ tx, emit }) => {
        const open = await lockInvitation(tx, place, id);
        if (!open) throw notFound("invitation");
        requireOwnerFor(ctx.actor, open.roles, []);
        await settleInvitation(tx, id, invitationWorkflow.to("revoke", open.status), ctx.now);
        emit(eventOf("invitation.revoked", open));
      });
    },
  };
}
