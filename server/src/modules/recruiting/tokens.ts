import { timingSafeEqual } from "node:crypto";
import { notFound, parseId, publicId, type Id } from "@fairway/kernel";
import type { ApplicationId } from "./types.ts";

type Sign = (purpose: string) => string;
export type TokenPurpose = "confirm" | "status";

const proof = (sign: Sign, purpose: TokenPurpose, vendor: string, application: string): string =>
  sign(`application ${purpose} ${vendor} ${application}`).slice(0, 43);

/** The secret in a link that opens one application for who applied, and nothing else. */
export function applicationToken(sign: Sign, purpose: TokenPurpose, vendorId: Id<"vendor">, id: ApplicationId): string {
  const [vendor, application] = [publicId("vendor", vendorId), publicId("partnerApplication", id)];
  return `${vendor}.${application}.${proof(sign, purpose, vendor, application)}`;
}

/** @throws AppError `not_found` for a token that is not ours */
export function readToken(sign: Sign, purpose: TokenPurpose, token: string) {
  const [vendor = "", application = "", given = ""] = token.split(".");
  const [mine, theirs] = [Buffer.from(proof(sign, purpose, vendor, application)), Buffer.from(given)];
  if (mine.length !== theirs.length || !timingSafeEqual(mine, theirs)) throw notFound("application");
  return { vendorId: parseId("vendor", vendor), id: parseId("partnerApplication", application) };
}
