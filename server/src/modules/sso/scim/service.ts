import type { Ctx, Platform } from "../../../platform/index.ts";
import { findByScimToken, noteUse } from "../repo-connections.ts";
import { digestOf } from "../travel.ts";
import type { Connection } from "../types.ts";
import { noSuch, ScimError } from "./error.ts";
import { readFilter } from "./filter.ts";
import { changeGroup, createGroup, removeGroup } from "./groups.ts";
import { countStored, findStored, lockStored, type Stored } from "./repo.ts";
import { type Content, type Kind, patchResource, readResource } from "./schemas.ts";
import { present } from "./present.ts";
import type { Change } from "./settle.ts";
import { changeUser, createUser, removeUser } from "./users.ts";

const works = {
  User: { create: createUser, change: changeUser, remove: removeUser },
  Group: { create: createGroup, change: changeGroup, remove: removeGroup },
} as const;

const uuid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const mostResults = 200;

/** The name that a filter asks for, where it asks for nothing else: found without reading everybody. */
const askedName = (kind: Kind, filter: string): string | null => {
  const attribute = kind === "User" ? "userName" : "displayName";
  const found = new RegExp(`^\\s*${attribute}\\s+eq\\s+("(?:[^"\\\\]|\\\\.)*")\\s*$`, "i").exec(filter);
  try {
    return found ? String(JSON.parse(found[1] ?? "")) : null;
  } catch {
    return null;
  }
};

export type ListQuery = { filter?: string | undefined; startIndex: number; count: number };
export type Found = { total: number; from: number; items: Stored[] };

type Own = { platform: Platform; forgetEverybody: () => void };

async function changeOf(
  { platform, forgetEverybody }: Own,
  connection: Connection,
  operation: string,
  work: (change: Change) => Promise<Stored | null>,
) {
  const ctx: Ctx = platform.systemCtx(connection.vendorId, "provisioning");
  const call = { operation, input: null };
  const changed = await platform.command(ctx, call, ({ tx, emit }) => work({ tx, emit, ctx, connection }));
  forgetEverybody();
  return changed;
}

/** A resource, locked, which is still the version that the client knows. */
async function locked({ tx, connection }: Change, kind: Kind, id: string, versions: readonly string[] | null) {
  const stored = uuid.test(id) ? await lockStored(tx, kind, connection.id, id) : null;
  if (!stored) throw noSuch(id);
  if (versions !== null && !versions.includes("*") && !versions.includes(`W/"${stored.version}"`))
    throw new ScimError(412, null, "Failed to update.  Resource changed on the server.");
  return stored;
}

/** The connection whose token this is; null for none. */
async function connectionOf(platform: Platform, token: string): Promise<Connection | null> {
  const now = platform.clock.now();
  return platform.local(async (tx) => {
    const found = await findByScimToken(tx, digestOf(token));
    const before = found?.scimUsedAt ? Temporal.Instant.from(found.scimUsedAt) : null;
    if (found && (before === null || Temporal.Instant.compare(before.add({ minutes: 1 }), now) < 0))
      await noteUse(tx, found.id, "scim_used_at", now);
    return found;
  });
}

async function list(
  platform: Platform,
  { id }: Connection,
  kind: Kind,
  { filter, startIndex, count }: ListQuery,
  base: string,
): Promise<Found> {
  const from = Math.max(1, startIndex);
  const limit = Math.min(Math.max(0, count), mostResults);
  const read = filter === undefined ? null : readFilter(filter);
  return platform.local(async (tx) => {
    if (!read || filter === undefined) {
      const items = await findStored(tx, kind, id, { after: from - 1, limit, name: null });
      return { total: await countStored(tx, kind, id), from, items };
    }
    const name = askedName(kind, filter);
    const all = await findStored(tx, kind, id, { after: 0, limit: null, name });
    const matching = all.filter((stored) => read(present(stored, base)));
    return { total: matching.length, from, items: matching.slice(from - 1, from - 1 + limit) };
  });
}

/** What a directory asks for by its connection's token. */
export function createScim(platform: Platform, forgetEverybody: () => void) {
  const own: Own = { platform, forgetEverybody };
  return {
    connectionOf: (token: string) => connectionOf(platform, token),
    async get(connection: Connection, kind: Kind, id: string): Promise<Stored> {
      const found = uuid.test(id) ? await platform.local((tx) => lockStored(tx, kind, connection.id, id)) : null;
      if (!found) throw noSuch(id);
      return found;
    },
    list: (connection: Connection, kind: Kind, query: ListQuery, base: string) =>
      list(platform, connection, kind, query, base),
    create: (connection: Connection, kind: Kind, body: unknown) => {
      const content = readResource(kind, body);
      return changeOf(own, connection, `scim.create${kind}`, (change) => works[kind].create(change, content));
    },
    replace: (connection: Connection, kind: Kind, id: string, body: unknown, versions: readonly string[] | null) => {
      const content = readResource(kind, body);
      return changeOf(own, connection, `scim.replace${kind}`, async (change) =>
        works[kind].change(change, await locked(change, kind, id, versions), content),
      );
    },
    patch: (connection: Connection, kind: Kind, id: string, body: unknown, versions: readonly string[] | null) =>
      changeOf(own, connection, `scim.patch${kind}`, async (change) => {
        const before = await locked(change, kind, id, versions);
        const content: Content = await patchResource(kind, id, withMembers(before), body);
        return works[kind].change(change, before, content);
      }),
    remove: (connection: Connection, kind: Kind, id: string, versions: readonly string[] | null) =>
      changeOf(own, connection, `scim.remove${kind}`, async (change) => {
        await works[kind].remove(change, await locked(change, kind, id, versions));
        return null;
      }),
  };
}

/** A group's members stand beside it; for a patch they are part of it. */
const withMembers = ({ kind, content, related }: Stored): Content =>
  kind === "Group" && related.length > 0
    ? { ...content, members: related.map(({ id, name }) => ({ value: id, display: name })) }
    : content;

export type Scim = ReturnType<typeof createScim>;
