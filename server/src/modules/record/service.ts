import type { Id } from "@fairway/kernel";
import type { Ctx, Upload } from "../../platform/index.ts";
import { listBelow } from "./below.ts";
import { createCapability, listCapabilities, updateCapability, type CapabilityChange } from "./capabilities.ts";
import { listContacts, removeContact, saveContact, type ContactInput } from "./contacts.ts";
import { addFile, getFile, listFiles, removeFile } from "./files.ts";
import { addLink, listLinks, updateLink, type LinkChange, type NewLink } from "./links.ts";
import { addNote, editNote, listEdits, listNotes, removeNote, type NewNote, type NoteChange } from "./notes.ts";
import { listHeld, removeHeld, setHeld, type HeldInput } from "./partner-capabilities.ts";
import { getLogo, getProfile, putPartnerLogo, saveProfile, type ProfileChange } from "./profile.ts";
import { listTerritories, removeTerritory, saveTerritory, type TerritoryInput } from "./territories.ts";
import type { NoteVisibility, PartnerId, RecordParts } from "./types.ts";

/** What is kept about a partner beside its facts: how it presents itself, where it sells, what it can do, whom one calls. */
export function createRecord(parts: RecordParts) {
  return {
    profile: (ctx: Ctx, id: PartnerId) => getProfile(parts, ctx, id),
    saveProfile: (ctx: Ctx, id: PartnerId, change: ProfileChange) => saveProfile(parts, ctx, id, change),
    putLogo: (ctx: Ctx, id: PartnerId, upload: Upload) => putPartnerLogo(parts, ctx, id, upload),
    logo: (ctx: Ctx, id: PartnerId) => getLogo(parts, ctx, id),
    files: (ctx: Ctx, id: PartnerId) => listFiles(parts, ctx, id),
    file: (ctx: Ctx, id: PartnerId, fileId: Id<"partnerFile">) => getFile(parts, ctx, id, fileId),
    addFile: (ctx: Ctx, id: PartnerId, given: { name: string; visibility: NoteVisibility; upload: Upload }) =>
      addFile(parts, ctx, id, given),
    removeFile: (ctx: Ctx, id: PartnerId, fileId: Id<"partnerFile">) => removeFile(parts, ctx, id, fileId),
    territories: (ctx: Ctx, id: PartnerId) => listTerritories(parts, ctx, id),
    saveTerritory: (ctx: Ctx, id: PartnerId, given: TerritoryInput, old?: Id<"territory">) =>
      saveTerritory(parts, ctx, id, given, old),
    removeTerritory: (ctx: Ctx, id: PartnerId, old: Id<"territory">) => removeTerritory(parts, ctx, id, old),
    capabilities: (ctx: Ctx) => listCapabilities(parts, ctx),
    createCapability: (ctx: Ctx, input: { label: string; note: string | null }) => createCapability(parts, ctx, input),
    updateCapability: (ctx: Ctx, id: Id<"capability">, change: CapabilityChange) =>
      updateCapability(parts, ctx, id, change),
    held: (ctx: Ctx, id: PartnerId) => listHeld(parts, ctx, id),
    setHeld: (ctx: Ctx, id: PartnerId, capabilityId: Id<"capability">, given: HeldInput) =>
      setHeld(parts, ctx, id, capabilityId, given),
    removeHeld: (ctx: Ctx, id: PartnerId, capabilityId: Id<"capability">) => removeHeld(parts, ctx, id, capabilityId),
    contacts: (ctx: Ctx, id: PartnerId) => listContacts(parts, ctx, id),
    saveContact: (ctx: Ctx, id: PartnerId, given: ContactInput, old?: Id<"contact">) =>
      saveContact(parts, ctx, id, given, old),
    removeContact: (ctx: Ctx, id: PartnerId, old: Id<"contact">) => removeContact(parts, ctx, id, old),
    notes: (ctx: Ctx, id: PartnerId, page: { cursor?: string | undefined; limit: number }) =>
      listNotes(parts, ctx, id, page),
    addNote: (ctx: Ctx, id: PartnerId, given: NewNote) => addNote(parts, ctx, id, given),
    editNote: (ctx: Ctx, id: PartnerId, noteId: Id<"partnerNote">, change: NoteChange) =>
      editNote(parts, ctx, id, noteId, change),
    removeNote: (ctx: Ctx, id: PartnerId, noteId: Id<"partnerNote">) => removeNote(parts, ctx, id, noteId),
    edits: (ctx: Ctx, id: PartnerId, noteId: Id<"partnerNote">) => listEdits(parts, ctx, id, noteId),
    links: (ctx: Ctx, id: PartnerId) => listLinks(parts, ctx, id),
    addLink: (ctx: Ctx, id: PartnerId, given: NewLink) => addLink(parts, ctx, id, given),
    updateLink: (ctx: Ctx, id: PartnerId, linkId: Id<"partnerLink">, change: LinkChange) =>
      updateLink(parts, ctx, id, linkId, change),
    below: (ctx: Ctx, id: PartnerId) => listBelow(parts, ctx, id),
  };
}

export type PartnerRecord = ReturnType<typeof createRecord>;
