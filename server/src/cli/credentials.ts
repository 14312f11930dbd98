import { chmod, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { z } from "zod";

const stored = z.record(z.string(), z.object({ token: z.string(), email: z.string() }));
type Stored = z.infer<typeof stored>;

/** Where tokens are kept, for its owner's eyes only: one per server address. */
export function credentialsPath(env: NodeJS.ProcessEnv): string {
  const folder = env["FAIRWAY_CONFIG"] ?? join(env["XDG_CONFIG_HOME"] ?? join(homedir(), ".config"), "fairway");
  return join(folder, "credentials.json");
}

async function readAll(path: string): Promise<Stored> {
  try {
    return stored.parse(JSON.parse(await readFile(path, "utf8")));
  } catch {
    return {};
  }
}

/** The token for a server, if one was stored. */
export async function readToken(path: string, url: string): Promise<string | null> {
  return (await readAll(path))[url]?.token ?? null;
}

async function write(path: string, all: Stored): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await writeFile(path, JSON.stringify(all, null, 2), { mode: 0o600 });
  await chmod(path, 0o600);
}

export async function storeToken(path: string, url: string, token: string, email: string): Promise<void> {
  await write(path, { ...(await readAll(path)), [url]: { token, email } });
}

/** Forgets the token of a server; the file goes with the last one. */
export async function forgetToken(path: string, url: string): Promise<void> {
  const { [url]: _, ...others } = await readAll(path);
  if (Object.keys(others).length === 0) await rm(path, { force: true });
  else await write(path, others);
}
