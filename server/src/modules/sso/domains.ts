import { AppError, notFound } from "@fairway/kernel";
import { companyDomain } from "@fairway/matching";
import type { Ctx } from "../../platform/index.ts";
import { readDomain } from "../partners/index.ts";
import { changed, changing, type Parts, personOf } from "./connections.ts";
import { mayConfirm } from "./policy.ts";
import { endSessionsBeside, endSessionsOf, findConnection, saveConnection } from "./repo-connections.ts";
import { deleteDomain, insertDomain, saveProof } from "./repo-domains.ts";
import { newSecret } from "./travel.ts";
import type { Connection, ConnectionId, Domain } from "./types.ts";

/** Texts of the TXT records of a name; none where there is no such name. */
export type ResolveTxt = (name: string) => Promise<string[]>;

/** The TXT record that proves a domain. */
export const recordOf = ({ domain, token }: Pick<Domain, "domain" | "token">) => ({
  name: `_fairway-sign-in.${domain}`,
  value: `fairway-sign-in=${token}`,
});

function domainFrom(text: string): string {
  const domain = readDomain(text);
  const said = (message: string) =>
    new AppError("validation", "domain.unusable", `“${text.slice(0, 100)}” cannot be used as a company's domain.`, {
      remedy: "Write the part of your addresses after the @, such as example.com.",
      problems: [{ path: "domain", message }],
    });
  if (domain === null) throw said("must be a domain such as example.com");
  if (companyDomain(domain) === null)
    throw said("must be of one company, not of a provider under whom anybody gets addresses");
  return domain;
}

const domainIn = ({ domains }: Connection, name: string): Domain => {
  const found = domains.find(({ domain }) => domain === name.toLowerCase());
  if (!found) throw notFound("domain");
  return found;
};

type Own = Pick<Parts, "platform" | "forgetEverybody">;

async function remove({ platform, forgetEverybody }: Own, ctx: Ctx, id: ConnectionId, name: string): Promise<void> {
  await platform.command(ctx, { operation: "removeSignInDomain", input: { id, name } }, async ({ tx, emit }) => {
    const connection = await changing(tx, ctx, id);
    const { domain, proof } = domainIn(connection, name);
    const last = proof !== null && connection.domains.filter((one) => one.proof !== null).length === 1;
    if (connection.status === "on" && last)
      throw new AppError("conflict", "domain.last", "This is the last proven domain of a connection that is on.", {
        remedy: "Switch the connection off, or prove another domain first.",
      });
    await deleteDomain(tx, id, domain);
    if (proof !== null) await endSessionsOf(tx, id);
    await saveConnection(tx, connection, ctx.now);
    changed(emit, connection, ["domains"]);
  });
  forgetEverybody();
}

/** The domains that a connection may speak for. */
export function createDomainProofs(parts: Own, resolveTxt: ResolveTxt) {
  const { platform, forgetEverybody } = parts;
  return {
    async add(ctx: Ctx, id: ConnectionId, text: string): Promise<void> {
      const domain = domainFrom(text);
      const input = { id, domain };
      await platform.command(ctx, { operation: "addSignInDomain", input }, async ({ tx, emit }) => {
        const connection = await changing(tx, ctx, id);
        if (connection.domains.length >= 50)
          throw new AppError("limit", "domain.too_many", "A connection has 50 domains at most.");
        await insertDomain(tx, id, domain, newSecret(), ctx.now);
        changed(emit, connection, ["domains"]);
      });
    },
    /** @throws AppError `domain.record_missing` */
    async prove(ctx: Ctx, connection: Connection, name: string): Promise<void> {
      const domain = domainIn(connection, name);
      const record = recordOf(domain);
      if (!(await resolveTxt(record.name)).includes(record.value))
        throw new AppError("conflict", "domain.record_missing", `There is no such TXT record at ${record.name} yet.`, {
          remedy: "Add it at whoever keeps your domain, wait a few minutes, and look again.",
        });
      const input = { id: connection.id, domain: domain.domain };
      await platform.command(ctx, { operation: "proveSignInDomain", input }, async ({ tx, emit }) => {
        await changing(tx, ctx, connection.id);
        await saveProof(tx, connection.id, domain.domain, "dns", ctx.now);
        await endSessionsBeside(tx, connection.id, personOf(ctx));
        changed(emit, connection, ["domains"]);
      });
      forgetEverybody();
    },
    /** The vendor vouches for a partner's domain, within its own program. */
    async confirm(ctx: Ctx, id: ConnectionId, name: string): Promise<void> {
      const input = { id, domain: name };
      await platform.command(ctx, { operation: "confirmSignInDomain", input }, async ({ tx, emit }) => {
        const found = await findConnection(tx, id, true);
        if (!found || found.vendorId !== ctx.vendorId || !mayConfirm(ctx.actor, found)) throw notFound("connection");
        const { domain, proof } = domainIn(found, name);
        if (proof !== null) return;
        await saveProof(tx, id, domain, "confirmed", ctx.now);
        await endSessionsBeside(tx, id, personOf(ctx));
        changed(emit, found, ["domains"]);
      });
      forgetEverybody();
    },
    remove: (ctx: Ctx, id: ConnectionId, name: string) => remove(parts, ctx, id, name),
  };
}
