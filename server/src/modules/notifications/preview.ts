import type { NoticeBlock } from "@fairway/contract";
import { AppError, forbidden, notFound, type Id } from "@fairway/kernel";
import type { Ctx, Locale, Tx } from "../../platform/index.ts";
import { type Candidate, programs } from "../programs/index.ts";
import type { AnnouncementInput } from "./announcements.ts";
import { checkAudience, countIn, everybody, partnersIn } from "./audience.ts";
import { activeOrNone, changeOverall, changesAnything } from "./compare.ts";
import { mayAnnounce } from "./policy.ts";
import { renderMail, type RenderedMail } from "./render/mail.ts";
import { render } from "./render/render.ts";
import { envelopeFor } from "./send.ts";
import type { Audience, NoticeContent, NotificationsParts, VersionChange } from "./types.ts";

/** So many partners are compared for a preview; a plan counts all of them. */
const mostCompared = 1000;
const perStep = 250;

export type Preview = RenderedMail & { blocks: NoticeBlock[] };
type Partner = { id: Id<"partner">; name: string };
type Change = ReturnType<typeof changeOverall>;
export type VersionSample = Preview & { partner: Partner; change: Change };
export type VersionQuestion = {
  versionId: Id<"programVersion">;
  partnerId?: Id<"partner"> | undefined;
  locale: Locale;
  effectiveOn?: string | undefined;
  /** What is given as the reason, none where empty; the version's own where absent. */
  reason?: string | undefined;
};

function requireAnnouncer(ctx: Ctx): void {
  if (!mayAnnounce(ctx.actor)) throw forbidden("write to partners");
}

/** @throws AppError `not_found` for one that is not active here */
export async function activePartner(tx: Tx, ctx: Ctx, id: Id<"partner">): Promise<Partner> {
  const [partner] = await partnersIn(tx, ctx, everybody, { after: null, limit: 1, only: id });
  if (!partner) throw notFound("partner");
  return partner;
}

/** A content as the mail that the person who asks would get as somebody of this partner. */
export async function drawMail(
  parts: NotificationsParts,
  tx: Tx,
  ctx: Ctx,
  of: { partner: Partner | null; locale: Locale; content: NoticeContent; important: boolean },
) {
  if (ctx.actor.kind !== "person") throw forbidden("look at previews");
  const { personId, name } = ctx.actor;
  const { partner, locale, content } = of;
  const to = { partner, personId, name, locale, noticeId: null };
  const envelope = await envelopeFor(parts, tx, ctx, to, of);
  const rendered = render(content, { locale, vendor: envelope.vendor.name });
  return { ...renderMail(rendered, envelope), blocks: rendered.blocks, envelope };
}

const unsound = (cause: unknown): unknown =>
  cause instanceof AppError && cause.kind === "not_found"
    ? cause
    : new AppError(
        "precondition",
        "notice.unsound",
        "This version has mistakes, so nobody can be measured by it yet.",
        {
          remedy: "Mend what its problems name, then look at the notice.",
          cause,
        },
      );

/** Any version that can be measured by. @throws AppError `not_found`, `notice.unsound` */
export const soundVersion = (tx: Tx, ctx: Ctx, id: Id<"programVersion">): Promise<Candidate> =>
  programs.candidate(tx, ctx.vendorId, id).catch((error: unknown) => {
    throw unsound(error);
  });

type Compared = { partner: Partner; change: VersionChange };

/** A version, and the one whose place it takes at once; null where it is announced for a day to come. */
export type Compares = { version: Candidate; before: Candidate | null };

/** With what a version is compared when it applies from a day; null where it is the first one, of which nobody is told. */
export async function comparedWith(
  tx: Tx,
  ctx: Ctx,
  version: Candidate,
  effectiveOn: string | undefined,
): Promise<Compares | null> {
  const today = await programs.today(tx, ctx);
  const applies = effectiveOn ?? version.effectiveOn ?? today;
  if (applies > today) return { version: { ...version, effectiveOn: applies }, before: null };
  const before = await activeOrNone(tx, ctx, version.programId);
  return before && { version, before: await programs.candidate(tx, ctx.vendorId, before.versionId) };
}

/** What a version makes of these partners. */
export async function comparePartners(
  parts: NotificationsParts,
  tx: Tx,
  ctx: Ctx,
  { version, before }: Compares,
  chosen: readonly Partner[],
): Promise<Compared[]> {
  const asOf = await programs.today(tx, ctx);
  const partnerIds = chosen.map(({ id }) => id);
  const changes = await parts.compare(tx, ctx, { version, before, partnerIds, asOf });
  return chosen.map((partner) => ({
    partner,
    change: changes.get(partner.id) ?? { tracks: [], benefits: [], rules: { en: [], de: [] } },
  }));
}

type ToDraw = Pick<VersionQuestion, "locale" | "effectiveOn" | "reason"> & { version: Candidate };

function reasonOf({ version, reason }: ToDraw): string | null {
  if (reason !== undefined) return reason || null;
  return version.status === "draft" ? null : version.reason;
}

/** The notice of a version for a partner of whom it makes this, as a mail. */
export async function drawVersion(
  parts: NotificationsParts,
  tx: Tx,
  ctx: Ctx,
  draw: ToDraw,
  { partner, change }: Compared,
) {
  const { version, locale, effectiveOn } = draw;
  const content = {
    kind: "versionAnnounced" as const,
    program: version.program.name,
    number: version.number,
    effectiveOn: effectiveOn ?? version.effectiveOn ?? (await programs.today(tx, ctx)),
    reason: reasonOf(draw),
    ...change,
  };
  return drawMail(parts, tx, ctx, { partner, locale, content, important: changesAnything(change) });
}

/** The first partners, with what the version makes of them. */
async function compareFirst(
  parts: NotificationsParts,
  ctx: Ctx,
  compares: Compares,
  most: number,
): Promise<Compared[]> {
  const found: Compared[] = [];
  for (let after: string | null = null; found.length < most;) {
    const limit = Math.min(perStep, most - found.length);
    const page: { after: string | null; limit: number } = { after, limit };
    const step = await parts.platform.read(ctx, async (tx) =>
      comparePartners(parts, tx, ctx, compares, await partnersIn(tx, ctx, everybody, page)),
    );
    found.push(...step);
    if (step.length < limit) break;
    after = step.at(-1)?.partner.id ?? null;
  }
  return found;
}

async function reachOf({ people, platform }: NotificationsParts, ctx: Ctx, audience: Audience) {
  const among = await people.partnersWithCorrespondents(ctx.vendorId);
  return platform.read(ctx, (tx) => countIn(tx, ctx, audience, among));
}

type Told = { partners: number; persons: number; withoutPerson: number };

/** Whom a version that applies at once is told to, of those that were looked at. */
async function reachAtOnce({ people }: NotificationsParts, ctx: Ctx, told: readonly Compared[]): Promise<Told> {
  const among = new Map(
    (await people.partnersWithCorrespondents(ctx.vendorId)).map(({ partnerId, persons }) => [partnerId, persons]),
  );
  const persons = told.map(({ partner }) => among.get(partner.id) ?? 0);
  const withoutPerson = persons.filter((count) => count === 0).length;
  return { partners: told.length, persons: persons.reduce((sum, count) => sum + count, 0), withoutPerson };
}

async function drawSamples(
  parts: NotificationsParts,
  ctx: Ctx,
  { version }: Compares,
  told: readonly Compared[],
  { locale, effectiveOn, reason }: VersionQuestion,
): Promise<VersionSample[]> {
  return parts.platform.read(ctx, async (tx) => {
    const draw = { version, locale, effectiveOn, reason };
    const drawn: VersionSample[] = [];
    for (const way of ["loses", "gains", "unchanged"] as const) {
      const one = told.find(({ change }) => changeOverall(change) === way);
      if (!one) continue;
      const { envelope: _, ...preview } = await drawVersion(parts, tx, ctx, draw, one);
      drawn.push({ ...preview, partner: one.partner, change: way });
    }
    return drawn;
  });
}

const nobody: Told = { partners: 0, persons: 0, withoutPerson: 0 };

/**
 * What partners would read about a version, and how many of them; nothing is written. One that applies at once is told
 * to those alone for whom it changes something: of how many of the first `most` partners that is so is counted.
 */
export async function previewVersion(
  parts: NotificationsParts,
  ctx: Ctx,
  question: VersionQuestion,
  most = mostCompared,
) {
  requireAnnouncer(ctx);
  const { versionId, partnerId, effectiveOn } = question;
  const { platform } = parts;
  const compares = await platform.read(ctx, async (tx) =>
    comparedWith(tx, ctx, await soundVersion(tx, ctx, versionId), effectiveOn),
  );
  if (compares === null)
    return { atOnce: true, reach: nobody, lookedAt: 0, more: false, gains: 0, loses: 0, unchanged: 0, samples: [] };
  const all =
    partnerId === undefined
      ? await compareFirst(parts, ctx, compares, most)
      : await platform.read(ctx, async (tx) =>
          comparePartners(parts, tx, ctx, compares, [await activePartner(tx, ctx, partnerId)]),
        );
  const atOnce = compares.before !== null;
  const told = atOnce ? all.filter(({ change }) => changesAnything(change)) : all;
  const count = (way: Change) => all.filter(({ change }) => changeOverall(change) === way).length;
  const active = await reachOf(parts, ctx, everybody);
  const reach = atOnce ? await reachAtOnce(parts, ctx, told) : active;
  const counts = { gains: count("gains"), loses: count("loses"), unchanged: count("unchanged") };
  return {
    atOnce,
    reach,
    lookedAt: all.length,
    more: all.length < active.partners,
    ...counts,
    samples: await drawSamples(parts, ctx, compares, told, question),
  };
}

/** What partners would read of an announcement, and how many of them; nothing is written. */
export async function previewAnnouncement(
  parts: NotificationsParts,
  ctx: Ctx,
  input: AnnouncementInput & { locale: Locale },
) {
  requireAnnouncer(ctx);
  const { title, body, audience, important, locale } = input;
  const mail = await parts.platform.read(ctx, async (tx) => {
    await checkAudience(tx, ctx, audience);
    const [first = null] = await partnersIn(tx, ctx, audience, { after: null, limit: 1 });
    const content = { kind: "announcement" as const, announcementId: "", title, body };
    const { envelope: _, ...preview } = await drawMail(parts, tx, ctx, { partner: first, locale, content, important });
    return preview;
  });
  return { reach: await reachOf(parts, ctx, audience), mail };
}

/** Who would be told, a page of partners at a time. */
export async function listRecipients(
  { platform, people }: NotificationsParts,
  ctx: Ctx,
  audience: Audience,
  page: { after: string | null; limit: number },
) {
  requireAnnouncer(ctx);
  const partners = await platform.read(ctx, (tx) => partnersIn(tx, ctx, audience, page));
  const ids = partners.map(({ id }) => id);
  const found = ids.length === 0 ? [] : await people.correspondentsOf(ctx.vendorId, ids);
  return partners.map((partner) => ({ partner, persons: found.filter((p) => p.partnerId === partner.id) }));
}
