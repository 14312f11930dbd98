import { spawn } from "node:child_process";
import { realpathSync } from "node:fs";
import { join, resolve } from "node:path";
import { failure, pass, type Outcome } from "./outcome.ts";

export const root = resolve(import.meta.dirname, "../..");

export type Ran = { code: number; output: string; stdout: string };

/** Runs a package's command under this Node and keeps what it says. */
export function runTool(name: string, args: readonly string[], env: NodeJS.ProcessEnv = {}, cwd = root): Promise<Ran> {
  const script = realpathSync(join(root, "node_modules/.bin", name));
  return runNode([script, ...args], env, cwd);
}

/** Runs a script under this Node and keeps what it says. */
export function runNode(args: readonly string[], env: NodeJS.ProcessEnv = {}, cwd = root): Promise<Ran> {
  return new Promise((done, broken) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, TERM: "dumb", ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    let stdout = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => (output += text));
    child.on("error", broken);
    child.on("close", (code, signal) => done({ code: code ?? (signal ? 1 : 0), output, stdout }));
  });
}

/** A check that passes when the command ends with 0. */
export async function commandCheck(name: string, args: readonly string[]): Promise<Outcome> {
  const ran = await runTool(name, args);
  return ran.code === 0 ? pass(ran.output) : failure(ran.output);
}
