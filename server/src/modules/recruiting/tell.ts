import { publicId, type Id } from "@fairway/kernel";
import { runSql, type Ctx, type JournalEvent, type Tx } from "../../platform/index.ts";
import { partnerThatStays } from "../partners/index.ts";
import { vendorSettings } from "../vendors/index.ts";
import { approvalsOf, findApplication } from "./application-repo.ts";
import { approversOf, objectionsIn, turnsOf, vendorPeople } from "./chain.ts";
import { knockedLetter, objectionLetter, theirsLetter, turnLetter } from "./letters-inside.ts";
import { formOf } from "./review.ts";
import type { ApplicationId, RecruitingParts } from "./types.ts";

/** How a letter about an application to one of the vendor's people begins; its key makes it go out once. */
async function letterTo({ identity }: RecruitingParts, tx: Tx, ctx: Ctx, personId: Id<"person">, key: string) {
  const person = await identity.people.find(personId, tx);
  if (!person) return null;
  const { locale } = await vendorSettings(tx, ctx.vendorId);
  return {
    to: { name: person.name, address: person.email },
    locale: person.locale ?? locale,
    vendorId: ctx.vendorId,
    key: `${key} ${personId}`,
    now: ctx.now,
  };
}

const consoleLink = async ({ letters }: RecruitingParts, tx: Tx, ctx: Ctx, path: string): Promise<string> =>
  `${letters.linkBase}/console/${(await vendorSettings(tx, ctx.vendorId)).slug}/${path}`;

/** Tells whoever is asked to approve now that it is their turn, once for each step. */
export async function tellApprovers(parts: RecruitingParts, ctx: Ctx, id: ApplicationId): Promise<void> {
  const people = await vendorPeople(parts, ctx);
  await parts.platform.command(ctx, { operation: "recruiting.tellApprovers", input: { id } }, async ({ tx }) => {
    const a = await findApplication(tx, ctx.vendorId, id);
    if (!a) return null;
    const { settings } = await formOf(tx, ctx, a);
    const steps = approversOf(a.chain, people, { settings, country: a.country, enteredBy: a.enteredBy });
    const given = (await approvalsOf(tx, ctx.vendorId, [id])).get(id) ?? [];
    const link = await consoleLink(parts, tx, ctx, `recruiting/${publicId("partnerApplication", id)}`);
    for (const { step, person } of turnsOf(steps, given, a)) {
      const letter = await letterTo(parts, tx, ctx, person.id, `application ${id} turn ${step.key}`);
      if (!letter) continue;
      const name = step.label[letter.locale] ?? step.label.en ?? step.label.de ?? step.key;
      await parts.letters.send(tx, turnLetter, { ...letter, data: { company: a.company, link, step: name } });
    }
    return null;
  });
}

/** Tells whoever decides that somebody objects, once for each objection. */
export async function tellDeciders(parts: RecruitingParts, ctx: Ctx, id: ApplicationId): Promise<void> {
  const deciders = await parts.identity.people.holding(ctx, "recruiting.decide");
  await parts.platform.command(ctx, { operation: "recruiting.tellDeciders", input: { id } }, async ({ tx }) => {
    const a = await findApplication(tx, ctx.vendorId, id);
    if (!a || a.status !== "in_review") return null;
    const given = (await approvalsOf(tx, ctx.vendorId, [id])).get(id) ?? [];
    const link = await consoleLink(parts, tx, ctx, `recruiting/${publicId("partnerApplication", id)}`);
    for (const objection of objectionsIn(given))
      for (const person of deciders) {
        if (person.id === objection.personId) continue;
        const key = `application ${id} objection ${objection.personId}`;
        const letter = await letterTo(parts, tx, ctx, person.id, key);
        if (!letter) continue;
        const data = { company: a.company, link, by: objection.name, text: objection.note };
        await parts.letters.send(tx, objectionLetter, { ...letter, data });
      }
    return null;
  });
}

/** Tells the manager of a new partner that it is theirs, once; who accepted it themselves knows. */
export async function tellManager(parts: RecruitingParts, ctx: Ctx, event: JournalEvent): Promise<void> {
  const { partnerId, data, actor } = event;
  if (partnerId === null || data["joined"] === true) return;
  const call = { operation: "recruiting.tellManager", input: { partnerId } };
  await parts.platform.command(ctx, call, async ({ tx }) => {
    const [row] = await runSql<{ name: string; managerId: Id<"person"> | null }>(tx, {
      text: `select name, manager_id as "managerId" from app.partner where vendor_id = $1 and id = $2`,
      values: [ctx.vendorId, partnerId],
    });
    if (!row || row.managerId === null || row.managerId === actor.id) return null;
    const letter = await letterTo(parts, tx, ctx, row.managerId, `partner ${partnerId} theirs`);
    const a = await findApplication(tx, ctx.vendorId, event.subject.id as ApplicationId);
    if (!letter || !a) return null;
    const link = await consoleLink(parts, tx, ctx, `partners/${publicId("partner", partnerId)}`);
    const contact = { name: a.contactName, email: a.contactEmail };
    await parts.letters.send(tx, theirsLetter, { ...letter, data: { company: row.name, link, contact } });
    return null;
  });
}

/** Tells the administrators of a partner who applied in its name, once; whoever is there already needs no letter. */
export async function tellAdministrators(parts: RecruitingParts, ctx: Ctx, event: JournalEvent): Promise<void> {
  const { partnerId, data, subject } = event;
  if (partnerId === null || data["joined"] !== true) return;
  const administrators = await parts.identity.people.administratorsOf(ctx.vendorId, partnerId);
  const call = { operation: "recruiting.tellAdministrators", input: { id: subject.id } };
  await parts.platform.command(ctx, call, async ({ tx }) => {
    const a = await findApplication(tx, ctx.vendorId, subject.id as ApplicationId);
    const place = { vendorId: ctx.vendorId, partnerId };
    const people = await parts.identity.people.within(tx, place);
    if (!a || people.some(({ email }) => email === a.contactEmail)) return null;
    const { name } = await partnerThatStays(tx, ctx.vendorId, partnerId);
    const { slug, locale } = await vendorSettings(tx, ctx.vendorId);
    const link = `${parts.letters.linkBase}/portal/${slug}/${publicId("partner", partnerId)}/people`;
    const contact = { name: a.contactName, email: a.contactEmail };
    for (const person of administrators)
      await parts.letters.send(tx, knockedLetter, {
        to: { name: person.name, address: person.email },
        locale: person.locale ?? locale,
        vendorId: ctx.vendorId,
        key: `application ${a.id} knocked ${person.personId}`,
        now: ctx.now,
        data: { company: name, link, contact },
      });
    return null;
  });
}
