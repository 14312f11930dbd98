import type { World } from "./world.ts";

const ofVendor = (world: World) => ({ vendorId: world.vendorId });
const ofPartner = (world: World) => ({ ...ofVendor(world), partnerId: world.partnerId });
const inVendor = (world: World) => ({ params: ofVendor(world) });
const inPartner = (world: World) => ({ params: ofPartner(world) });
const inCapability = (world: World) => ({ params: { ...ofPartner(world), capabilityId: world.capabilityId } });
const inContact = (world: World) => ({ params: { ...ofPartner(world), contactId: world.contactId } });
const inNote = (world: World) => ({ params: { ...ofPartner(world), partnerNoteId: world.partnerNoteId } });
const inTerritory = (world: World) => ({ params: { ...ofPartner(world), territoryId: world.territoryId } });
const inFile = (world: World) => ({ params: { ...ofPartner(world), partnerFileId: world.partnerFileId } });

/** One pixel. */
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** Calls of the operations of the record, of the hierarchy, of health and of leaving. */
export const recordSpecimens = {
  getCompanyProfile: inPartner,
  saveCompanyProfile: (world: World) => ({ ...inPartner(world), body: { revision: 1, city: "Valparaíso" } }),
  putPartnerLogo: (world: World) => ({ ...inPartner(world), upload: { type: "image/png", content: png } }),
  getPartnerLogo: inPartner,
  listTerritories: inPartner,
  addTerritory: (world: World) => ({ ...inPartner(world), body: { region: "South", fromOn: "2026-01-01" } }),
  updateTerritory: (world: World) => ({ ...inTerritory(world), body: { country: "Chile", fromOn: "2026-01-01" } }),
  removeTerritory: inTerritory,
  listCapabilities: inVendor,
  createCapability: (world: World) => ({ params: ofVendor(world), body: { label: "Migration" } }),
  updateCapability: (world: World) => ({
    params: { ...ofVendor(world), capabilityId: world.capabilityId },
    body: { note: "Of whole sites" },
  }),
  listPartnerCapabilities: inPartner,
  setPartnerCapability: (world: World) => ({ ...inCapability(world), body: { level: "expert" } }),
  removePartnerCapability: inCapability,
  listContacts: inPartner,
  addContact: (world: World) => ({ ...inPartner(world), body: { name: "Lena Fischer" } }),
  updateContact: (world: World) => ({ ...inContact(world), body: { name: "Lena Krüger", consent: "given" } }),
  removeContact: inContact,
  listPartnerNotes: inPartner,
  addPartnerNote: (world: World) => ({ ...inPartner(world), body: { body: "Asked for a **visit**." } }),
  editPartnerNote: (world: World) => ({ ...inNote(world), body: { revision: 1, body: "Visited in March." } }),
  listNoteEdits: inNote,
  removePartnerNote: inNote,
  listPartnerFiles: inPartner,
  addPartnerFile: (world: World) => ({
    ...inPartner(world),
    query: { name: "plan.txt" },
    upload: { type: "text/plain", content: Buffer.from("A plan for the year.") },
  }),
  getPartnerFile: inFile,
  removePartnerFile: inFile,
  listPartnerLinks: inPartner,
  addPartnerLink: (world: World) => ({
    ...inPartner(world),
    body: { childId: world.otherPartnerId, kind: "subsidiary", fromOn: "2026-01-01" },
  }),
  updatePartnerLink: (world: World) => ({
    params: { ...ofPartner(world), partnerLinkId: world.partnerLinkId },
    body: { revision: 1, sharing: "standing" },
  }),
  listSubPartners: inPartner,
  getPartnerHealth: inPartner,
  answerSuggestedAction: (world: World) => ({
    ...inPartner(world),
    body: { kind: "addAdministrator", occasion: "none of 0", answer: "notUseful", reason: "They share one account." },
  }),
  listActionAnswers: inPartner,
  getOffboarding: inPartner,
  previewOffboarding: (world: World) => ({ ...inPartner(world), query: { lastOn: "2026-12-31" } }),
  startOffboarding: (world: World) => ({ ...inPartner(world), body: { reason: "They close.", lastOn: "2026-12-31" } }),
  callOffOffboarding: (world: World) => ({ ...inPartner(world), body: { reason: "They do not." } }),
  reinstatePartner: (world: World) => ({
    params: { ...ofVendor(world), partnerId: world.endedPartnerId },
    body: { reason: "They are back." },
  }),
  listPartnerExports: inPartner,
  startPartnerExport: inPartner,
  getPartnerExport: (world: World) => ({ params: { ...ofPartner(world), partnerExportId: world.partnerExportId } }),
  previewErasure: (world: World) => ({
    params: ofVendor(world),
    body: { email: `kept.seller.${world.mark}@example.test` },
  }),
  erasePerson: (world: World) => ({
    params: ofVendor(world),
    body: { email: `kept.gone.${world.mark}@example.test`, reason: "Asked for it." },
  }),
  listNeedsYou: (world: World) => ({ params: ofVendor(world), query: { whose: "all" } }),
};
