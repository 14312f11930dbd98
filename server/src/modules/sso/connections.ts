import { AppError, type Id, newId, notFound } from "@fairway/kernel";
import type { Ctx, Emit, Platform, Seal, Tx } from "../../platform/index.ts";
import { checkGiven } from "../identity/index.ts";
import type { OidcClient } from "./oidc/client.ts";
import { mayManage, maySee } from "./policy.ts";
import {
  deleteConnection,
  endSessionsBeside,
  endSessionsOf,
  findConnection,
  findConnections,
  forgetProvider,
  insertConnection,
  saveConnection,
} from "./repo-connections.ts";
import type { SamlReader } from "./saml/settings.ts";
import type { Admission, Connection, ConnectionId, Place, Protocol, Provider, Status } from "./types.ts";
import { connectionWorkflow } from "./workflow.ts";

export type Parts = {
  platform: Platform;
  seal: Seal;
  oidc: OidcClient;
  readSaml: SamlReader;
  forgetEverybody: () => void;
};

/** What may be changed of a connection. */
export type ConnectionChange = {
  revision: number;
  name?: string | undefined;
  oidc?: { issuer: string; clientId: string; clientSecret?: string | undefined } | undefined;
  saml?:
    | { metadata?: string | undefined; metadataUrl?: string | undefined; allowUnsolicited?: boolean | undefined }
    | undefined;
  admission?: Admission | undefined;
  enforced?: boolean | undefined;
  exemptPersonId?: Id<"person"> | null | undefined;
};

/** Nobody comes in unasked, with the least of roles, until somebody says otherwise. */
const firstAdmission: Admission = { create: false, roles: [], attribute: null, rules: [], follow: false };

const ownPlace = (ctx: Ctx): Place => ({
  vendorId: ctx.vendorId,
  partnerId: ctx.actor.kind === "person" && ctx.actor.side === "partner" ? ctx.actor.partnerId : null,
});

/** Whose own sessions stay where others' end. */
export const personOf = ({ actor }: Ctx): Id<"person"> | null => (actor.kind === "person" ? actor.personId : null);

const caseOf = ({ id, partnerId }: Pick<Connection, "id" | "partnerId">) => ({
  subject: { kind: "signInConnection" as const, id },
  ...(partnerId === null ? {} : { partnerId }),
});

/** What is missing before anybody can come in. */
export const missingOf = ({ settings, domains }: Connection): ("provider" | "domain")[] => [
  ...(settings.kind === "none" ? (["provider"] as const) : []),
  ...(domains.some(({ proof }) => proof !== null) ? [] : (["domain"] as const)),
];

const changedMeanwhile = () =>
  new AppError("precondition", "revision.outdated", "Somebody else has changed this connection meanwhile.", {
    remedy: "Reload to see it, and make your change again.",
  });

const noDoor = () =>
  new AppError("conflict", "sign_in_connection.exempt_missing", "Somebody must be able to come in without it.", {
    remedy: "Choose an owner, or of a partner an administrator, who may always sign in by other means.",
    problems: [{ path: "exemptPersonId", message: "must be an owner, or a partner’s administrator" }],
  });

const untested = () =>
  new AppError("conflict", "sign_in_connection.untested", "Nobody has come through this connection yet.", {
    remedy: "Test it, or sign in through it, before it becomes the only way in.",
    problems: [{ path: "enforced", message: "needs a sign-in or a test that succeeded" }],
  });

/** Whoever always comes in must be able to put things right. */
async function checkExempt(tx: Tx, connection: Connection, roles: RolesOf): Promise<void> {
  if (!connection.enforced) return;
  const outcome = connection.lastTest?.outcome?.kind ?? "refuse";
  if (connection.usedAt === null && outcome === "refuse") throw untested();
  const held = connection.exemptPersonId === null ? [] : await roles(tx, connection, connection.exemptPersonId);
  if (!held.includes(connection.partnerId === null ? "owner" : "administrator")) throw noDoor();
}

const rolesIn = ({ roles, rules }: Admission) => [...roles, ...rules.flatMap((rule) => rule.roles)];

/** Roles are there and no more than whoever writes the rules holds; owners are made by owners, never by a rule. */
async function checkRoles(tx: Tx, ctx: Ctx, before: Connection, after: Admission): Promise<void> {
  if (rolesIn(after).includes("owner"))
    throw new AppError("validation", "sign_in_connection.owner", "No rule makes an owner.", {
      problems: [{ path: "admission.roles", message: "must not hold “owner”" }],
      remedy: "Make owners on the page of people.",
    });
  const place = {
    vendorId: before.vendorId,
    side: before.partnerId === null ? ("vendor" as const) : ("partner" as const),
  };
  await checkGiven(tx, ctx.actor, place, { before: rolesIn(before.admission), after: rolesIn(after) });
}

export type RolesOf = (tx: Tx, place: Place, personId: Id<"person">) => Promise<readonly string[]>;

/** The one connection that a change is about, locked, for who may change it. */
export async function changing(tx: Tx, ctx: Ctx, id: ConnectionId): Promise<Connection> {
  const found = await findConnection(tx, id, true);
  if (!found || found.vendorId !== ctx.vendorId || !mayManage(ctx.actor, found)) throw notFound("connection");
  return found;
}

export const changed = (emit: Emit, connection: Connection, fields: readonly string[]): void =>
  emit({
    type: "sign_in_connection.changed",
    ...caseOf(connection),
    data: { name: connection.name, fields: [...fields] },
  });

/** The settings of the provider, checked against the provider itself before anything is kept. */
async function settingsFrom(parts: Parts, change: ConnectionChange) {
  if (change.oidc) {
    await parts.oidc.check(change.oidc.issuer);
    const { issuer, clientId, clientSecret } = change.oidc;
    return {
      settings: { kind: "oidc" as const, issuer, clientId },
      ...(clientSecret === undefined ? {} : { clientSecret: parts.seal.close(clientSecret) }),
    };
  }
  if (!change.saml) return {};
  return { saml: await parts.readSaml(change.saml) };
}

function withSettings(before: Connection, found: Awaited<ReturnType<typeof settingsFrom>>): Connection {
  if ("settings" in found && found.settings && before.protocol === "oidc") {
    const { kind } = before.settings;
    const keeps = kind === "oidc" && before.settings.issuer === found.settings.issuer;
    // A secret is never sent to another provider than the one it was given for.
    return {
      ...before,
      settings: found.settings,
      clientSecret: found.clientSecret ?? (keeps ? before.clientSecret : null),
    };
  }
  if ("saml" in found && found.saml && before.protocol === "saml") {
    const own = before.settings.kind === "saml" ? before.settings : null;
    const read = found.saml;
    if (!read.provider && !own) return before;
    const allowUnsolicited = read.allowUnsolicited ?? own?.allowUnsolicited ?? false;
    const base = read.provider ?? own;
    return base ? { ...before, settings: { ...base, kind: "saml", allowUnsolicited } } : before;
  }
  return before;
}

const issuerOf = ({ settings }: Connection): string | null => {
  if (settings.kind === "none") return null;
  return settings.kind === "oidc" ? settings.issuer : settings.entityId;
};

async function read({ platform }: Parts, ctx: Ctx, id: ConnectionId): Promise<Connection> {
  const found = await platform.read(ctx, (tx) => findConnection(tx, id));
  if (!found || found.vendorId !== ctx.vendorId || !maySee(ctx.actor, found)) throw notFound("connection");
  return found;
}

async function update(
  parts: Parts,
  rolesOf: RolesOf,
  ctx: Ctx,
  id: ConnectionId,
  change: ConnectionChange,
): Promise<void> {
  const seen = await read(parts, ctx, id);
  if (!mayManage(ctx.actor, seen)) throw notFound("connection");
  const found = await settingsFrom(parts, change);
  const { oidc, ...told } = change;
  const input = { id, ...told, ...(oidc ? { oidc: { issuer: oidc.issuer, clientId: oidc.clientId } } : {}) };
  await parts.platform.command(ctx, { operation: "updateSignInConnection", input }, async ({ tx, emit }) => {
    const before = await changing(tx, ctx, id);
    if (before.revision !== change.revision) throw changedMeanwhile();
    const after: Connection = {
      ...withSettings(before, found),
      name: change.name ?? before.name,
      admission: change.admission ?? before.admission,
      enforced: change.enforced ?? before.enforced,
      exemptPersonId: change.exemptPersonId === undefined ? before.exemptPersonId : change.exemptPersonId,
    };
    await checkExempt(tx, after, rolesOf);
    if (change.admission) await checkRoles(tx, ctx, before, change.admission);
    await saveConnection(tx, after, ctx.now);
    if (issuerOf(before) !== issuerOf(after)) {
      await forgetProvider(tx, id);
      await endSessionsOf(tx, id);
    }
    await endSessionsBeside(tx, id, personOf(ctx));
    const fields = Object.keys(change).filter((key) => key !== "revision");
    changed(emit, after, fields);
  });
  parts.forgetEverybody();
}

async function switchTo(parts: Parts, ctx: Ctx, id: ConnectionId, status: Status): Promise<void> {
  const input = { id, status };
  await parts.platform.command(ctx, { operation: "switchSignInConnection", input }, async ({ tx, emit }) => {
    const found = await findConnection(tx, id, true);
    if (!found || found.vendorId !== ctx.vendorId || !maySee(ctx.actor, found)) throw notFound("connection");
    // The vendor may close a way into its program; opening one is the company's own affair.
    if (status === "on" && !mayManage(ctx.actor, found)) throw notFound("connection");
    const action = status === "on" ? "switch_on" : "switch_off";
    const event = status === "on" ? "switched_on" : "switched_off";
    if (status === "on" && missingOf(found).length > 0)
      throw new AppError("conflict", "sign_in_connection.incomplete", "This connection is not complete.", {
        remedy: "Fill in the provider and prove a domain first.",
      });
    const to = connectionWorkflow.step({ ctx, emit, action, from: found.status, event, of: caseOf(found) });
    await saveConnection(tx, { ...found, status: to, enforced: to === "on" && found.enforced }, ctx.now);
    if (to === "off") await endSessionsOf(tx, id);
    else await endSessionsBeside(tx, id, personOf(ctx));
  });
  parts.forgetEverybody();
}

async function remove({ platform }: Parts, ctx: Ctx, id: ConnectionId): Promise<void> {
  await platform.command(ctx, { operation: "removeSignInConnection", input: { id } }, async ({ tx, emit }) => {
    const found = await changing(tx, ctx, id);
    if (found.status === "on")
      throw new AppError("conflict", "sign_in_connection.on", "This connection is switched on.", {
        remedy: "Switch it off first.",
      });
    await deleteConnection(tx, id);
    emit({ type: "sign_in_connection.removed", ...caseOf(found), data: { name: found.name } });
  });
}

/** The connections of a vendor and its partners. */
export function createConnections(parts: Parts, rolesOf: RolesOf) {
  const { platform } = parts;
  const get = (ctx: Ctx, id: ConnectionId) => read(parts, ctx, id);
  return {
    get,
    /** One that the caller manages. */
    async getOwn(ctx: Ctx, id: ConnectionId): Promise<Connection> {
      const found = await get(ctx, id);
      if (!mayManage(ctx.actor, found)) throw notFound("connection");
      return found;
    },
    async list(ctx: Ctx): Promise<Connection[]> {
      const all = await platform.read(ctx, (tx) => findConnections(tx, ctx.vendorId));
      return all.filter((connection) => maySee(ctx.actor, connection));
    },
    async create(ctx: Ctx, input: { name: string; protocol: Protocol; provider: Provider }): Promise<ConnectionId> {
      return platform.command(ctx, { operation: "createSignInConnection", input }, async ({ tx, emit }) => {
        const id = newId("signInConnection", ctx.now.epochMilliseconds);
        const place = ownPlace(ctx);
        if (!mayManage(ctx.actor, place)) throw notFound("connection");
        const status = connectionWorkflow.initial;
        const connection = { id, ...place, ...input, admission: firstAdmission, status } as Connection;
        await insertConnection(tx, connection, ctx.now);
        emit({ type: "sign_in_connection.created", ...caseOf(connection), data: { ...input } });
        return id;
      });
    },
    update: (ctx: Ctx, id: ConnectionId, change: ConnectionChange) => update(parts, rolesOf, ctx, id, change),
    switchTo: (ctx: Ctx, id: ConnectionId, status: Status) => switchTo(parts, ctx, id, status),
    remove: (ctx: Ctx, id: ConnectionId) => remove(parts, ctx, id),
  };
}

export type Connections = ReturnType<typeof createConnections>;
