import { afterEach, expect, it, vi } from "vitest";
import { startAt } from "./company-ways.tsx";

afterEach(() => vi.unstubAllGlobals());

it("puts neither the person nor the page to go back to into an address", async () => {
  const asked: [string, string][] = [];
  vi.stubGlobal("fetch", async (url: string, { body }: { body: string }) => {
    asked.push([url, body]);
    return Response.json({ to: "https://idp.example/authorize" });
  });
  const input = { connection: "sic_1", returnTo: "/invite/secret", hint: "ida@x.example" };
  expect(await startAt(input)).toEqual({ to: "https://idp.example/authorize" });
  expect(asked).toEqual([["/v1/sso/start", JSON.stringify(input)]]);
});
