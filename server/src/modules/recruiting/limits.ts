import { createHash } from "node:crypto";
import { isIP } from "node:net";
import { AppError, type Id } from "@fairway/kernel";
import { runSql, type Platform, type Tx } from "../../platform/index.ts";
import type { Form } from "./types.ts";

const digest = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Counts one more use of a key until its time is over; the number with this one. */
async function count(tx: Tx, key: string, now: Temporal.Instant, minutes: number): Promise<number> {
  const until = now.add({ minutes }).toString();
  const [row] = await runSql<{ count: number }>(tx, {
    text: `insert into identity.public_use as u (key, count, until_at) values ($1, 1, $2)
      on conflict (key) do update set
        count = case when u.until_at <= $3 then 1 else u.count + 1 end,
        until_at = case when u.until_at <= $3 then excluded.until_at else u.until_at end
      returning u.count`,
    values: [digest(key), until, now.toString()],
  });
  return row?.count ?? 1;
}

const tooMany = (code: string, message: string, remedy: string): AppError =>
  new AppError("limit", code, message, { remedy });

const perAddress = 8;
const perMailbox = 3;
const perForm = 200;
const perVendor = 600;
const hour = 60;

/** What one caller holds: an address, of IPv6 its network of 64 bits, in which anybody has as many as they like. */
function networkOf(address: string): string {
  const inside = /^::ffff:(\d+(?:\.\d+){3})$/i.exec(address)?.[1];
  if (inside !== undefined) return inside;
  if (isIP(address) !== 6) return address;
  const shortest = new URL(`http://[${address.replace(/%.*/, "")}]`).hostname.slice(1, -1);
  const [left = [], right] = shortest.split("::").map((part) => (part === "" ? [] : part.split(":")));
  const zeros = right ? Array.from({ length: 8 - left.length - right.length }, () => "0") : [];
  return `${[...left, ...zeros, ...(right ?? [])].slice(0, 4).join(":")}::/64`;
}

/**
 * Lets somebody send an application, over all processes: from one network so many in an hour, to one mailbox so many
 * in a day, to one form and to all of one vendor so many in an hour, and by one solved riddle a single one. No count
 * goes over vendors: whoever fills the forms of one closes nobody else's.
 * @throws AppError `application.limit_address`, `.limit_mailbox`, `.limit_form`, `.limit_vendor`, `.used`
 */
export async function takeTurn(
  platform: Pick<Platform, "local">,
  by: { address: string; mailbox: string; proof: string; formId: Form["id"]; vendorId: Id<"vendor"> },
  now: Temporal.Instant,
): Promise<void> {
  await platform.local(async (tx) => {
    if ((await count(tx, `riddle ${by.proof}`, now, 5 * hour)) > 1)
      throw tooMany(
        "application.used",
        "This form was sent already.",
        "Look for the mail with the link to confirm it.",
      );
    if ((await count(tx, `address ${networkOf(by.address)}`, now, hour)) > perAddress)
      throw tooMany(
        "application.limit_address",
        "Too many applications came from your network.",
        "Try again in an hour.",
      );
    if ((await count(tx, `mailbox ${by.formId} ${by.mailbox}`, now, 24 * hour)) > perMailbox)
      throw tooMany(
        "application.limit_mailbox",
        "This address was sent several links already.",
        "Use the newest one, or try again tomorrow.",
      );
    const full = (code: string) =>
      tooMany(code, "More applications arrive than can be taken.", "Try again in an hour.");
    if ((await count(tx, `form ${by.formId}`, now, hour)) > perForm) throw full("application.limit_form");
    if ((await count(tx, `vendor ${by.vendorId}`, now, hour)) > perVendor) throw full("application.limit_vendor");
  });
}

/** Forgets what no limit counts any more. */
export const forgetTurns = (platform: Pick<Platform, "local">, now: Temporal.Instant): Promise<unknown> =>
  platform.local((tx) =>
    runSql(tx, { text: "delete from identity.public_use where until_at <= $1", values: [now.toString()] }),
  );
