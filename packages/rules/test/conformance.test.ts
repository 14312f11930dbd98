import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { conformanceTables, runCase } from "./support/conformance.ts";
import { readCases } from "./support/conformance-cases.ts";

const cases = readCases();
const guide = readFileSync(new URL("../../../docs/rules.md", import.meta.url), "utf8");

/** Exact decimals have no NaN and no infinity, and do not round what floating point rounds. */
const differing = [
  "0.0/0.0 == 0.0/0.0",
  "0.0/0.0 != 0.0/0.0",
  "int(double(36028797018963969))",
  "int(9223372036854775807.0)",
  "int(-9223372036854775808.0)",
  "15.75 / 0.0",
];

describe.skipIf(!cases)("the CEL conformance suite (needs FAIRWAY_TEST_DATA)", () => {
  const core = cases ?? [];

  test("has 1,092 core cases", () => {
    expect(core.length).toBe(1092);
  });

  test("every case that the language accepts passes, except where decimals are exact", () => {
    const wrong = core.filter((each) => runCase(each).kind === "differs").map((each) => each.expr);
    expect([...new Set(wrong)].sort()).toEqual([...differing].sort());
  });

  test("every refused case belongs to a stated group", () => {
    const unstated = core
      .map(runCase)
      .flatMap((each) => (each.kind === "refused" && each.group.startsWith("?") ? [each.group] : []));
    expect(unstated).toEqual([]);
  });

  test("the guide counts them", () => {
    expect(guide).toContain(conformanceTables(core));
  });

  test("the guide names the cases that differ", () => {
    for (const source of differing) expect(guide).toContain(`\`${source}\``);
  });
});
