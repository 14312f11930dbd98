import { parseId, publicId } from "@fairway/kernel";
import type { Handlers } from "../../../platform/index.ts";
import type { Role } from "../roles/book.ts";
import type { Access, KeyShown, PartnerRef, PersonAccess, WhoMay } from "./service.ts";

const partnerToApi = (partner: PartnerRef | null) =>
  partner && { id: publicId("partner", partner.id), name: partner.name };

const roleToApi = ({ key, name, partnerScope }: Role) => ({ key, name, partnerScope });

const keyToApi = ({ id, name, kind, prefix, owner, side, partner }: KeyShown) => ({
  id: publicId("apiKey", id),
  name,
  kind,
  prefix,
  owner,
  side,
  partner: partnerToApi(partner),
});

const personToApi = ({ personId, name, email }: Pick<PersonAccess, "personId" | "name" | "email">) => ({
  id: publicId("person", personId),
  name,
  email,
});

const whoMayToApi = ({ covers, people, keys }: WhoMay) => ({
  covers,
  people: people.map((one) => ({
    person: personToApi(one),
    side: one.side,
    partner: partnerToApi(one.partner),
    through: one.through.map(roleToApi),
    ownOnly: one.ownOnly,
  })),
  keys: keys.map(keyToApi),
});

const accessToApi = (access: PersonAccess) => ({
  person: personToApi(access),
  places: access.places.map((place) => ({
    ...place,
    partner: partnerToApi(place.partner),
    roles: place.roles.map(roleToApi),
  })),
  keys: access.keys.map(keyToApi),
});

type Own = "findWhoMay" | "getPersonAccess" | "findWhoMayAtPartner" | "getPartnerPersonAccess";

export const accessHandlers = (access: Access): Pick<Handlers, Own> => ({
  findWhoMay: async ({ ctx, query: { side, permission, partner } }) => {
    const partnerId = partner === undefined ? undefined : parseId("partner", partner);
    return whoMayToApi(await access.whoMay(ctx, { side, permission, partnerId }));
  },
  getPersonAccess: async ({ ctx, params }) =>
    accessToApi(await access.ofPerson(ctx, { personId: parseId("person", params.personId) })),
  findWhoMayAtPartner: async ({ ctx, params, query: { permission } }) =>
    whoMayToApi(
      await access.whoMay(ctx, { side: "partner", permission, partnerId: parseId("partner", params.partnerId) }),
    ),
  getPartnerPersonAccess: async ({ ctx, params }) =>
    accessToApi(
      await access.ofPerson(ctx, {
        side: "partner",
        partnerId: parseId("partner", params.partnerId),
        personId: parseId("person", params.personId),
      }),
    ),
});
