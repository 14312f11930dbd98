import { createInterface } from "node:readline/promises";
import { stdin, stderr } from "node:process";
import type { Command } from "commander";
import { z } from "zod";
import { forgetToken, storeToken } from "../credentials.ts";
import { exitCodes, Failure, fromReply } from "../failure.ts";
import { note, print, printJson, table } from "../output.ts";
import { openSession } from "../session.ts";

const signedIn = z.object({ token: z.string().min(1) });

async function ask(question: string): Promise<string> {
  const prompt = createInterface({ input: stdin, output: stderr });
  try {
    return (await prompt.question(question)).trim();
  } finally {
    prompt.close();
  }
}

/** Reads all of standard input, without the line break at its end. */
async function readStdin(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks)
    .toString("utf8")
    .replace(/\r?\n$/, "");
}

async function passwordOf(given: { passwordStdin: boolean }): Promise<string> {
  const fromEnvironment = process.env["FAIRWAY_PASSWORD"];
  if (given.passwordStdin) return readStdin();
  if (fromEnvironment !== undefined) return fromEnvironment;
  if (stdin.isTTY) return ask("Password: ");
  throw new Failure(exitCodes.input, "password.missing", "There is nobody to ask for the password.", {
    remedy: "Pipe it in with --password-stdin, or set FAIRWAY_PASSWORD.",
  });
}

async function signIn(url: string, email: string, password: string): Promise<string> {
  const response = await fetch(`${url}/v1/auth/sign-in/email`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: url },
    body: JSON.stringify({ email, password }),
  }).catch(() => {
    throw new Failure(exitCodes.unavailable, "unreachable", `${url} cannot be reached.`, {
      remedy: "Start the server with `npm start`, or name another one with --url or FAIRWAY_URL.",
    });
  });
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) throw fromReply(response.status, body);
  return response.headers.get("set-auth-token") ?? signedIn.parse(body).token;
}

const options = z.object({ email: z.string().optional(), passwordStdin: z.boolean().default(false) });

export function accountCommands(program: Command): void {
  program
    .command("sign-in")
    .description("sign in and keep the token for this server")
    .option("--email <address>", "whose account; asked for where absent")
    .option("--password-stdin", "read the password from standard input")
    .action(async (given: unknown, command: Command) => {
      const session = await openSession(command);
      const chosen = options.parse(given);
      const email = chosen.email ?? (await ask("E-mail: "));
      const token = await signIn(session.url, email, await passwordOf(chosen));
      await storeToken(session.credentials, session.url, token, email);
      if (session.json) printJson({ url: session.url, email });
      else note(`✓ Signed in at ${session.url} as ${email}.`);
    });

  program
    .command("sign-out")
    .description("forget the token for this server")
    .action(async (_: unknown, command: Command) => {
      const { url, credentials } = await openSession(command);
      await forgetToken(credentials, url);
      note(`✓ The token for ${url} is gone from this machine.`);
    });

  program
    .command("whoami")
    .description("who is signed in, and where they belong")
    .action(async (_: unknown, command: Command) => {
      const { api, json } = await openSession(command);
      const me = await api.call("getMe", {});
      if (json) return printJson(me);
      const rows = me.memberships.map((m) => [
        m.vendor.slug,
        m.vendor.name,
        m.side === "vendor" ? "vendor" : `partner: ${m.partner.name}`,
        m.roles.join(", "),
      ]);
      print([
        `${me.person.name} <${me.person.email}> at ${api.url}`,
        "",
        ...table(["vendor", "name", "side", "roles"], rows),
      ]);
    });
}
