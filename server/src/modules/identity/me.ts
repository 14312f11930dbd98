import type { me } from "@fairway/contract";
import { publicId } from "@fairway/kernel";
import type { z } from "zod";
import {
  type Membership,
  type PersonCtx,
  type Platform,
  signInFirst,
  type Tx,
  type Viewing,
} from "../../platform/index.ts";
import { type Vendors, vendorToApi } from "../vendors/index.ts";
import { findPartnerNames, findPlaces } from "./repo-members.ts";
import { findPerson } from "./repo-people.ts";

const viewingToApi = ({ id, expiresAt, place }: Viewing, names: ReadonlyMap<string, string>) => ({
  id: publicId("viewing", id),
  partner: { id: publicId("partner", place.partnerId), name: names.get(place.partnerId) ?? "" },
  roles: [...place.roles],
  expiresAt,
});

/**
 * Who looks as a partner's person belongs where that person belongs, and nowhere else; a key of the API where it acts.
 */
const placesFor = async (tx: Tx, { viewing, person }: PersonCtx): Promise<Membership[]> => {
  if (viewing) return [viewing.place];
  return person.place ? [person.place] : findPlaces(tx, person.personId, person.sessionId);
};

/** The signed-in person with every place they belong to. */
export async function readMe(platform: Platform, vendors: Vendors, ctx: PersonCtx): Promise<z.infer<typeof me>> {
  const { person, places } = await platform.local(async (tx) => ({
    person: await findPerson(tx, ctx.person.personId),
    places: await placesFor(tx, ctx),
  }));
  if (!person) throw signInFirst();
  const ids = [...new Set(places.map((place) => place.vendorId))];
  const known = new Map((await vendors.across(ids)).map((vendor) => [vendor.id, vendor]));
  const partnerPlaces = places.filter((place) => place.side === "partner");
  const names =
    partnerPlaces.length === 0
      ? new Map()
      : await platform.readAcross(ids, (tx) => findPartnerNames(tx, partnerPlaces));
  return {
    person: { id: publicId("person", person.id), name: person.name, email: person.email, locale: person.locale },
    viewing: ctx.viewing ? viewingToApi(ctx.viewing, names) : null,
    memberships: places.flatMap((place) => {
      const row = known.get(place.vendorId);
      if (!row) return [];
      const vendor = vendorToApi(row, ctx.now);
      if (place.side === "vendor")
        return { side: place.side, vendor, roles: [...place.roles], permissions: [...place.permissions] };
      const partner = { id: publicId("partner", place.partnerId), name: names.get(place.partnerId) ?? "" };
      return { side: place.side, vendor, roles: [...place.roles], permissions: [...place.permissions], partner };
    }),
  };
}
