import { createHash } from "node:crypto";
import { AppError, forbidden, type Id, newId } from "@fairway/kernel";
import {
  type Ctx,
  type PersonCtx,
  type Platform,
  refuseWeakPassword,
  runSql,
  type Tx,
  vendorActor,
} from "../../platform/index.ts";
import { insertVendor, type NewVendor } from "../vendors/index.ts";
import { findPlaces, insertMember } from "./repo-members.ts";
import { ensurePerson, insertPassword } from "./repo-people.ts";
import type { Hash } from "./accounts.ts";

export type VendorInput = Omit<NewVendor, "id">;

/** The same key names the same vendor, so that a repeated call finds what the first one made. */
function vendorIdFor(ctx: PersonCtx): Id<"vendor"> {
  if (ctx.idempotencyKey === undefined) return newId("vendor", ctx.now.epochMilliseconds);
  const hex = createHash("sha256").update(`${ctx.person.personId} ${ctx.idempotencyKey}`).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}` as Id<"vendor">;
}

const openedBy = (vendorId: Id<"vendor">, input: VendorInput) => ({
  type: "vendor.opened",
  subject: { kind: "vendor" as const, id: vendorId },
  data: { name: input.name, currency: input.currency },
});

async function openWithOwner(tx: Tx, ctx: Ctx, input: VendorInput, ownerId: Id<"person">): Promise<void> {
  await insertVendor(tx, { ...input, id: ctx.vendorId }, ctx.now);
  await insertMember(tx, { vendorId: ctx.vendorId, partnerId: null }, ownerId, ["owner", "administrator"], ctx.now);
}

/**
 * Whoever administers one vendor of the installation may open another.
 * @throws AppError forbidden
 */
async function requireAdministratorSomewhere(platform: Platform, { person }: PersonCtx): Promise<void> {
  const places = await platform.local((tx) => findPlaces(tx, person.personId));
  const allowed = places.some(
    ({ side, roles }) => side === "vendor" && roles.some((r) => r === "owner" || r === "administrator"),
  );
  if (!allowed) throw forbidden("open another vendor");
}

/**
 * Opens another vendor on this installation, with the caller as its owner.
 * @throws AppError forbidden, `vendor.slug_taken`, `time_zone.unknown`
 */
export async function openVendor(platform: Platform, ctx: PersonCtx, input: VendorInput): Promise<Id<"vendor">> {
  await requireAdministratorSomewhere(platform, ctx);
  const { person, ...call } = ctx;
  const vendorId = vendorIdFor(ctx);
  const own: Ctx = {
    ...call,
    vendorId,
    actor: vendorActor(person, ["owner"]),
  };
  await platform.command(own, { operation: "createVendor", input }, async ({ tx, emit }) => {
    await openWithOwner(tx, own, input, person.personId);
    emit(openedBy(vendorId, input));
  });
  return vendorId;
}

/** Whether this installation still waits for its first administrator. */
export const needsSetup = async (platform: Platform): Promise<boolean> => (await platform.vendorIds()).length === 0;

const done = (): AppError =>
  new AppError("conflict", "setup.done", "This installation is already set up.", { remedy: "Sign in instead." });

export type FirstAdministrator = { name: string; email: string; password: string; vendor: VendorInput };

/**
 * Makes the first administrator and the first vendor; once.
 * @throws AppError `setup.done`, `password.weak`
 */
export async function setUp(
  platform: Platform,
  hash: Hash,
  { name, email, password, vendor }: FirstAdministrator,
): Promise<Id<"vendor">> {
  if (!(await needsSetup(platform))) throw done();
  refuseWeakPassword(password, [name, email, vendor.name]);
  const secret = await hash(password);
  const now = platform.clock.now();
  const ctx = { ...platform.systemCtx(newId("vendor", now.epochMilliseconds), "set-up"), now };
  return platform.command(ctx, { operation: "setUp", input: { email } }, async ({ tx, emit }) => {
    await runSql(tx, { text: "select pg_advisory_xact_lock(hashtext('fairway set-up'))", values: [] });
    const opened = await runSql(tx, { text: "select 1 from identity.vendor_directory limit 1", values: [] });
    if (opened.length > 0) throw done();
    const person = await ensurePerson(tx, { name, email }, now);
    await insertPassword(tx, person.id, secret, now);
    await openWithOwner(tx, ctx, vendor, person.id);
    emit(openedBy(ctx.vendorId, vendor));
    return ctx.vendorId;
  });
}
