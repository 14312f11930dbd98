import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, expect, test } from "vitest";
import { createOutgoing, isPublicAddress } from "./outgoing.ts";

let asked = 0;
const server = createServer((request, reply) => {
  asked += 1;
  if (request.url === "/large") return reply.end("x".repeat(2 ** 21));
  if (request.url === "/away") return reply.writeHead(302, { location: "http://127.0.0.1:1/" }).end();
  reply.end("hello");
});
await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
afterAll(() => new Promise((done) => server.close(done)));
const { port } = server.address() as AddressInfo;

test("tells public addresses from all others", () => {
  for (const address of ["8.8.8.8", "2606:4700::1111"])
    expect([address, isPublicAddress(address)]).toEqual([address, true]);
  for (const address of [
    "127.0.0.1",
    "10.1.2.3",
    "172.20.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "255.255.255.255",
    "::1",
    "::ffff:10.0.0.1",
    "::ffff:8.8.8.8",
    "64:ff9b::a00:1",
    "fe80::1",
    "fd00::1",
    "2002:a00:1::",
    "nonsense",
  ])
    expect([address, isPublicAddress(address)]).toEqual([address, false]);
});

test("calls nothing inside, however it is written", async () => {
  const out = createOutgoing([]);
  for (const url of [
    `http://127.0.0.1:${port}/`,
    `https://127.0.0.1:${port}/`,
    `https://2130706433:${port}/`,
    `https://0x7f.1:${port}/`,
    `https://[::1]:${port}/`,
    `https://[::ffff:127.0.0.1]:${port}/`,
    `https://localhost:${port}/`,
    "https://user:word@example.com/",
    "http://example.com/",
    "file:///etc/passwd",
    "nonsense",
  ])
    await expect(out(url), url).rejects.toMatchObject({ code: "outgoing.refused" });
  expect(asked).toBe(0);
});

test("calls a host that the operator allows, follows nothing, and reads no more than it must", async () => {
  const out = createOutgoing([`127.0.0.1:${port}`]);
  expect(await out(`http://127.0.0.1:${port}/`)).toMatchObject({ status: 200, text: "hello" });
  expect(await out(`http://127.0.0.1:${port}/away`)).toMatchObject({ status: 302 });
  await expect(out(`http://127.0.0.1:${port}/large`)).rejects.toMatchObject({ code: "outgoing.failed" });
  await expect(out(`http://127.0.0.1:${port + 1}/`)).rejects.toMatchObject({ code: "outgoing.refused" });
});
