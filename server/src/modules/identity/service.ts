import type { Id } from "@fairway/kernel";
import type { PersonCtx, Platform } from "../../platform/index.ts";
import type { Vendors } from "../vendors/index.ts";
import { createAccounts, type Hash } from "./accounts.ts";
import { readMe } from "./me.ts";
import { type FirstAdministrator, needsSetup, openVendor, setUp, type VendorInput } from "./open-vendor.ts";
import { createPeople, type LinkToken } from "./people.ts";
import { changePerson } from "./repo-people.ts";
import type { DemoSignIn } from "./types.ts";

export type IdentityParts = {
  platform: Platform;
  vendors: Vendors;
  hashPassword: Hash;
  linkToken: LinkToken;
  /** Told when what a person may do has changed, so that an open session follows at once. */
  forgetPerson: (id: Id<"person">) => void;
  /** The demo's sign-ins while it is loaded; none in a real installation. */
  demoSignIns: () => Promise<readonly DemoSignIn[]>;
  version: string;
};

/** People, where they belong, and the first steps of an installation. */
export function createIdentity(parts: IdentityParts) {
  const { platform, vendors, hashPassword, linkToken, forgetPerson, demoSignIns, version } = parts;
  return {
    accounts: createAccounts(platform, hashPassword),
    people: createPeople(platform, linkToken, forgetPerson),
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
