import { readdirSync, readFileSync } from "node:fs";
import { operations } from "@fairway/contract";
import { expect, test } from "vitest";

const root = new URL("../", import.meta.url);
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".tsx"));

const operationOf = (name: string) =>
  Object.values(operations).find(({ id }) => id.toLowerCase() === name.toLowerCase());

// Calls carry who looks at the portal as a partner in a header; links, pictures and frames have to say it themselves.
test("every plain link to what partners' people may read names the viewing", () => {
  const found = files.flatMap((file) =>
    [...readFileSync(new URL(file, root), "utf8").matchAll(/(plainLink\(\s*)?\bget([A-Z]\w*)Url\(/g)].flatMap(
      ([, linked, name = ""]) => {
        const op = operationOf(name);
        return op?.audience === "partner" ? [{ file, name, linked: linked !== undefined }] : [];
      },
    ),
  );
  expect(found.length).toBeGreaterThan(3);
  expect(found.filter(({ linked }) => !linked)).toEqual([]);
});
