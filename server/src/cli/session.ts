import { resolve } from "node:path";
import type { Command } from "commander";
import { z } from "zod";
import { createApi, type Api, type Reply } from "./api.ts";
import { credentialsPath, readToken } from "./credentials.ts";
import { exitCodes, Failure } from "./failure.ts";

const globals = z.object({
  url: z.string().optional(),
  token: z.string().optional(),
  vendor: z.string().optional(),
  json: z.boolean().default(false),
});

/** How this call was asked to run: options first, then the environment, then what is stored. */
export type Session = { url: string; api: Api; vendor: string | undefined; json: boolean; credentials: string };

export async function openSession(command: Command): Promise<Session> {
  const given = globals.parse(command.optsWithGlobals());
  const url = (given.url ?? process.env["FAIRWAY_URL"] ?? "http://localhost:3000").replace(/\/$/, "");
  if (!URL.canParse(url))
    throw new Failure(exitCodes.input, "url.malformed", `“${url}” is not an address.`, {
      remedy: "Write it like http://localhost:3000.",
    });
  const credentials = credentialsPath(process.env);
  const token = given.token ?? process.env["FAIRWAY_TOKEN"] ?? (await readToken(credentials, url));
  return {
    url,
    api: createApi(url, token),
    vendor: given.vendor ?? process.env["FAIRWAY_VENDOR"],
    json: given.json,
    credentials,
  };
}

/** A path as the person wrote it, from the folder they are in. */
export const userPath = (path: string): string => resolve(process.env["FAIRWAY_CWD"] ?? process.cwd(), path);

type Membership = Reply<"getMe">["memberships"][number];

/** The vendor that is meant: the named one, or the only one. */
export async function chooseMembership({ api, vendor }: Session): Promise<Membership> {
  const { memberships } = await api.call("getMe", {});
  const fitting =
    vendor === undefined ? memberships : memberships.filter((m) => m.vendor.slug === vendor || m.vendor.id === vendor);
  const vendors = [...new Set(memberships.map((m) => m.vendor.slug))].join(", ");
  const [first] = fitting.toSorted((a, b) => b.side.localeCompare(a.side));
  if (!first)
    throw new Failure(
      exitCodes.refused,
      "vendor.unknown",
      vendor === undefined ? "You belong to no vendor yet." : `You do not belong to a vendor “${vendor}”.`,
      {
        remedy:
          vendors === ""
            ? "Ask an administrator to add you."
            : `Choose one with --vendor or FAIRWAY_VENDOR: ${vendors}.`,
      },
    );
  if (new Set(fitting.map((m) => m.vendor.slug)).size > 1)
    throw new Failure(exitCodes.input, "vendor.ambiguous", "You belong to several vendors.", {
      remedy: `Choose one with --vendor or FAIRWAY_VENDOR: ${vendors}.`,
    });
  return first;
}

export const chooseVendor = async (session: Session): Promise<string> => (await chooseMembership(session)).vendor.id;
