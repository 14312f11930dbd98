import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { cruise } from "./boundaries.ts";

/** The rules that a made-up project breaks, as `rule: from → to`. */
async function broken(files: Record<string, string>): Promise<string[]> {
  const home = await mkdtemp(join(tmpdir(), "fairway-arrows-"));
  onTestFinished(() => rm(home, { recursive: true, force: true }));
  for (const [path, text] of Object.entries({ "package.json": "{}", ...files })) {
    await mkdir(dirname(join(home, path)), { recursive: true });
    await writeFile(join(home, path), text);
  }
  const found = await cruise(home, ["packages", "server", "web"]);
  if (typeof found === "string") throw new Error(found);
  expect(found.modules.length).toBeGreaterThan(3);
  return found.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`).toSorted();
}

const sound = {
  "packages/kernel/src/index.ts": "export const one = 1;",
  "packages/rules/src/index.ts": 'export { one } from "../../kernel/src/index.ts";',
  "packages/program/src/index.ts": 'export { one } from "../../rules/src/index.ts";',
  "packages/contract/src/index.ts": 'export { one } from "../../kernel/src/index.ts";',
  "server/src/platform/index.ts": 'export { one } from "../../../packages/kernel/src/index.ts";',
  "server/src/modules/a/repo.ts": "export const rows = 1;",
  "server/src/modules/a/index.ts": 'export { rows } from "./repo.ts";',
  "server/src/modules/b/index.ts": 'export { rows } from "../a/index.ts";',
  "web/src/features/f/page.ts": 'export { one } from "../../../../packages/contract/src/index.ts";',
};

test("arrows that point the right way are let through", async () => {
  expect(await broken(sound)).toEqual([]);
});

test.each([
  ["kernel-stands-alone", "packages/kernel/src/bad.ts", "../../rules/src/index.ts"],
  ["packages-know-the-kernel", "packages/contract/src/bad.ts", "../../rules/src/index.ts"],
  ["program-knows-rules", "packages/program/src/bad.ts", "../../contract/src/index.ts"],
  ["engines-do-no-io", "packages/rules/src/bad.ts", "node:fs"],
  ["platform-knows-no-domain", "server/src/platform/bad.ts", "../modules/a/index.ts"],
  ["module-doors-between-modules", "server/src/modules/b/bad.ts", "../a/repo.ts"],
  ["module-doors", "server/src/app.ts", "./modules/a/repo.ts"],
  ["modules-know-no-shell", "server/src/modules/b/bad.ts", "../../../../web/src/features/f/page.ts"],
  ["web-arrows", "web/src/features/f/bad.ts", "../../../../packages/rules/src/index.ts"],
  ["web-ui-has-no-domain", "web/src/ui/bad.ts", "../features/f/page.ts"],
  ["resolvable", "web/src/features/f/bad.ts", "./nowhere.ts"],
])("%s is broken by %s importing %s", async (rule, from, to) => {
  const found = await broken({ ...sound, [from]: `import "${to}";` });
  expect(found.map((line) => line.split(":")[0])).toContain(rule);
});

test("two modules that need each other are found, even when only their types do", async () => {
  const round = {
    ...sound,
    "server/src/modules/a/index.ts": 'import type { B } from "../b/index.ts"; export type A = B;',
    "server/src/modules/b/index.ts": 'import type { A } from "../a/index.ts"; export type B = A | 1;',
  };
  expect((await broken(round)).some((line) => line.startsWith("no-cycles-between-modules"))).toBe(true);
});
