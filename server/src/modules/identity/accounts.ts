import type { Id } from "@fairway/kernel";
import type { Membership, Platform } from "../../platform/index.ts";
import { findManaged, findPlaces, noteSeen } from "./repo-members.ts";
import { ensurePerson, insertPassword } from "./repo-people.ts";

/** Whose places are asked for, and in which session; a key of the API has none. */
export type Asking = { personId: Id<"person">; sessionId: string | null };

export type Hash = (password: string) => Promise<string>;

/** Fills in whose manager a person is, where a role holds for those partners only. */
async function withOwnPartners(
  platform: Platform,
  personId: Id<"person">,
  places: readonly Membership[],
): Promise<Membership[]> {
  const limited = places.flatMap((place) => (place.side === "vendor" && place.own ? [place.vendorId] : []));
  if (limited.length === 0) return [...places];
  const managed = await platform.readAcross(limited, (tx) => findManaged(tx, limited, personId));
  return places.map((place) =>
    place.side === "vendor" && place.own
      ? { ...place, own: { only: place.own.only, partners: new Set(managed.get(place.vendorId)) } }
      : place,
  );
}

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
    /** Where a person belongs, as far as their session reaches; being asked for counts as having been seen. */
    async placesOf({ personId, sessionId }: Asking): Promise<Membership[]> {
      const now = platform.clock.now();
      const places = await platform.local(async (tx) => {
        await noteSeen(tx, personId, now);
        return findPlaces(tx, personId, sessionId);
      });
      return withOwnPartners(platform, personId, places);
    },
  };
}
