import type { World } from "./world.ts";

const inVendor = (world: World) => ({ params: { vendorId: world.vendorId } });
const inPartner = (world: World) => ({ params: { vendorId: world.vendorId, partnerId: world.partnerId } });
const inGate = (world: World) => ({ params: { vendorId: world.vendorId, gateId: world.gateId } });
const ofPage = (world: World) => ({ params: { vendorId: world.vendorId, page: "resources" } });

/** Calls of the operations of gates. */
export const gateSpecimens = {
  listGates: inVendor,
  createGate: (world: World) => ({
    ...inVendor(world),
    body: { label: "Sellers of big ones", rule: "metric.sourced >= 2000", roles: ["seller"] },
  }),
  getGate: inGate,
  updateGate: (world: World) => ({ ...inGate(world), body: { revision: 1, note: "For those who sell most." } }),
  listGateNearMisses: inGate,
  setPageGate: (world: World) => ({ ...ofPage(world), body: { gateId: null } }),
  listPortalPages: inPartner,
  getLock: (world: World) => ({ params: { ...inPartner(world).params, kind: "page", thing: "resources" } }),
  askForOpening: (world: World) => ({
    ...inPartner(world),
    body: { thing: { kind: "page", id: "resources" }, reason: "to plan ahead" },
  }),
  listPartnerGateRequests: inPartner,
  withdrawGateRequest: (world: World) => ({
    params: { ...inPartner(world).params, gateRequestId: world.gateRequestId },
  }),
  listGateRequests: inVendor,
  decideGateRequest: (world: World) => ({
    params: { vendorId: world.vendorId, gateRequestId: world.gateRequestId },
    body: { decision: "grant", reason: "they are nearly there", untilOn: "2027-01-31" },
  }),
  listGateOpenings: inVendor,
  createGateOpening: (world: World) => ({
    ...inVendor(world),
    body: {
      partnerId: world.otherPartnerId,
      gateId: world.gateId,
      untilOn: "2027-01-31",
      reason: "while they move offices",
    },
  }),
  closeGateOpening: (world: World) => ({
    params: { vendorId: world.vendorId, gateOpeningId: world.gateOpeningId },
    body: { reason: "it was meant for somebody else" },
  }),
  retireGate: (world: World) => ({ params: { vendorId: world.vendorId, gateId: world.spareGateId } }),

  startViewing: (world: World) => ({ ...inPartner(world), body: { role: "seller" } }),
  endViewing: (world: World) => ({ params: { ...inPartner(world).params, viewingId: world.viewingId } }),
};
