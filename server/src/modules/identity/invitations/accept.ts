import { AppError, type Id } from "@fairway/kernel";
import {
  type Ctx,
  type PersonCtx,
  type Platform,
  type PublicCtx,
  refuseWeakPassword,
  type Tx,
} from "../../../platform/index.ts";
import { vendorSettings } from "../../vendors/index.ts";
import type { Hash } from "../accounts.ts";
import { findPartnerNames, insertMember } from "../repo-members.ts";
import { changePerson, ensurePerson, insertPassword, markVerified } from "../repo-people.ts";
import type { Person } from "../types.ts";
import { digestOf } from "./invite.ts";
import { findByDigest, findByEmail, settleInvitation } from "./repo.ts";
import type { Invitation } from "./types.ts";
import { invitationWorkflow } from "./workflow.ts";

export type AcceptParts = {
  platform: Platform;
  hash: Hash;
  /** Whether links leave by mail, so that whoever has one has the mailbox. */
  mailed: boolean;
  forget: (id: Id<"person">) => void;
};

/** A link that leads nowhere: made up, used, taken back, replaced or too old. All look the same. */
const over = (): AppError =>
  new AppError("conflict", "invitation.over", "This invitation is not open any more.", {
    remedy: "Ask whoever invited you to send it again; if you have accepted it already, sign in.",
  });

const signInFirst = (): AppError =>
  new AppError("conflict", "invitation.sign_in_first", "This address belongs to somebody who can sign in already.", {
    remedy: "Sign in with this address, then accept.",
  });

const otherPerson = (): AppError =>
  new AppError("forbidden", "invitation.other_person", "This invitation is for another address than yours.", {
    remedy: "Sign out, and sign in with the address that was invited.",
  });

const isOpen = ({ status, expiresAt }: Invitation, now: Temporal.Instant): boolean =>
  status === "open" && Temporal.Instant.compare(now, Temporal.Instant.from(expiresAt)) < 0;

async function openOne(tx: Tx, token: string, now: Temporal.Instant, lock = false): Promise<Invitation> {
  const found = await findByDigest(tx, digestOf(token), lock);
  if (!found || !isOpen(found, now)) throw over();
  return found;
}

/** What the link of an invitation leads to. */
export async function look({ platform }: AcceptParts, { now }: PublicCtx, token: string) {
  const { invitation, person } = await platform.local(async (tx) => {
    const found = await openOne(tx, token, now);
    return { invitation: found, person: await findByEmail(tx, found.email) };
  });
  const { vendorId, partnerId } = invitation.place;
  const place = await platform.read(platform.systemCtx(vendorId, "invitation"), async (tx) => {
    const { name, slug, brandColor } = await vendorSettings(tx, vendorId);
    const partner = partnerId === null ? null : await partnerNamed(tx, vendorId, partnerId);
    return { vendor: { name, slug, color: brandColor }, partner };
  });
  return { ...place, invitation, known: person?.known === true };
}

async function partnerNamed(tx: Tx, vendorId: Id<"vendor">, id: Id<"partner">): Promise<string> {
  const names = await findPartnerNames(tx, [{ vendorId, partnerId: id }]);
  return names.get(id) ?? "";
}

/** Gives the person the place, and ends the invitation; both or neither. */
async function enter(
  parts: AcceptParts,
  base: PublicCtx,
  token: string,
  who: (tx: Tx, i: Invitation) => Promise<Person>,
) {
  const { platform, forget } = parts;
  const { place } = await platform.local((tx) => openOne(tx, token, base.now));
  const ctx: Ctx = { ...base, ...platform.systemCtx(place.vendorId, "invitation"), now: base.now };
  const call = { operation: "acceptInvitation", input: {} };
  const entered = await platform.command(ctx, call, async ({ tx, emit }) => {
    const invitation = await openOne(tx, token, base.now, true);
    const person = await who(tx, invitation);
    const isNew = await insertMember(tx, place, person.id, invitation.roles, base.now);
    await settleInvitation(tx, invitation.id, invitationWorkflow.to("accept", invitation.status), base.now, person.id);
    if (parts.mailed) await markVerified(tx, person.id);
    if (isNew !== null)
      emit({
        type: "person.added",
        subject: { kind: "person", id: person.id },
        ...(place.partnerId === null ? {} : { partnerId: place.partnerId }),
        data: {
          name: person.name,
          side: place.partnerId === null ? "vendor" : "partner",
          roles: [...invitation.roles],
        },
      });
    const { slug } = await vendorSettings(tx, place.vendorId);
    return { personId: person.id, vendor: slug, partnerId: place.partnerId };
  });
  forget(entered.personId);
  return entered;
}

/**
 * Accepts as somebody new, with a name and a first password.
 * @throws AppError `invitation.over`, `invitation.sign_in_first`, `password.weak`
 */
export async function accept(
  parts: AcceptParts,
  ctx: PublicCtx,
  { token, name, password }: { token: string; name: string; password: string },
) {
  // A link that leads nowhere costs no hashing.
  await parts.platform.local((tx) => openOne(tx, token, ctx.now));
  const secret = await parts.hash(password);
  return enter(parts, ctx, token, async (tx, { email, locale }) => {
    refuseWeakPassword(password, [name, email]);
    const person = await ensurePerson(tx, { name, email, locale }, ctx.now);
    if ((await findByEmail(tx, email))?.known === true) throw signInFirst();
    await changePerson(tx, person.id, { name }, ctx.now);
    await insertPassword(tx, person.id, secret, ctx.now);
    return { ...person, name };
  });
}

/**
 * Accepts as the person who is signed in.
 * @throws AppError `invitation.over`, `invitation.other_person`
 */
export const join = (parts: AcceptParts, { person, ...ctx }: PersonCtx, token: string) =>
  enter(parts, ctx, token, async (_, { email }) => {
    if (person.email !== email) throw otherPerson();
    return { id: person.personId, name: person.name, email };
  });
