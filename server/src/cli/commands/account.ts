import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { stdin, stderr } from "node:process";
import type { Command } from "commander";
import { z } from "zod";
import { forgetToken, readToken, storeToken } from "../credentials.ts";
import { exitCodes, Failure, fromReply } from "../failure.ts";
import { note, print, printJson, table } from "../output.ts";
import { openSession } from "../session.ts";

const signedIn = z.object({ token: z.string().min(1) });

/** Asks at the terminal; what answers a secret question is not shown. */
async function ask(question: string, secret = false): Promise<string> {
  const shown = new Writable({
    write(chunk: Buffer, _, done) {
      if (!secret) stderr.write(chunk);
      done();
    },
  });
  stderr.write(question);
  const prompt = createInterface({ input: stdin, output: shown, terminal: true });
  try {
    return (await prompt.question("")).trim();
  } finally {
    prompt.close();
    if (secret) stderr.write("\n");
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
  if (stdin.isTTY) return ask("Password: ", true);
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

/** A server that is gone, or a session that ended by itself, need not keep anybody from signing out. */
const endSession = (url: string, token: string): Promise<unknown> =>
  fetch(`${url}/v1/auth/sign-out`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: url, authorization: `Bearer ${token}` },
    body: "{}",
  }).catch(() => null);

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
    .description("end the session and forget its token")
    .action(async (_: unknown, command: Command) => {
      const { url, credentials } = await openSession(command);
      const token = await readToken(credentials, url);
      if (token !== null) await endSession(url, token);
      await forgetToken(credentials, url);
      note(`✓ Signed out of ${url}.`);
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
