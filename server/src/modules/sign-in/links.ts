import { createHash, randomBytes } from "node:crypto";
import { AppError, type Id, newId } from "@fairway/kernel";
import { type Locale, type Platform, type PublicCtx, runSql, type Tx } from "../../platform/index.ts";
import { readerOf } from "./events.ts";
import { passwordLinkLetter, signInLinkLetter } from "./letters.ts";
import type { LinkPurpose, SignInParts } from "./types.ts";

/** How long a link works. */
export const linkMinutes: Readonly<Record<LinkPurpose, number>> = { signIn: 10, password: 60 };

const digestOf = (token: string): string => createHash("sha256").update(token).digest("base64url");

const over = (): AppError =>
  new AppError("conflict", "auth.link_over", "This link has been used or is too old.", {
    remedy: "Ask for another one on the sign-in page.",
  });

const pages: Readonly<Record<LinkPurpose, string>> = { signIn: "sign-in-link", password: "set-password" };

/** Whom a link is for, and the page that it leads on to. */
export type LinkAsked = { email: string; next?: string | null | undefined };

/** Makes a link for somebody; those of the same purpose end. Answers with its address. */
export async function makeLink(
  { letters }: SignInParts,
  tx: Tx,
  personId: Id<"person">,
  { purpose, next = null }: { purpose: LinkPurpose; next?: string | null },
  now: Temporal.Instant,
): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  await runSql(tx, {
    text: "delete from identity.mail_link where person_id = $1 and purpose = $2",
    values: [personId, purpose],
  });
  await runSql(tx, {
    text: `insert into identity.mail_link (id, purpose, person_id, token_digest, created_at, expires_at)
      values ($1, $2, $3, $4, $5, $6)`,
    values: [
      newId("letter", now.epochMilliseconds),
      purpose,
      personId,
      digestOf(token),
      now.toString(),
      now.add({ minutes: linkMinutes[purpose] }).toString(),
    ],
  });
  return `${letters.linkBase}/${pages[purpose]}?${new URLSearchParams({ token, ...(next === null ? {} : { next }) })}`;
}

/**
 * Uses a link up; answers with whose it is.
 * @throws AppError `auth.link_over`
 */
export async function useLink(
  tx: Tx,
  purpose: LinkPurpose,
  token: string,
  now: Temporal.Instant,
): Promise<Id<"person">> {
  const [row] = await runSql<{ person_id: Id<"person"> }>(tx, {
    text: `update identity.mail_link set used_at = $3
      where token_digest = $1 and purpose = $2 and used_at is null and expires_at > $3 returning person_id`,
    values: [digestOf(token), purpose, now.toString()],
  });
  if (!row) throw over();
  await runSql(tx, {
    text: "update identity.person set email_verified = true where id = $1",
    values: [row.person_id],
  });
  return row.person_id;
}

/** Notes that a link was asked for: the same work whether the address is known or not. A job makes it. */
export async function askForLink(
  platform: Platform,
  { now, locale }: PublicCtx,
  purpose: LinkPurpose,
  { email, next }: LinkAsked,
) {
  await platform.local(async (tx) => {
    await runSql(tx, {
      text: "insert into identity.link_request (id, purpose, email, locale, next, asked_at) values ($1, $2, $3, $4, $5, $6)",
      values: [
        newId("letter", now.epochMilliseconds),
        purpose,
        email.toLowerCase(),
        locale,
        next ?? null,
        now.toString(),
      ],
    });
    await runSql(tx, { text: "select identity.ask_for('signIn.links')", values: [] });
  });
  return { minutes: linkMinutes[purpose] };
}

type Request = {
  id: string;
  purpose: LinkPurpose;
  email: string;
  locale: Locale;
  next: string | null;
  asked_at: string;
};

/** People who may sign in at all: those with a place, or with a way to sign in. */
async function personWith(tx: Tx, email: string): Promise<Id<"person"> | null> {
  const [row] = await runSql<{ id: Id<"person"> }>(tx, {
    text: `select p.id from identity.person p where p.email = $1
      and (exists (select 1 from identity.membership m where m.person_id = p.id)
        or exists (select 1 from identity.account a where a.person_id = p.id))`,
    values: [email],
  });
  return row?.id ?? null;
}

async function answerRequest(
  parts: SignInParts,
  tx: Tx,
  { id, purpose, email, locale, next, asked_at }: Request,
): Promise<void> {
  await runSql(tx, { text: "delete from identity.link_request where id = $1", values: [id] });
  const asked = Temporal.Instant.from(asked_at);
  const minutes = linkMinutes[purpose];
  const personId = await personWith(tx, email);
  const reader = personId && (await readerOf(tx, personId));
  if (!personId || !reader) return;
  await parts.letters.send(tx, purpose === "signIn" ? signInLinkLetter : passwordLinkLetter, {
    to: { name: reader.name, address: reader.email },
    locale: reader.locale ?? locale,
    vendorId: null,
    key: `link ${id}`,
    data: { url: await makeLink(parts, tx, personId, { purpose, next }, asked), minutes },
    now: parts.platform.clock.now(),
    expiresAt: asked.add({ minutes }),
  });
}

/** Makes and mails the links that were asked for. */
export async function answerRequests(parts: SignInParts, signal?: AbortSignal): Promise<void> {
  for (;;) {
    signal?.throwIfAborted();
    const found = await parts.platform.local(async (tx) => {
      const [request] = await runSql<Request>(tx, {
        text: "select id, purpose, email, locale, next, asked_at from identity.link_request order by asked_at, id limit 1 for update skip locked",
        values: [],
      });
      if (request) await answerRequest(parts, tx, request);
      return request !== undefined;
    });
    if (!found) return;
  }
}
