import type { Id } from "@fairway/kernel";
import type { Platform } from "../../platform/index.ts";
import { findNames } from "./repo-people.ts";

/** Names of people by id; unknown ids are left out. A name is remembered for half a minute: lists ask for the same few. */
export function createNames(platform: Platform) {
  const known = new Map<Id<"person">, { name: string; until: number }>();
  return async (ids: readonly Id<"person">[]): Promise<Map<Id<"person">, string>> => {
    const now = performance.now();
    const asked = ids.filter((id) => (known.get(id)?.until ?? 0) < now);
    if (asked.length > 0) {
      if (known.size > 20_000) known.clear();
      const found = await platform.local((tx) => findNames(tx, asked));
      for (const [id, name] of found) known.set(id, { name, until: now + 30_000 });
    }
    const names = new Map<Id<"person">, string>();
    for (const id of ids) {
      const name = known.get(id)?.name;
      if (name !== undefined) names.set(id, name);
    }
    return names;
  };
}
