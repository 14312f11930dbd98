import { type Id, newId } from "@fairway/kernel";
import { runSql, type Tx } from "../../platform/index.ts";
import { deviceWords } from "./device-words.ts";
import { changeLetter, type SignInChange } from "./letters.ts";
import type { From, SignInEventKind, SignInParts } from "./types.ts";

/** Writes down what happened to a person's sign-in, for that person to see. */
export async function noteEvent(
  tx: Tx,
  personId: Id<"person">,
  kind: SignInEventKind,
  { ip, userAgent }: From,
  at: Temporal.Instant,
  method: string | null = null,
): Promise<void> {
  await runSql(tx, {
    text: `insert into identity.sign_in_event (id, person_id, kind, method, ip_address, user_agent, at)
      values ($1, $2, $3, $4, $5, $6, $7)`,
    values: [newId("signInEvent", at.epochMilliseconds), personId, kind, method, ip, userAgent, at.toString()],
  });
}

export type Reader = { name: string; email: string; locale: "en" | "de" | null };

export async function readerOf(tx: Tx, personId: Id<"person">): Promise<Reader | null> {
  const [row] = await runSql<Reader>(tx, {
    text: "select name, email, locale from identity.person where id = $1",
    values: [personId],
  });
  return row ?? null;
}

/** Writes down a change of how somebody signs in, and mails it to them. */
export async function noteChange(
  { letters }: SignInParts,
  tx: Tx,
  personId: Id<"person">,
  change: SignInChange,
  from: From,
  now: Temporal.Instant,
): Promise<void> {
  await noteEvent(tx, personId, change, from, now);
  const reader = await readerOf(tx, personId);
  if (!reader) return;
  await letters.send(tx, changeLetter, {
    to: { name: reader.name, address: reader.email },
    locale: reader.locale ?? "en",
    vendorId: null,
    key: `${change} ${personId} ${newId("letter")}`,
    data: { change, from: deviceWords(from), url: `${letters.linkBase}/account` },
    now,
  });
}
