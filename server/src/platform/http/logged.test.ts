import { allOperations } from "@fairway/contract";
import { pino } from "pino";
import { expect, test } from "vitest";
import { startApp } from "../../../test/harness.ts";
import { loggedPath } from "./logged-path.ts";

const lines: Record<string, unknown>[] = [];
const app = await startApp({
  log: pino(
    { level: "info" },
    { write: (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>) },
  ),
});

test("a secret that an address carries is not in the log", () => {
  const secret = "a-secret-of-somebody";
  const paths = allOperations.filter(({ path }) => path.includes("{token}")).map(({ path }) => path);
  expect(paths.length).toBeGreaterThan(8);
  const pages = [
    "/invite/{token}",
    "/share/{token}",
    "/sign/{token}",
    "/apply/status/{token}",
    "/apply/confirm/{token}",
  ];
  for (const path of [...paths, ...pages]) {
    const url = path.replace("{token}", secret).replaceAll(/\{\w+\}/g, "x");
    expect(loggedPath(`${url}?token=${secret}`), path).not.toContain(secret);
  }
  expect(loggedPath("/v1/vendors/vnd_1/partners?q=x")).toBe("/v1/vendors/vnd_1/partners");
});

test("every call leaves a line with when, who, what and its end; a refused one says why and from where", async () => {
  const vendor = await app.newVendor();
  const viewer = await vendor.as("viewer");
  const { person } = await viewer.ok("getMe");
  lines.length = 0;
  await viewer.ok("listPartners");
  await viewer.fails("createPartner", { body: { reference: "P-1", name: "Fennel" } });
  await app.anonymous.fails("listPartners", { params: { vendorId: vendor.vendorId } });
  const calls = lines.filter(({ msg }) => msg === "request");
  const uuid = expect.stringMatching(/^[0-9a-f-]{36}$/);
  expect(calls.slice(0, 3)).toMatchObject([
    {
      operation: "listPartners",
      status: 200,
      person: uuid,
      reqId: expect.stringMatching(/^req_/),
      time: expect.any(Number),
    },
    { operation: "createPartner", status: 403, person: uuid, refused: "forbidden", from: "127.0.0.1" },
    { operation: "listPartners", status: 401, refused: "unauthenticated" },
  ]);
  const text = JSON.stringify(lines);
  for (const secret of [viewer.token ?? "-", vendor.owner.token ?? "-", person.email])
    expect(text).not.toContain(secret);
});
