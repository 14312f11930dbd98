import type { World } from "./world.ts";

const ofVendor = (world: World) => ({ vendorId: world.vendorId });
const ofPartner = (world: World) => ({ ...ofVendor(world), partnerId: world.partnerId });

/** Roles, keys of the API, and who may what. */
export const roleSpecimens = {
  listRoles: (world: World) => ({ params: ofVendor(world) }),
  createRole: (world: World) => ({ params: ofVendor(world), body: { side: "vendor", name: `Made ${world.mark}` } }),
  updateRole: (world: World) => ({
    params: { ...ofVendor(world), roleId: world.roleId },
    body: { revision: 1, permissions: ["partners.read"] },
  }),
  resetRole: (world: World) => ({ params: { ...ofVendor(world), roleId: world.roleId }, body: { revision: 2 } }),
  removeRole: (world: World) => ({ params: { ...ofVendor(world), roleId: world.roleId } }),
  listApiKeys: (world: World) => ({ params: ofVendor(world) }),
  createApiKey: (world: World) => ({
    params: ofVendor(world),
    body: { name: "Warehouse", permissions: ["partners.read"] },
  }),
  revokeApiKey: (world: World) => ({ params: { ...ofVendor(world), apiKeyId: world.apiKeyId } }),
  listPartnerApiKeys: (world: World) => ({ params: ofPartner(world) }),
  createPartnerApiKey: (world: World) => ({
    params: ofPartner(world),
    body: { name: "CRM", permissions: ["facts.read"] },
  }),
  revokePartnerApiKey: (world: World) => ({ params: { ...ofPartner(world), apiKeyId: world.partnerApiKeyId } }),
  findWhoMay: (world: World) => ({ params: ofVendor(world), query: { side: "vendor", permission: "partners.update" } }),
  getPersonAccess: (world: World) => ({ params: { ...ofVendor(world), personId: world.personId } }),
  findWhoMayAtPartner: (world: World) => ({ params: ofPartner(world), query: { permission: "facts.read" } }),
  getPartnerPersonAccess: (world: World) => ({ params: { ...ofPartner(world), personId: world.partnerPersonId } }),
};
