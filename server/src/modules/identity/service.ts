import type { Id } from "@fairway/kernel";
import type { PersonCtx, Platform } from "../../platform/index.ts";
import type { Letters } from "../letters/index.ts";
import type { Vendors } from "../vendors/index.ts";
import { createAccess } from "./access/service.ts";
import { createAccounts, type Hash } from "./accounts.ts";
import type { AcceptHandlerParts } from "./invitations/handlers.ts";
import { createInvitations } from "./invitations/invite.ts";
import { callerOfKey } from "./keys/caller.ts";
import { createKeys } from "./keys/service.ts";
import { readMe } from "./me.ts";
import { type FirstAdministrator, needsSetup, openVendor, setUp, type VendorInput } from "./open-vendor.ts";
import { createPeople } from "./people.ts";
import { changePerson } from "./repo-people.ts";
import { createRoles } from "./roles/service.ts";
import type { DemoSignIn } from "./types.ts";
import { createViewings } from "./viewing/service.ts";

export type IdentityParts = {
  platform: Platform;
  vendors: Vendors;
  hashPassword: Hash;
  letters: Letters;
  /** Makes the secret of a link; the same for the same purpose. */
  linkToken: (purpose: string) => string;
  openSession: AcceptHandlerParts["openSession"];
  /** Counts a try for all processes; throws where there were too many. */
  limit: AcceptHandlerParts["limit"];
  /** Told when what a person may do has changed, so that an open session follows at once. */
  forgetPerson: (id: Id<"person">) => void;
  /** Told when what roles allow has changed. */
  forgetEverybody: () => void;
  /** The demo's sign-ins while it is loaded; none in a real installation. */
  demoSignIns: () => Promise<readonly DemoSignIn[]>;
  version: string;
};

/** People, where they belong, and the first steps of an installation. */
export function createIdentity(parts: IdentityParts) {
  const { platform, vendors, hashPassword, letters, linkToken, forgetPerson, demoSignIns, version } = parts;
  const invitations = createInvitations({ platform, letters, limit: parts.limit, linkToken });
  const acceptance: AcceptHandlerParts = {
    platform,
    hash: hashPassword,
    mailed: letters.hasServer,
    forget: forgetPerson,
    openSession: parts.openSession,
    limit: parts.limit,
  };
  const accounts = createAccounts(platform, hashPassword);
  return {
    accounts,
    roles: createRoles(platform, parts.forgetEverybody),
    keys: createKeys(platform, forgetPerson),
    access: createAccess(platform),
    /** Who calls with a key of the API; null for one that opens nothing. */
    callerOfKey: (secret: string) => callerOfKey({ platform, placesOf: accounts.placesOf }, secret),
    people: createPeople(platform, forgetPerson),
    invitations,
    viewings: createViewings(platform),
    acceptance,
    /** Invites somebody within another's transaction: see `invitations`. */
    invite: invitations.invite,
    me: (ctx: PersonCtx) => readMe(platform, vendors, ctx),
    async updateMe(ctx: PersonCtx, change: { name?: string | undefined; locale?: "en" | "de" | null | undefined }) {
      await platform.local((tx) => changePerson(tx, ctx.person.personId, change, ctx.now));
      forgetPerson(ctx.person.personId);
      return readMe(platform, vendors, ctx);
    },
    setup: async () => ({ needed: await needsSetup(platform), demo: [...(await demoSignIns())], version }),
    setUp: (input: FirstAdministrator) => setUp(platform, hashPassword, input),
    /** @throws AppError forbidden unless the caller administers a vendor here */
    async openVendor(ctx: PersonCtx, input: VendorInput) {
      const vendorId = await openVendor(platform, ctx, input);
      forgetPerson(ctx.person.personId);
      return vendorId;
    },
  };
}

export type Identity = ReturnType<typeof createIdentity>;
