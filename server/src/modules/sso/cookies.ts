import type { IncomingHttpHeaders } from "node:http";
import { cookiePrefix } from "../../platform/index.ts";
import { newSecret } from "./travel.ts";

const name = (secure: boolean) => `${cookiePrefix(secure)}.sso`;

/** What tells the browser that left for a provider from all others; empty where it has none. */
export function browserOf(headers: IncomingHttpHeaders, secure: boolean): string {
  for (const part of headers.cookie?.split(";") ?? []) {
    const [key, value = ""] = part.trim().split("=");
    if (key === name(secure) && /^[\w-]{43}$/.test(value)) return value;
  }
  return "";
}

/** The browser's secret, with the cookie that keeps it for the length of a sign-in. */
export function rememberBrowser(headers: IncomingHttpHeaders, secure: boolean): { browser: string; cookie: string } {
  const browser = browserOf(headers, secure) || newSecret();
  const cookie = `${name(secure)}=${browser}; Path=/; Max-Age=600; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
  return { browser, cookie };
}
