import type { World } from "./world.ts";

const ofVendor = (world: World) => ({ vendorId: world.vendorId });
const ofConnection = (world: World) => ({ ...ofVendor(world), signInConnectionId: world.signInConnectionId });
const inConnection = (world: World) => ({ params: ofConnection(world) });

/** Calls of the operations of companies' own sign-in. */
export const ssoSpecimens = {
  findSignInWays: (world: World) => ({ query: { domain: world.signInDomain } }),
  listSignInConnections: (world: World) => ({ params: ofVendor(world) }),
  createSignInConnection: (world: World) => ({
    params: ofVendor(world),
    body: { name: "Another provider", protocol: "saml", provider: "entra" },
  }),
  getSignInConnection: inConnection,
  updateSignInConnection: (world: World) => ({ ...inConnection(world), body: { revision: 1, name: "Renamed" } }),
  switchSignInConnection: (world: World) => ({ ...inConnection(world), body: { status: "on" } }),
  removeSignInConnection: (world: World) => ({
    params: { ...ofVendor(world), signInConnectionId: world.spareSignInConnectionId },
  }),
  testSignInConnection: (world: World) => ({ ...inConnection(world), body: {} }),
  addSignInDomain: (world: World) => ({ ...inConnection(world), body: { domain: "more.example.com" } }),
  proveSignInDomain: (world: World) => ({ ...inConnection(world), body: { domain: "more.example.com" } }),
  confirmSignInDomain: (world: World) => ({
    params: { ...ofVendor(world), signInConnectionId: world.partnerSignInConnectionId },
    body: { domain: "fern.example.com" },
  }),
  removeSignInDomain: (world: World) => ({ ...inConnection(world), query: { domain: "more.example.com" } }),
  rotateScimToken: (world: World) => ({ ...inConnection(world), body: {} }),
  removeScimToken: inConnection,
};
