import { operations } from "@fairway/contract";
import { expect, test } from "vitest";

const sources: Record<string, string> = import.meta.glob("../{features,ui,app}/**/*.tsx", {
  query: "?raw",
  import: "default",
  eager: true,
});

const operationOf = (name: string) =>
  Object.values(operations).find(({ id }) => id.toLowerCase() === name.toLowerCase());

// Calls carry who looks at the portal as a partner in a header; links, pictures and frames have to say it themselves.
test("every plain link to what partners' people may read names the viewing", () => {
  const found = Object.entries(sources).flatMap(([file, source]) =>
    [...source.matchAll(/(plainLink\(\s*)?\bget([A-Z]\w*)Url\(/g)].flatMap(([, linked, name = ""]) => {
      const op = operationOf(name);
      return op?.audience === "partner" ? [{ file, name, linked: linked !== undefined }] : [];
    }),
  );
  expect(found.length).toBeGreaterThan(3);
  expect(found.filter(({ linked }) => !linked)).toEqual([]);
});
