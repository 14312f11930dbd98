import type {
  capability,
  companyProfile,
  contact,
  partnerCapability,
  partnerFile,
  partnerLink,
  partnerNote,
  territory,
} from "@fairway/contract";
import { publicId } from "@fairway/kernel";
import type { z } from "zod";
import { nameFor, type Actor, type Ctx } from "../../platform/index.ts";
import type { Capability } from "./capabilities.ts";
import type { Contact } from "./contacts.ts";
import type { PartnerFile } from "./files.ts";
import type { Link } from "./links.ts";
import type { Note } from "./notes.ts";
import type { Held } from "./partner-capabilities.ts";
import { editCan, needs } from "./policy.ts";
import type { KeptProfile } from "./profile.ts";
import type { Territory } from "./territories.ts";
import type { PartnerId } from "./types.ts";

export const profileToApi = (
  { logo, ...profile }: KeptProfile,
  { actor, vendorId }: Ctx,
  id: PartnerId,
): z.input<typeof companyProfile> => ({
  ...profile,
  logoUrl:
    logo &&
    `/v1/vendors/${publicId("vendor", vendorId)}/partners/${publicId("partner", id)}/logo?is=${logo.digest.slice(0, 12)}`,
  can: editCan(actor, id, needs.present),
});

export const territoryToApi = ({ id, overlaps, productLines, ...rest }: Territory): z.input<typeof territory> => ({
  ...rest,
  id: publicId("territory", id),
  productLines: [...productLines],
  overlaps: overlaps.map(({ partnerId, ...other }) => ({ ...other, partnerId: publicId("partner", partnerId) })),
});

export const capabilityToApi = ({ id, ...rest }: Capability): z.input<typeof capability> => ({
  ...rest,
  id: publicId("capability", id),
});

export const heldToApi = ({ id, ...rest }: Held): z.input<typeof partnerCapability> => ({
  ...rest,
  id: publicId("capability", id),
});

export const contactToApi = ({ id, ...rest }: Contact): z.input<typeof contact> => ({
  ...rest,
  id: publicId("contact", id),
});

export const noteToApi = (note: Note, reader: Actor, partnerId: PartnerId): z.input<typeof partnerNote> => {
  const { id, authorId: _, authorName, ...rest } = note;
  return {
    ...rest,
    id: publicId("partnerNote", id),
    author: nameFor(reader, "vendor", authorName),
    can: editCan(reader, partnerId, needs.writeNotes),
  };
};

export const fileToApi = (file: PartnerFile, reader: Actor): z.input<typeof partnerFile> => ({
  id: publicId("partnerFile", file.id),
  name: file.name,
  type: file.type,
  sizeBytes: file.sizeBytes,
  visibility: file.visibility,
  addedBy: nameFor(reader, "vendor", file.addedBy),
  addedAt: file.addedAt,
});

export const linkToApi = (link: Link): z.input<typeof partnerLink> => ({
  id: publicId("partnerLink", link.id),
  kind: link.kind,
  parent: { id: publicId("partner", link.parentId), name: link.parentName, reference: link.parentReference },
  child: { id: publicId("partner", link.childId), name: link.childName, reference: link.childReference },
  fromOn: link.fromOn,
  untilOn: link.untilOn,
  isNow: link.isNow,
  sharing: link.sharing,
  revision: link.revision,
});
