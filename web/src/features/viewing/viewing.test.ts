import { fairwayFetch } from "@fairway/client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { signOut } from "../session/auth.ts";
import { beginViewing, dropViewing, keepViewing, leaveViewing } from "../../lib/viewing.ts";

const asked: { url: string; viewing: string | null }[] = [];
const gone: string[] = [];
const portal = "/portal/northwind/ptn_1/home";

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  vi.stubGlobal("window", { location: { assign: (to: string) => gone.push(to) } });
  vi.stubGlobal("fetch", async (url: string, { headers }: { headers: Headers }) => {
    asked.push({ url, viewing: headers.get("fairway-viewing") });
    return new Response(null, { status: 204 });
  });
});
afterEach(() => {
  dropViewing();
  vi.unstubAllGlobals();
  asked.length = 0;
  gone.length = 0;
});

async function viewingAt(url: string, method = "GET"): Promise<string | null> {
  await fairwayFetch(url, { method });
  return asked.at(-1)?.viewing ?? null;
}

/** Somebody looks at the portal as a partner. */
function view(): void {
  beginViewing({ id: "viw_1", back: "/console/northwind/partners/ptn_1" }, portal);
  keepViewing(portal);
}

it("speaks for the viewing where a vendor is asked, and for the person elsewhere", async () => {
  view();
  expect(gone).toEqual([portal]);
  expect(await viewingAt("/v1/vendors/vnd_1/partners/ptn_1")).toBe("viw_1");
  expect(await viewingAt("/v1/me")).toBe("viw_1");
  expect(await viewingAt("/v1/me", "PATCH")).toBeNull();
  expect(await viewingAt("/v1/auth/sign-in/email", "POST")).toBeNull();
  expect(await viewingAt("/v1/account/second-factor", "POST")).toBeNull();
  expect(await viewingAt("/v1/vendors/vnd_1/partners/ptn_1/viewings/viw_1/end", "POST")).toBeNull();
});

it("goes on within the portal and after a reload, and ends at every other page", async () => {
  view();
  expect(keepViewing("/portal/northwind/ptn_1/resources")).toBe(false);
  expect(await viewingAt("/v1/me")).toBe("viw_1");
  expect(keepViewing("/sign-in")).toBe(true);
  expect(await viewingAt("/v1/me")).toBeNull();
  expect(keepViewing(portal)).toBe(false);
  expect(await viewingAt("/v1/me")).toBeNull();
});

it("ends with the session", async () => {
  view();
  await signOut();
  keepViewing(portal);
  expect(await viewingAt("/v1/me")).toBeNull();
});

it("leads back to where it began", () => {
  view();
  leaveViewing();
  expect(gone.at(-1)).toBe("/console/northwind/partners/ptn_1");
  leaveViewing();
  expect(gone.at(-1)).toBe("/");
});
