import type { World } from "./world.ts";

const ofVendor = (world: World) => ({ vendorId: world.vendorId });
const ofResource = (world: World) => ({ ...ofVendor(world), resourceId: world.resourceId });
const ofPartner = (world: World) => ({ ...ofVendor(world), partnerId: world.partnerId });
const ofPartnerResource = (world: World) => ({ ...ofPartner(world), resourceId: world.resourceId });

const inVendor = (world: World) => ({ params: ofVendor(world) });
const inResource = (world: World) => ({ params: ofResource(world) });
const inPartner = (world: World) => ({ params: ofPartner(world) });
const inPartnerResource = (world: World) => ({ params: ofPartnerResource(world) });
const pdf = { type: "application/pdf", content: Buffer.from("%PDF-1.4\n%%EOF\n") };

/** Calls of the operations of the library. */
export const librarySpecimens = {
  listResources: (world: World) => ({ params: ofVendor(world), query: { q: "turbines", due: "review" } }),
  getLibraryFacets: inVendor,
  uploadResourceFile: (world: World) => ({ params: ofVendor(world), query: { name: "a.pdf" }, upload: pdf }),
  receiveResourceUpload: (world: World) => ({
    params: ofVendor(world),
    body: { uploadId: world.uploadId, name: "sent.pdf" },
  }),
  createResource: (world: World) => ({
    params: ofVendor(world),
    body: { title: "Another", fileId: world.resourceFileId },
  }),
  getResource: inResource,
  updateResource: (world: World) => ({
    params: ofResource(world),
    body: { title: "Renamed", coBrand: { place: "topRight" }, revision: 2 },
  }),
  changeResources: (world: World) => ({
    params: ofVendor(world),
    body: { ids: [world.resourceId], action: "tag", tag: "more" },
  }),
  addResourceVersion: (world: World) => ({
    params: ofResource(world),
    body: { fileId: world.spareResourceFileId, note: "New figures" },
  }),
  changeResourceLanguage: (world: World) => ({ params: ofResource(world), body: { from: "en", to: "fr" } }),
  getResourceVersionFile: (world: World) => ({
    params: { ...ofResource(world), resourceVersionId: world.resourceVersionId },
  }),
  getResourceUsage: (world: World) => ({ params: ofResource(world), query: { from: "2026-01-01" } }),
  listResourceShares: inResource,
  createResourceShare: (world: World) => ({ params: ofResource(world), body: { maxUses: 3 } }),
  revokeResourceShare: (world: World) => ({
    params: { ...ofResource(world), resourceShareId: world.resourceShareId },
  }),
  createResourceCollection: (world: World) => ({ params: ofVendor(world), body: { name: "More" } }),
  updateResourceCollection: (world: World) => ({
    params: { ...ofVendor(world), resourceCollectionId: world.resourceCollectionId },
    body: { name: "Renamed", position: 2 },
  }),
  deleteResourceCollection: (world: World) => ({
    params: { ...ofVendor(world), resourceCollectionId: world.spareCollectionId },
  }),

  listPartnerResources: (world: World) => ({ params: ofPartner(world), query: { q: "turbines" } }),
  getPartnerLibrary: inPartner,
  getPartnerResource: inPartnerResource,
  recordResourceView: inPartnerResource,
  downloadPartnerResource: inPartnerResource,
  createPartnerShare: (world: World) => ({ params: ofPartnerResource(world), body: {} }),
  revokePartnerShare: (world: World) => ({
    params: { ...ofPartnerResource(world), resourceShareId: world.partnerShareId },
  }),
  getSharedResource: (world: World) => ({ params: { token: world.shareToken } }),
  downloadSharedResource: (world: World) => ({ params: { token: world.shareToken } }),
};
