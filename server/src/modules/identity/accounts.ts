import type { Id } from "@fairway/kernel";
import type { Membership, Platform } from "../../platform/index.ts";
import { findPlaces, noteSeen } from "./repo-members.ts";
import { ensurePerson, insertPassword } from "./repo-people.ts";

export type Hash = (password: string) => Promise<string>;

/** Accounts of the installation, outside any vendor. */
export function createAccounts(platform: Platform, hash: Hash) {
  return {
    /** Makes sure that this person can sign in; somebody who is known keeps name and password. */
    async ensure(person: {
      name: string;
      email: string;
      password: string;
      locale?: "en" | "de";
    }): Promise<Id<"person">> {
      const secret = await hash(person.password);
      const now = platform.clock.now();
      return platform.local(async (tx) => {
        const { id } = await ensurePerson(tx, person, now);
        await insertPassword(tx, id, secret, now);
        return id;
      });
    },
    /** Where a person belongs; being asked for counts as having been seen. */
    async placesOf(personId: Id<"person">): Promise<Membership[]> {
      const now = platform.clock.now();
      return platform.local(async (tx) => {
        await noteSeen(tx, personId, now);
        return findPlaces(tx, personId);
      });
    },
  };
}
