import { parseId } from "@fairway/kernel";
import type { Ctx, Handlers } from "../../platform/index.ts";
import {
  capabilityToApi,
  contactToApi,
  fileToApi,
  heldToApi,
  linkToApi,
  noteToApi,
  profileToApi,
  territoryToApi,
} from "./present.ts";
import { editCan, mayListCapabilities, needs } from "./policy.ts";
import type { PartnerRecord } from "./service.ts";
import type { PartnerId } from "./types.ts";

type Profile = "getCompanyProfile" | "saveCompanyProfile" | "putPartnerLogo" | "getPartnerLogo";
type Files = "listPartnerFiles" | "addPartnerFile" | "getPartnerFile" | "removePartnerFile";
type Territories = "listTerritories" | "addTerritory" | "updateTerritory" | "removeTerritory";
type Capabilities =
  | "listCapabilities"
  | "createCapability"
  | "updateCapability"
  | "listPartnerCapabilities"
  | "setPartnerCapability"
  | "removePartnerCapability";
type Contacts = "listContacts" | "addContact" | "updateContact" | "removeContact";
type Notes = "listPartnerNotes" | "addPartnerNote" | "editPartnerNote" | "removePartnerNote" | "listNoteEdits";
type Links = "listPartnerLinks" | "addPartnerLink" | "updatePartnerLink" | "listSubPartners";

const ofPartner = ({ partnerId }: { partnerId: string }): PartnerId => parseId("partner", partnerId);
const ofNote = ({ partnerNoteId }: { partnerNoteId: string }) => parseId("partnerNote", partnerNoteId);
const ofCapability = ({ capabilityId }: { capabilityId: string }) => parseId("capability", capabilityId);

function profileHandlers(record: PartnerRecord): Pick<Handlers, Profile> {
  const show = async (ctx: Ctx, id: PartnerId) => profileToApi(await record.profile(ctx, id), ctx, id);
  return {
    getCompanyProfile: ({ ctx, params }) => show(ctx, ofPartner(params)),
    async saveCompanyProfile({ ctx, params, body }) {
      await record.saveProfile(ctx, ofPartner(params), body);
      return show(ctx, ofPartner(params));
    },
    async putPartnerLogo({ ctx, params, upload }) {
      await record.putLogo(ctx, ofPartner(params), upload);
      return show(ctx, ofPartner(params));
    },
    async getPartnerLogo({ ctx, params }) {
      const { type, ...file } = await record.logo(ctx, ofPartner(params));
      return { file, type, filename: "logo", show: "inline" };
    },
  };
}

function territoryHandlers(record: PartnerRecord): Pick<Handlers, Territories> {
  const show = async (ctx: Ctx, id: PartnerId) => ({
    items: (await record.territories(ctx, id)).map(territoryToApi),
    can: editCan(ctx.actor, id, needs.care),
  });
  return {
    listTerritories: ({ ctx, params }) => show(ctx, ofPartner(params)),
    async addTerritory({ ctx, params, body }) {
      await record.saveTerritory(ctx, ofPartner(params), body);
      return show(ctx, ofPartner(params));
    },
    async updateTerritory({ ctx, params, body }) {
      await record.saveTerritory(ctx, ofPartner(params), body, parseId("territory", params.territoryId));
      return show(ctx, ofPartner(params));
    },
    removeTerritory: ({ ctx, params }) =>
      record.removeTerritory(ctx, ofPartner(params), parseId("territory", params.territoryId)),
  };
}

function capabilityHandlers(record: PartnerRecord): Pick<Handlers, Capabilities> {
  const show = async (ctx: Ctx, id: PartnerId) => ({
    items: (await record.held(ctx, id)).map(heldToApi),
    can: editCan(ctx.actor, id, needs.care),
  });
  return {
    listCapabilities: async ({ ctx }) => ({
      items: (await record.capabilities(ctx)).map(capabilityToApi),
      can: { edit: mayListCapabilities(ctx.actor) },
    }),
    createCapability: async ({ ctx, body }) => capabilityToApi(await record.createCapability(ctx, body)),
    updateCapability: async ({ ctx, params, body }) =>
      capabilityToApi(await record.updateCapability(ctx, ofCapability(params), body)),
    listPartnerCapabilities: ({ ctx, params }) => show(ctx, ofPartner(params)),
    async setPartnerCapability({ ctx, params, body }) {
      await record.setHeld(ctx, ofPartner(params), ofCapability(params), body);
      return show(ctx, ofPartner(params));
    },
    removePartnerCapability: ({ ctx, params }) => record.removeHeld(ctx, ofPartner(params), ofCapability(params)),
  };
}

function contactHandlers(record: PartnerRecord): Pick<Handlers, Contacts> {
  return {
    listContacts: async ({ ctx, params }) => ({
      items: (await record.contacts(ctx, ofPartner(params))).map(contactToApi),
      can: editCan(ctx.actor, ofPartner(params), needs.present),
    }),
    addContact: async ({ ctx, params, body }) => contactToApi(await record.saveContact(ctx, ofPartner(params), body)),
    updateContact: async ({ ctx, params, body }) =>
      contactToApi(await record.saveContact(ctx, ofPartner(params), body, parseId("contact", params.contactId))),
    removeContact: ({ ctx, params }) =>
      record.removeContact(ctx, ofPartner(params), parseId("contact", params.contactId)),
  };
}

function noteHandlers(record: PartnerRecord): Pick<Handlers, Notes> {
  return {
    async listPartnerNotes({ ctx, params, query }) {
      const id = ofPartner(params);
      const { items, nextCursor } = await record.notes(ctx, id, query);
      const can = editCan(ctx.actor, id, needs.writeNotes);
      return { items: items.map((note) => noteToApi(note, ctx.actor, id)), nextCursor, can };
    },
    addPartnerNote: async ({ ctx, params, body }) =>
      noteToApi(await record.addNote(ctx, ofPartner(params), body), ctx.actor, ofPartner(params)),
    editPartnerNote: async ({ ctx, params, body }) =>
      noteToApi(await record.editNote(ctx, ofPartner(params), ofNote(params), body), ctx.actor, ofPartner(params)),
    removePartnerNote: ({ ctx, params }) => record.removeNote(ctx, ofPartner(params), ofNote(params)),
    listNoteEdits: async ({ ctx, params }) => ({
      items: await record.edits(ctx, ofPartner(params), ofNote(params)),
    }),
  };
}

const ofFile = ({ partnerFileId }: { partnerFileId: string }) => parseId("partnerFile", partnerFileId);

function fileHandlers(record: PartnerRecord): Pick<Handlers, Files> {
  return {
    listPartnerFiles: async ({ ctx, params }) => ({
      items: (await record.files(ctx, ofPartner(params))).map((file) => fileToApi(file, ctx.actor)),
      can: editCan(ctx.actor, ofPartner(params), needs.care),
    }),
    addPartnerFile: async ({ ctx, params, query, upload }) =>
      fileToApi(await record.addFile(ctx, ofPartner(params), { ...query, upload }), ctx.actor),
    async getPartnerFile({ ctx, params }) {
      const { key, sizeBytes, digest, type, name } = await record.file(ctx, ofPartner(params), ofFile(params));
      return { file: { key, sizeBytes, digest }, type, filename: name };
    },
    removePartnerFile: ({ ctx, params }) => record.removeFile(ctx, ofPartner(params), ofFile(params)),
  };
}

function linkHandlers(record: PartnerRecord): Pick<Handlers, Links> {
  return {
    async listPartnerLinks({ ctx, params }) {
      const { above, below } = await record.links(ctx, ofPartner(params));
      return {
        above: above.map(linkToApi),
        below: below.map(linkToApi),
        can: editCan(ctx.actor, ofPartner(params), needs.editLinks),
      };
    },
    addPartnerLink: async ({ ctx, params, body }) =>
      linkToApi(await record.addLink(ctx, ofPartner(params), { ...body, childId: parseId("partner", body.childId) })),
    updatePartnerLink: async ({ ctx, params, body }) =>
      linkToApi(await record.updateLink(ctx, ofPartner(params), parseId("partnerLink", params.partnerLinkId), body)),
    listSubPartners: async ({ ctx, params }) => ({ items: await record.below(ctx, ofPartner(params)) }),
  };
}

/** The operations of the partner record and of the hierarchy. */
export const recordHandlers = (
  record: PartnerRecord,
): Pick<Handlers, Profile | Files | Territories | Capabilities | Contacts | Notes | Links> => ({
  ...profileHandlers(record),
  ...territoryHandlers(record),
  ...capabilityHandlers(record),
  ...contactHandlers(record),
  ...noteHandlers(record),
  ...fileHandlers(record),
  ...linkHandlers(record),
});
