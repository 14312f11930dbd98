import { type Id, notFound, parseId, publicId } from "@fairway/kernel";
import type { Handlers } from "../../platform/index.ts";
import { type Vendors, vendorToApi } from "../vendors/index.ts";
import { accessHandlers } from "./access/handlers.ts";
import { acceptHandlers, invitationHandlers } from "./invitations/handlers.ts";
import { keysHandlers } from "./keys/handlers.ts";
import { mayManage } from "./policy.ts";
import { rolesHandlers } from "./roles/handlers.ts";
import type { Identity } from "./service.ts";
import type { Member, Place } from "./types.ts";
import { viewingHandlers } from "./viewing/handlers.ts";

const toApi = ({ id, roles, ...member }: Member) => ({ ...member, id: publicId("person", id), roles: [...roles] });

const atVendor = (vendorId: Id<"vendor">): Place => ({ vendorId, partnerId: null });
const atPartner = (vendorId: Id<"vendor">, partnerId: string): Place => ({
  vendorId,
  partnerId: parseId("partner", partnerId),
});

type AccountOwn = "getSetup" | "setUp" | "getMe" | "updateMe" | "createVendor";

export const accountHandlers = (identity: Identity, vendors: Vendors): Pick<Handlers, AccountOwn> => ({
  getSetup: () => identity.setup(),
  setUp: async ({ body }) => ({ vendorId: publicId("vendor", await identity.setUp(body)) }),
  getMe: ({ ctx }) => identity.me(ctx),
  updateMe: ({ ctx, body }) => identity.updateMe(ctx, body),
  createVendor: async ({ ctx, body }) => {
    const [vendor] = await vendors.across([await identity.openVendor(ctx, body)]);
    if (!vendor) throw notFound("vendor");
    return vendorToApi(vendor, ctx.now);
  },
});

type PeopleOwn =
  | "listPeople"
  | "addPerson"
  | "updatePerson"
  | "removePerson"
  | "listPartnerPeople"
  | "addPartnerPerson"
  | "updatePartnerPerson"
  | "removePartnerPerson";

export const peopleHandlers = ({ people, roles }: Identity): Pick<Handlers, PeopleOwn> => ({
  listPeople: async ({ ctx }) => ({
    items: (await people.list(ctx, atVendor(ctx.vendorId))).map(toApi),
    roles: await roles.choices(ctx, "vendor"),
    can: { manage: mayManage(ctx.actor, atVendor(ctx.vendorId)) },
  }),
  addPerson: async ({ ctx, body }) => toApi(await people.add(ctx, atVendor(ctx.vendorId), body)),
  updatePerson: async ({ ctx, params, body }) =>
    toApi(await people.changeRoles(ctx, atVendor(ctx.vendorId), parseId("person", params.personId), body.roles)),
  removePerson: ({ ctx, params }) => people.remove(ctx, atVendor(ctx.vendorId), parseId("person", params.personId)),
  listPartnerPeople: async ({ ctx, params }) => {
    const place = atPartner(ctx.vendorId, params.partnerId);
    return {
      items: (await people.list(ctx, place)).map(toApi),
      roles: await roles.choices(ctx, "partner"),
      can: { manage: mayManage(ctx.actor, place) },
    };
  },
  addPartnerPerson: async ({ ctx, params, body }) =>
    toApi(await people.add(ctx, atPartner(ctx.vendorId, params.partnerId), body)),
  updatePartnerPerson: async ({ ctx, params, body }) => {
    const place = atPartner(ctx.vendorId, params.partnerId);
    return toApi(await people.changeRoles(ctx, place, parseId("person", params.personId), body.roles));
  },
  removePartnerPerson: ({ ctx, params }) =>
    people.remove(ctx, atPartner(ctx.vendorId, params.partnerId), parseId("person", params.personId)),
});

export const identityHandlers = (identity: Identity, vendors: Vendors) => ({
  ...invitationHandlers(identity.invitations),
  ...acceptHandlers(identity.acceptance),
  ...accountHandlers(identity, vendors),
  ...peopleHandlers(identity),
  ...rolesHandlers(identity.roles),
  ...keysHandlers(identity.keys),
  ...accessHandlers(identity.access),
  ...viewingHandlers(identity.viewings),
});
