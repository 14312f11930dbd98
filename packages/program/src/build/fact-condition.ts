import { suggest } from "../document/suggest.ts";
import type { Program } from "../model.ts";
import { standalone } from "./checker.ts";
import type { Condition } from "./condition.ts";
import { factEnvironment } from "./environment.ts";
import { withKnownValues } from "./known-values.ts";

/**
 * Reads a condition over facts of one kind that stands alone, such as the filter of a metric that is being built.
 * Line and column of a problem are those within the condition.
 */
export function parseFactCondition(program: Program, kindKey: string, text: string): Condition {
  const check = standalone();
  const kind = program.kinds.find(({ key }) => key === kindKey);
  if (!kind) {
    const known = program.kinds.map(({ key }) => key);
    check.add([], `There is no kind of fact named “${kindKey}”.`, suggest(kindKey, known));
    return { ok: false, problems: check.problems };
  }
  const known = withKnownValues(check, program.kinds, program.attributes);
  const rule = known.rule([], text, factEnvironment(kind, program.attributes));
  if (rule && rule.type.kind !== "bool" && rule.type.kind !== "null")
    check.add([], `A condition holds or not, and this is ${rule.type.kind}.`, "Write a comparison with ==, >= or in.");
  return rule && check.problems.length === 0 ? { ok: true, rule } : { ok: false, problems: check.problems };
}
