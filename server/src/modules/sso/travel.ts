import { createHash, randomBytes } from "node:crypto";

/** A secret that travels, of which only the digest is kept. */
export const newSecret = (): string => randomBytes(32).toString("base64url");
export const digestOf = (secret: string): string => createHash("sha256").update(secret).digest("base64url");

/** A name that XML takes as an id. */
export const newRequestId = (): string => `_${randomBytes(20).toString("hex")}`;

/**
 * Where somebody wanted to go: a page of ours, or the start. Whatever a browser would read as another site is the start.
 */
export function safeReturn(text: string | undefined): string {
  if (text === undefined || text.length > 1000 || !/^\/(?![/\\])[\x21-\x7e]*$/.test(text)) return "/";
  const here = "https://here.invalid";
  const url = URL.canParse(text, here) ? new URL(text, here) : null;
  if (url?.origin !== here || /^\/(v1|scim)(\/|$)/.test(url.pathname) || url.pathname.startsWith("//")) return "/";
  return url.pathname + url.search + url.hash;
}
