import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("main.ts", import.meta.url));

export type Ended = { code: number | null; out: string; err: string };

/** Runs the command line as its own process with this environment and nothing else. */
export function runCli(words: readonly string[], env: Record<string, string>, input = ""): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main, ...words], {
      env: { PATH: process.env["PATH"], ...env },
      stdio: "pipe",
    });
    const ended: Ended = { code: null, out: "", err: "" };
    child.stdout.on("data", (chunk: Buffer) => void (ended.out += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => void (ended.err += chunk.toString()));
    child.on("error", reject);
    child.on("close", (code) => resolve({ ...ended, code }));
    child.stdin.end(input);
  });
}
