import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const root = new URL("../", import.meta.url);
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name));

// The first ten letters of an instant are its day in Greenwich: formatDayOf knows whose day is meant.
test("no instant is cut to its day", () => {
  const cut = files.filter((name) => /At\.slice\(0, 10\)/.test(readFileSync(new URL(name, root), "utf8")));
  expect(cut).toEqual([]);
});
