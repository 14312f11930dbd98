import { staticChecks, suites } from "./checks.ts";
import { runTool } from "./command.ts";
import { failure, type Check, type Outcome } from "./outcome.ts";

const shown = 12_000;

async function perform(check: Check): Promise<Outcome> {
  const started = performance.now();
  const outcome = await check
    .run()
    .catch((error: unknown) => failure(error instanceof Error ? (error.stack ?? error.message) : String(error)));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const counts = outcome.passed + outcome.failed > 1 ? ` (${outcome.passed} passed, ${outcome.failed} failed)` : "";
  console.log(`${outcome.failed === 0 ? "ok  " : "FAIL"} ${check.name}${counts} ${seconds} s`);
  for (const name of outcome.skipped) console.log(`     skipped: ${name}`);
  if (outcome.failed > 0) console.log(outcome.output.slice(-shown).replaceAll(/^/gm, "     "));
  return outcome;
}

/** Performs the checks, so many at a time. */
async function performAll(checks: readonly Check[], atOnce: number): Promise<Outcome[]> {
  const waiting = [...checks];
  const outcomes: Outcome[] = [];
  const worker = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) outcomes.push(await perform(check));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return outcomes;
}

async function everything(withSuites: boolean): Promise<number> {
  const outcomes = [...(await performAll(staticChecks, 2)), ...(withSuites ? await performAll(suites, 1) : [])];
  const sum = (part: (outcome: Outcome) => number) => outcomes.reduce((total, outcome) => total + part(outcome), 0);
  const failed = sum((outcome) => outcome.failed);
  console.log(
    `\n${sum((outcome) => outcome.passed)} passed, ${failed} failed, ${sum((outcome) => outcome.skipped.length)} skipped`,
  );
  return failed === 0 ? 0 : 1;
}

async function only(patterns: readonly string[]): Promise<number> {
  const ran = await runTool("vitest", ["run", ...patterns]);
  console.log(ran.output);
  return ran.code;
}

const args = process.argv.slice(2);
const patterns = args.filter((arg) => !arg.startsWith("--"));
process.exitCode = patterns.length > 0 ? await only(patterns) : await everything(!args.includes("--checks"));
