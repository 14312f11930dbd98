import fc from "fast-check";
import { parseRule, type Rule } from "../../src/index.ts";
import { environment } from "./declared.ts";
import { type Kind, rulesOf } from "./generate.ts";
import { type GeneratedRecord, records } from "./records.ts";

const seed = Number(process.env["RULES_SEED"] ?? 20_260_331);
const ruleCount = 2500;
const recordCount = 10;
const kinds: readonly Kind[] = ["int", "decimal", "text", "date", "instant", "duration", "texts", "ints", "decimals"];

function parsed(source: string): Rule {
  const result = parseRule(source, environment);
  if (!result.ok) throw new Error(`${source}\n${JSON.stringify(result.problems)}`);
  return result.rule;
}

/** 25,000 pairs: every rule with every record, the same for every test. RULES_SEED gives others. */
export function generatedPairs(): { readonly rules: readonly Rule[]; readonly given: readonly GeneratedRecord[] } {
  const conditions = { weight: kinds.length, arbitrary: rulesOf("bool", 3) };
  const others = kinds.map((kind) => ({ weight: 1, arbitrary: rulesOf(kind, 3) }));
  const sources = fc.sample(fc.oneof(conditions, ...others), { numRuns: ruleCount, seed });
  return { rules: sources.map(parsed), given: fc.sample(records, { numRuns: recordCount, seed }) };
}
