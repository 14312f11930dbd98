import { readFileSync } from "node:fs";
import { Command, CommanderError, InvalidArgumentError } from "commander";
import { z } from "zod";
import { accountCommands } from "./commands/account.ts";
import { evaluateCommand } from "./commands/evaluate.ts";
import { exploreCommand } from "./commands/explore.ts";
import { importCommands } from "./commands/import.ts";
import { operatorCommands } from "./commands/operator.ts";
import { partnersCommands } from "./commands/partners.ts";
import { programCommands } from "./commands/program.ts";
import { standingCommand } from "./commands/standing.ts";
import { vendorCommands } from "./commands/vendor.ts";
import { exitCodes, Failure, failureLines, toFailure, Verdict } from "./failure.ts";

const about = `
Environment:
  FAIRWAY_URL       the server (http://localhost:3000)
  FAIRWAY_TOKEN     a token to use instead of the stored one
  FAIRWAY_VENDOR    the vendor, where you belong to several
  FAIRWAY_CONFIG    folder of the stored token (~/.config/fairway)

Exit codes:
  0 done · 1 unexpected · 2 wrong words, files or values · 3 not signed in · 4 not allowed or not there
  5 conflict · 6 done in part, rows were refused · 7 server or database not reachable · 8 a check found something wrong
  program validate, diff and plan: 0 nothing to look at · 2 something differs, somebody would lose · 1 it could not be told`;

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8"));
  return z.object({ version: z.string() }).parse(manifest).version;
}

function build(): Command {
  const program = new Command("fairway")
    .description("Fairway on the command line: the same API as the web app, and the operator's tools.")
    .version(version(), "--version", "which version this is")
    .option("--url <address>", "the server")
    .option("--token <token>", "the token to use")
    .option("--vendor <slug>", "the vendor")
    .option("--json", "print JSON")
    .addHelpText("after", about)
    .showHelpAfterError("(see fairway --help)");
  accountCommands(program);
  vendorCommands(program);
  programCommands(program);
  importCommands(program);
  evaluateCommand(program);
  partnersCommands(program);
  standingCommand(program);
  exploreCommand(program);
  operatorCommands(program);
  const strict = (command: Command): void => {
    command.exitOverride();
    for (const below of command.commands) strict(below);
  };
  strict(program);
  return program;
}

const asFailure = (error: unknown): Failure =>
  error instanceof z.ZodError || error instanceof InvalidArgumentError
    ? new Failure(exitCodes.input, "options.invalid", "An option has a wrong value.", {
        problems:
          error instanceof z.ZodError
            ? error.issues.map((i) => ({ path: `--${i.path.join(".")}`, message: i.message }))
            : [],
      })
    : toFailure(error);

/** Runs the command line and returns what the process should end with. */
async function main(words: readonly string[]): Promise<number> {
  try {
    await build().parseAsync(words, { from: "user" });
    return exitCodes.ok;
  } catch (error) {
    if (error instanceof Verdict) return error.exitCode;
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.input;
    const failure = asFailure(error);
    if (words.includes("--json")) {
      const { code, message, remedy, problems, requestId } = failure;
      console.error(JSON.stringify({ code, message, remedy, problems, requestId }, null, 2));
    } else for (const line of failureLines(failure)) console.error(line);
    if (failure.code === "unexpected" && process.env["FAIRWAY_DEBUG"] !== undefined && error instanceof Error)
      console.error(error.stack);
    return failure.exitCode;
  }
}

process.exitCode = await main(process.argv.slice(2));
