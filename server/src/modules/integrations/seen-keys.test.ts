import fc from "fast-check";
import { expect, it } from "vitest";
import { SeenKeys } from "./seen-keys.ts";

it("tells in which row a key stood first, as a map would", () => {
  const keys = fc.array(fc.string({ maxLength: 3 }), { maxLength: 3000 });
  fc.assert(
    fc.property(keys, (list) => {
      const seen = new SeenKeys();
      const map = new Map<string, number>();
      for (const [i, key] of list.entries()) {
        expect(seen.add(key, i + 1)).toBe(map.get(key) ?? null);
        if (!map.has(key)) map.set(key, i + 1);
      }
    }),
    { numRuns: 50 },
  );
});

it("never mistakes one of half a million references for another", () => {
  const seen = new SeenKeys();
  for (let i = 0; i < 500_000; i += 1) if (seen.add(`SO${i}/1`, i + 1) !== null) throw new Error(`SO${i}`);
  expect(seen.add("SO77777/1", 1)).toBe(77_778);
});
