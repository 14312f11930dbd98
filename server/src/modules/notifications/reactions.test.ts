import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { notificationsReactions } from "./reactions.ts";
import type { Notifications } from "./service.ts";

test("the README names every event that a partner is told of", () => {
  const readme = readFileSync(new URL("README.md", import.meta.url), "utf8");
  const named = (type: string): boolean =>
    readme.includes(`\`${type}\``) || readme.includes(`\`${type.replace(/\..*/, ".*")}\``);
  const told = notificationsReactions({} as Notifications).filter(({ name }) => name.startsWith("notifications.tell."));
  expect(told.length).toBeGreaterThan(9);
  expect(told.map(({ on }) => on).filter((type) => !named(type))).toEqual([]);
});
