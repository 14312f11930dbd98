import { allOperations, isOwnOnly, type VendorPermission } from "@fairway/contract";
import { type Id, notFound } from "@fairway/kernel";
import type { Ctx, Platform, Tx } from "../../../platform/index.ts";
import { pick, type Role, type RoleSide, type StoredRole } from "../roles/book.ts";
import { findRoles } from "../roles/repo.ts";
import {
  type About,
  countManaged,
  findPartners,
  findPlaced,
  findWorkingKeys,
  type KeyThere,
  type Placed,
} from "./repo.ts";

export type PartnerRef = { id: Id<"partner">; name: string };
export type Holder = Omit<Placed, "roles" | "partnerId"> & {
  partner: PartnerRef | null;
  through: Role[];
  ownOnly: boolean;
};
export type KeyShown = KeyThere & { partner: PartnerRef | null };
export type WhoMay = { covers: { id: string; summary: string }[]; people: Holder[]; keys: KeyShown[] };
export type Question = { side: RoleSide; permission: string; partnerId?: Id<"partner"> | undefined };

const limitedIn = (side: RoleSide, permission: string) => (role: Role) =>
  side === "vendor" && isOwnOnly(permission as VendorPermission, role.partnerScope);

/** What an operation does, as a doing: those that read are summed up by what they answer with. */
const doing = (method: string, summary: string) =>
  method === "GET" ? `See ${summary.replace(/^[A-Z](?=[a-z' ])/, (letter) => letter.toLowerCase())}` : summary;

/** The operations that ask for a permission of a side. */
const covered = ({ side, permission }: Question) =>
  allOperations
    .filter((op) => op.permission?.[side] === permission)
    .map(({ id, method, summary }) => ({ id, summary: doing(method, summary) }));

const givers = (stored: readonly StoredRole[], placed: Placed, permission: string): Role[] =>
  pick(placed.side, placed.roles, stored).filter((role) => role.permissions.includes(permission));

async function partnerNames(tx: Tx, ctx: Ctx, ids: readonly (Id<"partner"> | null)[]) {
  const found = await findPartners(tx, ctx.vendorId, ids);
  const byId = new Map(found.map(({ id, name }) => [id, { id, name }]));
  return { found, ref: (id: Id<"partner"> | null): PartnerRef | null => (id === null ? null : (byId.get(id) ?? null)) };
}

async function whoMay(platform: Platform, ctx: Ctx, question: Question): Promise<WhoMay> {
  const { side, permission, partnerId } = question;
  return platform.read(ctx, async (tx) => {
    const about: About = { side, partnerId: side === "partner" ? partnerId : undefined };
    const asked = partnerId === undefined ? [] : await findPartners(tx, ctx.vendorId, [partnerId]);
    if (partnerId !== undefined && asked.length === 0) throw notFound("partner");
    const stored = await findRoles(tx, ctx.vendorId);
    const placed = await findPlaced(tx, ctx.vendorId, about);
    const keys = (await findWorkingKeys(tx, ctx.vendorId, about, ctx.now)).filter((key) =>
      key.permissions.includes(permission),
    );
    const { ref } = await partnerNames(
      tx,
      ctx,
      [...placed, ...keys].map((one) => one.partnerId),
    );
    const managerId = asked[0]?.managerId ?? null;
    const holders = placed.flatMap(({ roles, partnerId: at, ...one }): Holder[] => {
      const through = givers(stored, { ...one, roles, partnerId: at }, permission);
      if (through.length === 0) return [];
      const ownOnly = through.every(limitedIn(side, permission));
      if (ownOnly && partnerId !== undefined && managerId !== one.personId) return [];
      return [{ ...one, partner: ref(at), through, ownOnly }];
    });
    const isHeld = (key: KeyThere) =>
      key.kind === "service" ||
      holders.some((one) => one.personId === key.personId && one.partner?.id === (key.partnerId ?? undefined));
    return {
      covers: covered(question),
      people: holders,
      keys: keys.filter(isHeld).map((key) => ({ ...key, partner: ref(key.partnerId) })),
    };
  });
}

export type PersonPlace = {
  side: RoleSide;
  partner: PartnerRef | null;
  roles: Role[];
  permissions: { permission: string; through: string[]; ownOnly: boolean }[];
  ownPartners: number | null;
};
export type PersonAccess = Pick<Placed, "personId" | "name" | "email"> & { places: PersonPlace[]; keys: KeyShown[] };

function permissionsIn(side: RoleSide, roles: readonly Role[]): PersonPlace["permissions"] {
  const all = [...new Set(roles.flatMap((role) => role.permissions))];
  return all.map((permission) => {
    const through = roles.filter((role) => role.permissions.includes(permission));
    return { permission, through: through.map(({ key }) => key), ownOnly: through.every(limitedIn(side, permission)) };
  });
}

async function ofPerson(
  platform: Platform,
  ctx: Ctx,
  about: About & { personId: Id<"person"> },
): Promise<PersonAccess> {
  return platform.read(ctx, async (tx) => {
    const placed = await findPlaced(tx, ctx.vendorId, about);
    const [first] = placed;
    if (!first) throw notFound("person");
    const stored = await findRoles(tx, ctx.vendorId);
    const keys = await findWorkingKeys(tx, ctx.vendorId, about, ctx.now);
    const { ref } = await partnerNames(
      tx,
      ctx,
      [...placed, ...keys].map((one) => one.partnerId),
    );
    const own = await countManaged(tx, ctx.vendorId, about.personId);
    const places = placed.map(({ side, partnerId, roles: held }): PersonPlace => {
      const roles = pick(side, held, stored);
      const permissions = permissionsIn(side, roles);
      const ownPartners = permissions.some(({ ownOnly }) => ownOnly) ? own : null;
      return { side, partner: ref(partnerId), roles, permissions, ownPartners };
    });
    const { personId, name, email } = first;
    return { personId, name, email, places, keys: keys.map((key) => ({ ...key, partner: ref(key.partnerId) })) };
  });
}

/** Who may do something, and what somebody may do: computed from the same roles as every answer of the server. */
export const createAccess = (platform: Platform) => ({
  /** @throws AppError not_found for a partner that is not this vendor's */
  whoMay: (ctx: Ctx, question: Question) => whoMay(platform, ctx, question),
  /** @throws AppError not_found for somebody who is not there */
  ofPerson: (ctx: Ctx, about: About & { personId: Id<"person"> }) => ofPerson(platform, ctx, about),
});

export type Access = ReturnType<typeof createAccess>;
