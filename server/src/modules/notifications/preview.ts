import type { NoticeBlock } from "@fairway/contract";
import { AppError, forbidden, notFound, type Id } from "@fairway/kernel";
import type { Ctx, Locale, Tx } from "../../platform/index.ts";
import { type Candidate, programs } from "../programs/index.ts";
import type { AnnouncementInput } from "./announcements.ts";
import { checkAudience, countIn, everybody, partnersIn } from "./audience.ts";
import { changeOverall, isChanged } from "./compare.ts";
import { mayAnnounce } from "./policy.ts";
import { renderMail, type RenderedMail } from "./render/mail.ts";
import { render } from "./render/render.ts";
import { envelopeFor } from "./send.ts";
import type { Audience, NoticeContent, NotificationsParts, TrackChange } from "./types.ts";

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

/** The notice of a version for a partner of whom it makes this. */
export const versionContent = (version: Candidate, effectiveOn: string, tracks: TrackChange[]) => ({
  kind: "versionAnnounced" as const,
  program: version.program.name,
  number: version.number,
  effectiveOn: version.effectiveOn ?? effectiveOn,
  reason: version.reason,
  tracks,
});

type Compared = { partner: Partner; tracks: TrackChange[] };

/** What a version makes of these partners. */
export async function comparePartners(
  parts: NotificationsParts,
  tx: Tx,
  ctx: Ctx,
  version: Candidate,
  chosen: readonly Partner[],
): Promise<Compared[]> {
  const asOf = await programs.today(tx, ctx);
  const partnerIds = chosen.map(({ id }) => id);
  const changes = await parts.compare(tx, ctx, { version, before: null, partnerIds, asOf });
  return chosen.map((partner) => ({ partner, tracks: changes.get(partner.id) ?? [] }));
}

/** The first partners, with what the version makes of them. */
async function compareFirst(parts: NotificationsParts, ctx: Ctx, version: Candidate): Promise<Compared[]> {
  const found: Compared[] = [];
  for (let after: string | null = null; found.length < mostCompared;) {
    const page: { after: string | null; limit: number } = { after, limit: perStep };
    const step = await parts.platform.read(ctx, async (tx) =>
      comparePartners(parts, tx, ctx, version, await partnersIn(tx, ctx, everybody, page)),
    );
    found.push(...step);
    if (step.length < perStep) break;
    after = step.at(-1)?.partner.id ?? null;
  }
  return found;
}

async function reachOf({ people, platform }: NotificationsParts, ctx: Ctx, audience: Audience) {
  const among = await people.partnersWithAdministrators(ctx.vendorId);
  return platform.read(ctx, (tx) => countIn(tx, ctx, audience, among));
}

/** What partners would read about a version, and how many of them; nothing is written. */
export async function previewVersion(parts: NotificationsParts, ctx: Ctx, question: VersionQuestion) {
  requireAnnouncer(ctx);
  const { versionId, partnerId, locale } = question;
  const { platform } = parts;
  const version = await platform.read(ctx, (tx) => soundVersion(tx, ctx, versionId));
  const all =
    partnerId === undefined
      ? await compareFirst(parts, ctx, version)
      : await platform.read(ctx, async (tx) =>
          comparePartners(parts, tx, ctx, version, [await activePartner(tx, ctx, partnerId)]),
        );
  const changes = all.map(({ tracks }) => changeOverall(tracks));
  const count = (change: Change) => changes.filter((one) => one === change).length;
  const samples = await platform.read(ctx, async (tx) => {
    const effectiveOn = question.effectiveOn ?? (await programs.today(tx, ctx));
    const drawn: VersionSample[] = [];
    for (const change of ["loses", "gains", "unchanged"] as const) {
      const one = all[changes.indexOf(change)];
      if (!one) continue;
      const content = versionContent(version, effectiveOn, one.tracks);
      const of = { partner: one.partner, locale, content, important: isChanged(one.tracks) };
      const { envelope: _, ...preview } = await drawMail(parts, tx, ctx, of);
      drawn.push({ ...preview, partner: one.partner, change });
    }
    return drawn;
  });
  const counts = { gains: count("gains"), loses: count("loses"), unchanged: count("unchanged") };
  return { reach: await reachOf(parts, ctx, everybody), lookedAt: all.length, ...counts, samples };
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
  const found = ids.length === 0 ? [] : await people.administratorsOf(ctx.vendorId, ids);
  return partners.map((partner) => ({ partner, persons: found.filter((p) => p.partnerId === partner.id) }));
}
