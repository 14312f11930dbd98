import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Fastify, { type FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addWebApp } from "./web-app.ts";

let directory: string;
let app: FastifyInstance;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "fairway-web-"));
  await mkdir(join(directory, "assets"));
  await writeFile(join(directory, "index.html"), "<!doctype html>the page");
  await writeFile(join(directory, "assets", "app-1a2b3c.js"), "start()");
  app = Fastify();
  await addWebApp(app, directory);
});
afterAll(async () => {
  await app.close();
  await rm(directory, { recursive: true });
});

const get = (url: string, accept = "text/html,*/*") => app.inject({ url, headers: { accept } });

test("every address of the web app is the page, fresh each time", async () => {
  for (const url of [
    "/",
    "/console/aldermere/partners",
    "/set-password?token=x",
    "/console/aldermere/partners?q=acme.com",
  ]) {
    const { statusCode, body, headers } = await get(url);
    expect([statusCode, body]).toEqual([200, "<!doctype html>the page"]);
    expect(headers["cache-control"]).toContain("no-cache");
  }
});

test("hashed files are kept for ever", async () => {
  const { headers, body } = await get("/assets/app-1a2b3c.js", "*/*");
  expect(body).toBe("start()");
  expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable");
});

test("a program with a misspelt address is told so", async () => {
  for (const [url, accept] of [
    ["/v1/nothing", "text/html"],
    ["/api/v1/vendors", "text/html"],
    ["/console/aldermere", "application/json"],
    ["/partners", "*/*"],
    ["/assets/gone.js", "text/html"],
  ] as const) {
    const response = await get(url, accept);
    expect([url, response.statusCode]).toEqual([url, 404]);
    expect(response.headers["content-type"]).toContain("application/problem+json");
  }
});
