import { expect, test } from "vitest";
import { evaluate } from "../src/index.ts";
import { canonical } from "./support/canonical.ts";
import { oracleOf } from "./support/oracle.ts";
import { generatedPairs } from "./support/pairs.ts";

test("an independent CEL agrees on every generated pair about which it has a say", () => {
  const { rules, given } = generatedPairs();
  const differences: unknown[] = [];
  let consulted = 0;
  for (const rule of rules) {
    const run = evaluate(rule);
    const oracle = oracleOf(rule);
    for (const record of given) {
      const opinion = oracle(record);
      if (!opinion.consulted) continue;
      consulted++;
      const [ours, theirs] = [canonical(run(record)), canonical(opinion.value)];
      if (ours !== theirs) differences.push({ source: rule.source, ours, theirs, record });
    }
  }
  expect(differences.slice(0, 3)).toEqual([]);
  expect(consulted).toBeGreaterThan(10_000);
});
