import { AppError, forbidden, newId, notFound, type Id } from "@fairway/kernel";
import type { Ctx, Emit, Tx } from "../../platform/index.ts";
import {
  deleteAnnouncement,
  dueAnnouncements,
  findAnnouncement,
  insertAnnouncement,
  listAnnouncements,
  updateAnnouncement,
} from "./announcement-repo.ts";
import { checkAudience, missingOf } from "./audience.ts";
import { nobody, reachOf, toldPartners } from "./notice-repo.ts";
import { mayAnnounce } from "./policy.ts";
import { findRunOf } from "./run-repo.ts";
import { occasionOf, startRun, stopRun, withdrawFrom } from "./run.ts";
import type { Announcement, Audience, NotificationsParts, RunAbout, Texts } from "./types.ts";
import { announcementWorkflow } from "./workflow.ts";

export type AnnouncementInput = { title: Texts; body: Texts; audience: Audience; important: boolean };
type AnnouncementId = Id<"announcement">;

const languages = { en: "English", de: "German" } as const;

const trimmed = (texts: Texts): Texts =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([key, text]) => (text?.trim() ? [[key, text.trim()]] : [])),
  ) as Texts;

/** What stands in the way of publishing: words in at least one language, and both parts of each language. */
function unready({ title, body }: AnnouncementInput): { path: string; message: string; remedy: string }[] {
  if (!title.en && !title.de)
    return [{ path: "title", message: "must not be empty", remedy: "Write a title in at least one language." }];
  return (["en", "de"] as const).flatMap((language) => {
    const [has, lacks] = title[language] ? ["title", "body"] : ["body", "title"];
    const isWhole = Boolean(title[language]) === Boolean(body[language]);
    const message = `There is a ${has}, but no ${lacks} in ${languages[language]}.`;
    return isWhole ? [] : [{ path: `${lacks}.${language}`, message, remedy: "Write it, or take the other one away." }];
  });
}

const notReady = (problems: ReturnType<typeof unready>): AppError =>
  new AppError("validation", "announcement.not_ready", "This announcement cannot be published yet.", { problems });

const changed = (): AppError =>
  new AppError("conflict", "announcement.changed", "Somebody else changed this announcement meanwhile.", {
    remedy: "Read it again, and carry your change over.",
  });

const inThePast = (): AppError =>
  new AppError("validation", "announcement.at", "That time has passed.", {
    remedy: "Choose a time to come, or publish it now.",
    problems: [{ path: "at", message: "must be in the future" }],
  });

function requireAnnouncer(ctx: Ctx): void {
  if (!mayAnnounce(ctx.actor)) throw forbidden("write to partners");
}

const clean = ({ title, body, audience, important }: AnnouncementInput): AnnouncementInput => ({
  title: trimmed(title),
  body: trimmed(body),
  audience,
  important,
});

const about = ({ id, title, body, audience, important }: Announcement): RunAbout => ({
  kind: "announcement",
  audience,
  important,
  content: { kind: "announcement", announcementId: id, title, body },
});

async function locked(tx: Tx, ctx: Ctx, id: AnnouncementId, revision?: number): Promise<Announcement> {
  const found = await findAnnouncement(tx, ctx, id, true);
  if (!found) throw notFound("announcement");
  if (revision !== undefined && revision !== found.revision) throw changed();
  return found;
}

const of = (id: AnnouncementId) => ({ subject: { kind: "announcement" as const, id } });

const titleOf = ({ title }: Announcement): string => title.en ?? title.de ?? "";

async function release(tx: Tx, emit: Emit, ctx: Ctx, a: Announcement, by: string): Promise<void> {
  const data = { title: titleOf(a) };
  const step = { ctx, emit, action: "publish" as const, from: a.status, event: "published", of: of(a.id), data };
  const status = announcementWorkflow.step(step);
  const publishedAt = ctx.now.toString();
  await updateAnnouncement(tx, ctx, { ...a, status, publishedAt, publishedBy: by, scheduledAt: null, returned: null });
  await startRun(tx, emit, ctx, occasionOf.announcement(a.id), about(a));
}

/** Publishes it; what is for a tier or a segment that is gone meanwhile becomes a draft again, and says why. */
async function releaseOrReturn(tx: Tx, emit: Emit, ctx: Ctx, due: Announcement): Promise<void> {
  const missing = await missingOf(tx, ctx, due.audience);
  if (missing === null) return release(tx, emit, ctx, due, due.publishedBy ?? "");
  const { tier } = missing;
  const data = { title: titleOf(due), tier };
  const step = { ctx, emit, action: "return" as const, from: due.status, event: "returned", of: of(due.id), data };
  const status = announcementWorkflow.step(step);
  const returned = { at: ctx.now.toString(), tier };
  await updateAnnouncement(tx, ctx, { ...due, status, scheduledAt: null, publishedBy: null, returned });
}

/** Publishes what was scheduled and is due. */
export async function publishDue({ platform }: NotificationsParts, ctx: Ctx): Promise<void> {
  await platform.command(ctx, { operation: "notifications.publishDue", input: {} }, async ({ tx, emit }) => {
    for (const due of await dueAnnouncements(tx, ctx)) await releaseOrReturn(tx, emit, ctx, due);
  });
}

const partnersPerStep = 500;

/** Takes a withdrawn announcement back from everybody who was told, some at a time. */
export async function takeBackAnnouncement(
  { platform }: NotificationsParts,
  ctx: Ctx,
  id: AnnouncementId,
  signal?: AbortSignal,
): Promise<void> {
  const occasion = occasionOf.announcement(id);
  for (let after: string | null = null; ;) {
    signal?.throwIfAborted();
    const page = { after, limit: partnersPerStep };
    const ids: Id<"partner">[] = await platform.read(ctx, (tx) => toldPartners(tx, ctx, occasion, page));
    if (ids.length === 0) return;
    const call = { operation: "notifications.takeBack", input: { id, after } };
    await platform.command(ctx, call, ({ tx }) => withdrawFrom(tx, ctx, occasion, ids));
    after = ids.at(-1) ?? null;
  }
}

const one = ({ platform }: NotificationsParts, ctx: Ctx, id: AnnouncementId): Promise<Announcement> =>
  platform.read(ctx, async (tx) => {
    const found = await findAnnouncement(tx, ctx, id);
    if (!found) throw notFound("announcement");
    return found;
  });

/** How far it has come and what it reached; null before it is published. */
const result = ({ platform }: NotificationsParts, ctx: Ctx, { id, publishedAt }: Announcement) =>
  platform.read(ctx, async (tx) => {
    if (publishedAt === null) return null;
    const run = await findRunOf(tx, ctx, occasionOf.announcement(id));
    const isOver = run === null || run.status === "done" || run.status === "stopped" || run.total === 0;
    const progress = isOver ? 1 : Math.min(1, run.done / run.total);
    const occasion = occasionOf.announcement(id);
    const { told, read, acknowledged } = (await reachOf(tx, ctx, [occasion])).get(occasion) ?? nobody;
    return { told, read, acknowledged, progress };
  });

async function create(parts: NotificationsParts, ctx: Ctx, input: AnnouncementInput): Promise<Announcement> {
  requireAnnouncer(ctx);
  const call = { operation: "createAnnouncement", input };
  const { id } = await parts.platform.command(ctx, call, async ({ tx, emit }) => {
    await checkAudience(tx, ctx, input.audience);
    const made = newId("announcement", ctx.now.epochMilliseconds);
    await insertAnnouncement(tx, ctx, { ...clean(input), id: made, status: announcementWorkflow.initial });
    emit({ type: "announcement.drafted", ...of(made) });
    return { id: made };
  });
  return one(parts, ctx, id);
}

type Edited = AnnouncementInput & { revision: number };

async function update(parts: NotificationsParts, ctx: Ctx, id: AnnouncementId, input: Edited): Promise<Announcement> {
  requireAnnouncer(ctx);
  const call = { operation: "updateAnnouncement", input: { id, ...input } };
  await parts.platform.command(ctx, call, async ({ tx, emit }) => {
    const found = await locked(tx, ctx, id, input.revision);
    await checkAudience(tx, ctx, input.audience);
    const step = { ctx, emit, action: "edit" as const, from: found.status, event: "edited", of: of(id) };
    const status = announcementWorkflow.step(step);
    await updateAnnouncement(tx, ctx, { ...found, ...clean(input), status, scheduledAt: null, returned: null });
  });
  return one(parts, ctx, id);
}

type Publication = { revision: number; at: string | null };

async function publish(parts: NotificationsParts, ctx: Ctx, id: AnnouncementId, input: Publication) {
  requireAnnouncer(ctx);
  const call = { operation: "publishAnnouncement", input: { id, ...input } };
  await parts.platform.command(ctx, call, async ({ tx, emit }) => {
    const found = await locked(tx, ctx, id, input.revision);
    const problems = unready(found);
    if (problems.length > 0) throw notReady(problems);
    await checkAudience(tx, ctx, found.audience);
    if (input.at === null) return release(tx, emit, ctx, found, ctx.actor.name);
    if (Temporal.Instant.compare(Temporal.Instant.from(input.at), ctx.now) <= 0) throw inThePast();
    const step = { ctx, emit, action: "schedule" as const, from: found.status, event: "scheduled", of: of(id) };
    const status = announcementWorkflow.step({ ...step, data: { at: input.at } });
    const planned = { scheduledAt: input.at, publishedBy: ctx.actor.name, returned: null };
    await updateAnnouncement(tx, ctx, { ...found, status, ...planned });
  });
  return one(parts, ctx, id);
}

async function withdraw(parts: NotificationsParts, ctx: Ctx, id: AnnouncementId): Promise<Announcement> {
  requireAnnouncer(ctx);
  await parts.platform.command(ctx, { operation: "withdrawAnnouncement", input: { id } }, async ({ tx, emit }) => {
    const found = await locked(tx, ctx, id);
    const step = { ctx, emit, action: "withdraw" as const, from: found.status, event: "withdrawn", of: of(id) };
    const status = announcementWorkflow.step(step);
    await updateAnnouncement(tx, ctx, { ...found, status, scheduledAt: null, withdrawnAt: ctx.now.toString() });
    await stopRun(tx, emit, ctx, occasionOf.announcement(id), about(found));
  });
  return one(parts, ctx, id);
}

async function remove({ platform }: NotificationsParts, ctx: Ctx, id: AnnouncementId): Promise<void> {
  requireAnnouncer(ctx);
  await platform.command(ctx, { operation: "deleteAnnouncement", input: { id } }, async ({ tx, emit }) => {
    const found = await locked(tx, ctx, id);
    announcementWorkflow.to("edit", found.status);
    await deleteAnnouncement(tx, ctx, id);
    emit({ type: "announcement.deleted", ...of(id) });
  });
}

/** What the vendor says to partners in its own words: written, scheduled, published, taken back. */
export const createAnnouncements = (parts: NotificationsParts) => ({
  one: (ctx: Ctx, id: AnnouncementId) => one(parts, ctx, id),
  list: (ctx: Ctx, page: { limit: number; before: string | null }) =>
    parts.platform.read(ctx, (tx) => listAnnouncements(tx, ctx, page)),
  result: (ctx: Ctx, announcement: Announcement) => result(parts, ctx, announcement),
  /** @throws AppError forbidden, `announcement.audience` */
  create: (ctx: Ctx, input: AnnouncementInput) => create(parts, ctx, input),
  /** @throws AppError forbidden, `announcement.changed`, `announcement.edit_not_possible` */
  update: (ctx: Ctx, id: AnnouncementId, input: Edited) => update(parts, ctx, id, input),
  /** @throws AppError forbidden, `announcement.not_ready`, `announcement.at`, `announcement.changed` */
  publish: (ctx: Ctx, id: AnnouncementId, input: Publication) => publish(parts, ctx, id, input),
  /** @throws AppError forbidden, `announcement.withdraw_not_possible` */
  withdraw: (ctx: Ctx, id: AnnouncementId) => withdraw(parts, ctx, id),
  /** @throws AppError forbidden, `announcement.edit_not_possible` */
  remove: (ctx: Ctx, id: AnnouncementId) => remove(parts, ctx, id),
});
