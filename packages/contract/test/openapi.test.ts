import { validate } from "@scalar/openapi-parser";
import { expect, test } from "vitest";
import { z } from "zod";
import { allOperations, openApi, operations, type OperationSpec } from "../src/index.ts";

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null;

function references(value: unknown): string[] {
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "$ref" && typeof inner === "string" ? [inner] : references(inner),
  );
}

const document = openApi(allOperations, "1.2.3");

test("the document is valid OpenAPI 3.1", async () => {
  const result = await validate(structuredClone(document));
  expect(result.errors ?? []).toEqual([]);
  expect(result.valid).toBe(true);
});

test("every operation stands in it once, under its own path and method", () => {
  const inDocument = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(inDocument.toSorted()).toEqual(allOperations.map((op) => `${op.method} ${op.path}`).toSorted());
  expect(new Set(allOperations.map((op) => op.id)).size).toBe(allOperations.length);
  expect(Object.keys(operations)).toHaveLength(allOperations.length);
});

test("every reference leads to a component, recursive ones too", () => {
  const names = new Set(Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`));
  const used = references(document);
  expect(used).toContain("#/components/schemas/Explanation");
  expect(used.filter((ref) => !names.has(ref))).toEqual([]);
});

test("the same operations give the same text", () => {
  expect(JSON.stringify(openApi(allOperations, "1.2.3"))).toBe(JSON.stringify(document));
});

test("the path names exactly the parameters that are declared", () => {
  for (const op of allOperations) {
    const named = [...op.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
    expect(Object.keys(op.params?.shape ?? {}).toSorted(), op.id).toEqual(named.toSorted());
  }
});

test("what belongs to a vendor says so in its path, and only that", () => {
  for (const op of allOperations) {
    expect(/^\/(v1|files)\/vendors\/\{vendorId\}/.test(op.path), op.id).toBe(
      op.audience === "vendor" || op.audience === "partner",
    );
  }
});

test("a read has no body, and a reply of 204 has no content", () => {
  for (const op of allOperations) {
    if (op.method === "GET") expect([op.body, op.upload, op.status ?? 200], op.id).toEqual([undefined, undefined, 200]);
    if (!op.reply && !op.download) expect(op.status, op.id).toBe(204);
  }
});

const op = (more: Partial<OperationSpec>): OperationSpec => ({
  id: "thing",
  method: "POST",
  path: "/v1/things",
  summary: "A thing",
  tag: "Things",
  audience: "person",
  permission: null,
  ...more,
});

test("two different schemas of one name are refused", () => {
  const one = z.object({ a: z.string() }).meta({ id: "TwiceNamed" });
  const asInput = openApi([op({ body: one })], "1");
  expect(asInput.components.schemas["TwiceNamed"]).toEqual({
    type: "object",
    properties: { a: { type: "string" } },
    required: ["a"],
  });
  expect(() => openApi([op({ body: one, reply: one })], "1")).toThrow("TwiceNamed");
});

test("a write that stores something takes an idempotency key, and a public one does not", () => {
  const header = (spec: OperationSpec) => JSON.stringify(openApi([spec], "1").paths).includes("Idempotency-Key");
  expect(header(op({}))).toBe(true);
  expect(header(op({ idempotent: false }))).toBe(false);
  expect(header(op({ audience: "public" }))).toBe(false);
  expect(header(op({ method: "GET" }))).toBe(false);
});
