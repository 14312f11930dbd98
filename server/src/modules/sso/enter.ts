import { AppError, type Id } from "@fairway/kernel";
import type { Ctx, Platform } from "../../platform/index.ts";
import { admission, isEnded } from "../identity/index.ts";
import { decide, isWhole } from "./decide.ts";
import { noteUse, saveTest } from "./repo-connections.ts";
import { findGroups, findKnown, saveLink } from "./repo-people.ts";
import { type Connection, type Outcome, placeOf, type Profile, type Test } from "./types.ts";
import type { Tx } from "../../platform/index.ts";

const sentences: Record<string, string> = {
  no_email: "The provider sent no e-mail address.",
  email_unverified: "The provider has not verified this e-mail address.",
  domain: "The e-mail address is not of a domain that is proven for this connection.",
  not_added: "This person was not added, and the connection lets in only people who were.",
  deactivated: "This person was deactivated by the company.",
  proof_too_weak: "This person also belongs elsewhere: the company must prove its domain by a DNS record.",
  other_subject: "The provider knows somebody else by this address than before.",
  ended: "The partnership of this company has ended.",
  other_person: "Somebody else signed in at the company than was to prove themselves.",
  no_roles: "No rule gives this person a role.",
};

/** A refusal that the sign-in page says in its own words. */
export const refused = (reason: string): AppError =>
  new AppError("forbidden", `sso.${reason}`, sentences[reason] ?? "The sign-in was not accepted.");

async function look(tx: Tx, connection: Connection, profile: Profile) {
  const known = await findKnown(tx, connection, { subject: profile.subject, email: profile.email ?? "" });
  const groups = known ? await findGroups(tx, connection.id, known.personId) : [];
  return { known, outcome: decide(connection, profile, known, groups) };
}

/** What a sign-in would do; nothing is written but the record of the test. */
export async function tryOut(
  platform: Platform,
  connection: Connection,
  found: { profile: Profile } | { problem: string },
): Promise<void> {
  const testedAt = platform.clock.now().toString();
  await platform.local(async (tx) => {
    if ("problem" in found)
      return saveTest(tx, connection.id, { testedAt, problem: found.problem, profile: null, outcome: null });
    const { outcome } = await look(tx, connection, found.profile);
    await saveTest(tx, connection.id, { testedAt, problem: null, profile: shown(found.profile), outcome });
  });
}

const cut = (text: string) => text.slice(0, 500);

/** A profile as its test shows it: all that the provider sent, cut to a bearable size. */
const shown = ({ subject, email, name, attributes }: Profile): Test["profile"] => ({
  subject: cut(subject),
  email: email === null ? null : cut(email),
  name: name === null ? null : cut(name),
  attributes: Object.entries(attributes)
    .slice(0, 60)
    .map(([key, values]) => ({ name: cut(key), values: values.slice(0, 60).map(cut) })),
});

export type Entered = { personId: Id<"person">; outcome: Outcome; limited: boolean };

/**
 * Lets somebody in: gives the place and roles that the connection's rules say, and remembers by which subject.
 * Whoever proves themselves again comes back as the same person or not at all.
 * @throws AppError `sso.…` for the reason of a refusal
 */
export async function enter(
  platform: Platform,
  ctx: Ctx,
  connection: Connection,
  profile: Profile,
  provingId: Id<"person"> | null,
): Promise<Entered> {
  const input = { connection: connection.id, subject: profile.subject };
  return platform.command(ctx, { operation: "sso.enter", input }, async ({ tx, emit }) => {
    const { known, outcome } = await look(tx, connection, profile);
    if (outcome.kind === "refuse" || profile.email === null) throw refused(outcome.reason ?? "no_email");
    if (provingId !== null && known?.personId !== provingId) throw refused("other_person");
    const place = placeOf(connection);
    const { vendorId, partnerId } = place;
    if (partnerId !== null && (await isEnded(tx, { vendorId, partnerId }))) throw refused("ended");
    const person = { name: profile.name ?? profile.email, email: known?.email ?? profile.email };
    const personId = known?.personId ?? (await admission.know(tx, ctx, person));
    if (known?.roles) await admission.setRoles({ tx, emit }, place, personId, outcome.roles);
    else await admission.join({ tx, emit }, ctx, place, { ...person, personId, roles: outcome.roles });
    await saveLink(tx, connection.id, profile.subject, personId, ctx.now);
    await noteUse(tx, connection.id, "used_at", ctx.now);
    return { personId, outcome, limited: !isWhole(connection, [profile.email, person.email]) };
  });
}
