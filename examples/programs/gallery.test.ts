import { readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testVendor } from "../../packages/program/test/database/harness.ts";
import { examples } from "./cases/index.ts";
import type { Given } from "./cases/document.ts";
import { run } from "./cases/run.ts";
import type { Case } from "./cases/types.ts";

let vendor: Awaited<ReturnType<typeof testVendor>>;
beforeAll(async () => {
  vendor = await testVendor();
});
afterAll(() => vendor.close());

it("has cases for every document", () => {
  const files = readdirSync(new URL(".", import.meta.url)).filter((name) => name.endsWith(".yaml"));
  expect(examples.map((example) => `${example.document}.yaml`).toSorted()).toEqual(files.toSorted());
});

describe.each(examples.map((example) => [example.document, example] as const))("%s", (_name, example) => {
  let given: Map<Case, Given>;
  beforeAll(async () => {
    given = await run(vendor, example);
  }, 120_000);

  it.each(example.cases.map((each) => [each.says, each] as const))("%s", (_says, each) => {
    expect(given.get(each)).toEqual(each.gives);
  });
});
