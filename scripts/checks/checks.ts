import { boundaries } from "./boundaries.ts";
import { commandCheck, runNode } from "./command.ts";
import { house } from "./house.ts";
import { failure, pass, type Check } from "./outcome.ts";
import { journeys, vitest } from "./suites.ts";

async function generatedFiles() {
  const ran = await runNode(["scripts/generate.ts", "--check"]);
  return ran.code === 0 ? pass() : failure(ran.output);
}

/** What reads the sources: quick, two at a time. */
export const staticChecks: readonly Check[] = [
  { name: "format", run: () => commandCheck("oxfmt", ["--check", "."]) },
  { name: "lint", run: () => commandCheck("oxlint", ["--type-aware", "--deny-warnings"]) },
  { name: "types", run: () => commandCheck("tsc", ["-p", "."]) },
  { name: "boundaries", run: boundaries },
  { name: "unused code", run: () => commandCheck("knip", ["--no-progress"]) },
  { name: "house rules", run: house },
  { name: "generated files", run: generatedFiles },
];

/** What runs the product: one after the other, each uses every core. */
export const suites: readonly Check[] = [
  { name: "tests", run: () => vitest() },
  { name: "browser journeys", run: journeys },
];
