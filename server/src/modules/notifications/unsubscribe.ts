import { timingSafeEqual } from "node:crypto";
import { type Id, notFound, parseId, publicId } from "@fairway/kernel";
import type { PublicCtx } from "../../platform/index.ts";
import { insertRefusal } from "./mail-repo.ts";
import type { NotificationsParts } from "./types.ts";

const proof = (sign: (purpose: string) => string, vendor: string, person: string): string =>
  sign(`unsubscribe ${vendor} ${person}`).slice(0, 32);

/** What lets somebody say without a sign-in that they want no more announcements of a vendor. It opens nothing else. */
export function unsubscribeToken(
  sign: (purpose: string) => string,
  vendorId: Id<"vendor">,
  personId: Id<"person">,
): string {
  const [vendor, person] = [publicId("vendor", vendorId), publicId("person", personId)];
  return `${vendor}.${person}.${proof(sign, vendor, person)}`;
}

function readToken(sign: (purpose: string) => string, token: string) {
  const [vendor = "", person = "", given = ""] = token.split(".");
  const [mine, theirs] = [Buffer.from(proof(sign, vendor, person)), Buffer.from(given)];
  if (mine.length !== theirs.length || !timingSafeEqual(mine, theirs)) throw notFound("link");
  return { vendorId: parseId("vendor", vendor), personId: parseId("person", person) };
}

/**
 * Keeps announcements of a vendor from somebody's mailbox; they stay in the portal.
 * @throws AppError `not_found` for a token that is not ours
 */
export async function unsubscribe(parts: NotificationsParts, { now }: PublicCtx, token: string): Promise<void> {
  const { vendorId, personId } = readToken(parts.sign, token);
  const ctx = { ...parts.platform.systemCtx(vendorId, "unsubscribe"), now };
  const call = { operation: "unsubscribe", input: { personId } };
  await parts.platform.command(ctx, call, ({ tx }) => insertRefusal(tx, ctx, personId));
}
