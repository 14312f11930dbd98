import type { Id } from "@fairway/kernel";
import type { Ctx, Emit, Tx } from "../../platform/index.ts";
import type { Correspondent } from "../identity/index.ts";
import { vendorSettings } from "../vendors/index.ts";
import { insertMails, type NewMail, refusing } from "./mail-repo.ts";
import { insertNotices } from "./notice-repo.ts";
import type { NewNotice, Notice, NotificationsParts } from "./types.ts";

/** Who may be written to about a notice: by partner. Read before the vendor's transaction, from tables of another kind. */
export type Correspondents = ReadonlyMap<string, readonly Correspondent[]>;

export async function correspondents(
  { people }: NotificationsParts,
  ctx: Ctx,
  partnerIds: readonly string[],
): Promise<Correspondents> {
  const found = partnerIds.length === 0 ? [] : await people.correspondentsOf(ctx.vendorId, partnerIds);
  return Map.groupBy(found, ({ partnerId }) => partnerId);
}

const emitCreated = (emit: Emit, { id, partnerId, kind, important }: Notice): void =>
  emit({ type: "notice.created", subject: { kind: "notice", id }, partnerId, data: { kind, important } });

async function mailsFor(tx: Tx, ctx: Ctx, notices: readonly Notice[], to: Correspondents): Promise<NewMail[]> {
  const { locale } = await vendorSettings(tx, ctx.vendorId);
  const announced = notices.filter(({ kind }) => kind === "announcement");
  const readers = announced.flatMap(({ partnerId }) => to.get(partnerId)?.map(({ personId }) => personId) ?? []);
  const refused = readers.length > 0 ? await refusing(tx, ctx, readers) : new Set<string>();
  return notices.flatMap((notice) =>
    (to.get(notice.partnerId) ?? [])
      .filter(({ personId }) => notice.kind !== "announcement" || !refused.has(personId))
      .map(({ personId, name, email, locale: own }) => ({
        noticeId: notice.id,
        partnerId: notice.partnerId,
        personId,
        name,
        address: email,
        locale: own ?? locale,
      })),
  );
}

/**
 * Writes notices that are not there yet, with a mail in the outbox for each person who is to get one. A repeat writes
 * nothing. Returns how many partners are told by this.
 */
export async function writeNotices(
  { mailer }: Pick<NotificationsParts, "mailer">,
  { tx, emit, ctx }: { tx: Tx; emit: Emit; ctx: Ctx },
  notices: readonly NewNotice[],
  to: Correspondents,
): Promise<number> {
  const written = await insertNotices(tx, ctx, notices);
  for (const notice of written) emitCreated(emit, notice);
  const mails = await mailsFor(tx, ctx, written, to);
  const queued = await insertMails(tx, ctx, mails, mailer.server === null ? "noServer" : "waiting");
  if (queued > 0 && mailer.server !== null) emitQueued(emit, ctx.vendorId, queued);
  return written.length;
}

/** Says that mails wait to be sent. */
export const emitQueued = (emit: Emit, vendorId: Id<"vendor">, count: number): void =>
  emit({ type: "mail.queued", subject: { kind: "vendor", id: vendorId }, data: { count } });

/** Notices about one partner, because something happened to it. */
export async function tell(parts: NotificationsParts, ctx: Ctx, notices: readonly NewNotice[]): Promise<void> {
  if (notices.length === 0) return;
  const to = await correspondents(parts, ctx, [...new Set(notices.map(({ partnerId }) => partnerId))]);
  const call = { operation: "notifications.tell", input: { occasions: notices.map(({ occasion }) => occasion) } };
  await parts.platform.command(ctx, call, async ({ tx, emit }) => {
    await writeNotices(parts, { tx, emit, ctx }, notices, to);
  });
}
