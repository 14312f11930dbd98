import { z } from "zod";
import { canMap, idOf, instant, pageOf, pageQuery, partnerParams, plainDate, vendorParams } from "./common.ts";
import { operation } from "./operation.ts";

const words = z.string().trim().min(1, "must not be empty").max(200);
const maybe = (max: number) => z.string().trim().max(max).nullable();
const email = z.email().max(254);
const phone = z
  .string()
  .trim()
  .max(40)
  .regex(/^[+\d][\d\s()/.-]*$/, "must be a telephone number such as +49 30 123456");
const website = z.url({ protocol: /^https?$/, hostname: z.regexes.domain }).max(300);
const language = z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/, "must be a language code such as de or pt-BR");
const revision = z.number().int();

export const companyProfile = z
  .object({
    website: z.string().nullable(),
    description: z.string().nullable(),
    languages: z.array(z.string()),
    street: z.string().nullable(),
    postalCode: z.string().nullable(),
    city: z.string().nullable(),
    region: z.string().nullable(),
    country: z.string().nullable(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    logoUrl: z.string().nullable(),
    revision,
    updatedAt: instant.nullable(),
    can: canMap,
  })
  .meta({ id: "CompanyProfile" });

const profileInput = z.object({
  revision: revision.meta({ description: "The one that was read; 0 where there was none." }),
  website: website.nullable().optional(),
  description: maybe(4000).optional(),
  languages: z.array(language).max(30).optional(),
  street: maybe(200).optional(),
  postalCode: maybe(20).optional(),
  city: maybe(100).optional(),
  region: maybe(100).optional(),
  country: maybe(100).optional(),
  phone: phone.nullable().optional(),
  email: email.nullable().optional(),
});

export const territory = z
  .object({
    id: idOf("territory"),
    country: z.string().nullable(),
    region: z.string().nullable(),
    /** Empty: all of them. */
    productLines: z.array(z.string()),
    fromOn: plainDate,
    /** The last day; null where it has none. */
    untilOn: plainDate.nullable(),
    isExclusive: z.boolean(),
    /** Other partners with the same place, lines and days; none for a partner's people. */
    overlaps: z.array(
      z.object({
        partnerId: idOf("partner"),
        name: z.string(),
        fromOn: plainDate,
        untilOn: plainDate.nullable(),
        isExclusive: z.boolean(),
      }),
    ),
  })
  .meta({ id: "Territory" });

const territoryInput = z.object({
  country: words.max(100).nullable().default(null),
  region: words.max(100).nullable().default(null),
  productLines: z.array(words.max(80)).max(50).default([]),
  fromOn: plainDate,
  untilOn: plainDate.nullable().default(null),
  isExclusive: z.boolean().default(false),
});

export const capabilityLevel = z.enum(["basic", "proficient", "expert"]);
export const capability = z
  .object({
    id: idOf("capability"),
    label: z.string(),
    note: z.string().nullable(),
    isRetired: z.boolean(),
    partners: z.number().int(),
  })
  .meta({ id: "Capability" });

export const partnerCapability = z
  .object({
    id: idOf("capability"),
    label: z.string(),
    note: z.string().nullable(),
    level: capabilityLevel,
    evidence: z.string().nullable(),
    evidenceUrl: z.string().nullable(),
    untilOn: plainDate.nullable(),
    isPast: z.boolean(),
    updatedAt: instant,
  })
  .meta({ id: "PartnerCapability" });

export const contactConsent = z.enum(["unknown", "given", "withdrawn"]);
export const contact = z
  .object({
    id: idOf("contact"),
    name: z.string(),
    title: z.string().nullable(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    role: z.string().nullable(),
    consent: contactConsent,
    consentOn: plainDate.nullable(),
    /** Whether the address is that of a person who can sign in for this partner. */
    hasAccount: z.boolean(),
    updatedAt: instant,
  })
  .meta({ id: "Contact" });

const contactInput = z.object({
  name: words,
  title: maybe(120).default(null),
  email: email.nullable().default(null),
  phone: phone.nullable().default(null),
  role: maybe(80).default(null),
  consent: contactConsent.default("unknown"),
});

export const noteVisibility = z.enum(["internal", "shared"]);
export const partnerNote = z
  .object({
    id: idOf("partnerNote"),
    /** Markdown: paragraphs, lists, bold, links. */
    body: z.string(),
    visibility: noteVisibility,
    isPinned: z.boolean(),
    /** Null for a partner's people: the vendor wrote it. */
    author: z.string().nullable(),
    createdAt: instant,
    /** Null where it was never changed. */
    editedAt: instant.nullable(),
    edits: z.number().int(),
    revision,
    can: canMap,
  })
  .meta({ id: "PartnerNote" });

export const partnerFile = z
  .object({
    id: idOf("partnerFile"),
    name: z.string(),
    /** Told from the content. */
    type: z.string(),
    sizeBytes: z.number().int(),
    visibility: noteVisibility,
    /** Null for a partner's people: the vendor added it. */
    addedBy: z.string().nullable(),
    addedAt: instant,
  })
  .meta({ id: "PartnerFile" });
const fileTypes = [
  "application/pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  "image/png",
  "image/jpeg",
  "image/webp",
  "text/plain",
  "text/csv",
] as const;

export const linkKind = z.enum(["distribution", "subsidiary"]);
export const linkSharing = z.enum(["nothing", "name", "standing", "contacts"]);
const linked = z.object({ id: idOf("partner"), name: z.string(), reference: z.string() });
export const partnerLink = z
  .object({
    id: idOf("partnerLink"),
    kind: linkKind,
    parent: linked,
    child: linked,
    fromOn: plainDate,
    /** The last day; null where it has none. */
    untilOn: plainDate.nullable(),
    isNow: z.boolean(),
    /** What the parent's people see of the child. */
    sharing: linkSharing,
    revision,
  })
  .meta({ id: "PartnerLink" });

/** What a partner's people see of one that stands below it. */
export const subPartner = z
  .object({
    name: z.string(),
    kind: linkKind,
    /** How many steps below. */
    depth: z.number().int(),
    /** Through whom it is reached; null where it is directly below. */
    through: z.string().nullable(),
    sharing: linkSharing,
    country: z.string().nullable(),
    /** Null where standings are not shared, or nothing was measured. */
    standings: z.array(z.object({ trackLabel: z.string(), tier: z.string().nullable() })).nullable(),
    /** Null where contacts are not shared; only those who agreed. */
    contacts: z
      .array(
        z.object({
          name: z.string(),
          title: z.string().nullable(),
          email: z.string().nullable(),
          phone: z.string().nullable(),
        }),
      )
      .nullable(),
  })
  .meta({ id: "SubPartner" });

const fileParams = partnerParams.extend({ partnerFileId: idOf("partnerFile") });
const noteParams = partnerParams.extend({ partnerNoteId: idOf("partnerNote") });
const contactParams = partnerParams.extend({ contactId: idOf("contact") });
const territoryParams = partnerParams.extend({ territoryId: idOf("territory") });
const capabilityParams = partnerParams.extend({ capabilityId: idOf("capability") });
const linkParams = partnerParams.extend({ partnerLinkId: idOf("partnerLink") });
const noteBody = z.string().trim().min(1, "must not be empty").max(20_000);
const tag = "Partner record";
const of = (path: string) => `/v1/vendors/{vendorId}/partners/{partnerId}/${path}` as const;
const territories = z.object({ items: z.array(territory), can: canMap });
const partnerCapabilities = z.object({ items: z.array(partnerCapability), can: canMap });

const profileOperations = [
  operation({
    id: "getCompanyProfile",
    method: "GET",
    path: of("profile"),
    tag,
    audience: "partner",
    permission: { vendor: "record.read", partner: "record.read" },
    summary: "How a partner presents itself: address, logo, languages, description",
    params: partnerParams,
    reply: companyProfile,
  }),
  operation({
    id: "saveCompanyProfile",
    method: "PATCH",
    path: of("profile"),
    tag,
    audience: "partner",
    permission: { vendor: "record.edit", partner: "record.edit" },
    summary: "Change a partner's profile; send the revision that you read",
    params: partnerParams,
    body: profileInput,
    reply: companyProfile,
  }),
  operation({
    id: "putPartnerLogo",
    method: "PUT",
    path: of("logo"),
    tag,
    audience: "partner",
    permission: { vendor: "record.edit", partner: "record.edit" },
    summary: "Replace a partner's logo (PNG, JPEG or WebP, 512 KB at most)",
    params: partnerParams,
    upload: ["image/png", "image/jpeg", "image/webp"],
    reply: companyProfile,
  }),
  operation({
    id: "getPartnerLogo",
    method: "GET",
    path: of("logo"),
    tag,
    audience: "partner",
    permission: { vendor: "record.read", partner: "record.read" },
    summary: "A partner's logo",
    params: partnerParams,
    query: z.object({
      is: z.string().max(20).optional().meta({ description: "Which one it was, so that it can be kept." }),
    }),
    download: ["image/png", "image/jpeg", "image/webp"],
  }),
] as const;

const territoryOperations = [
  operation({
    id: "listTerritories",
    method: "GET",
    path: of("territories"),
    tag,
    audience: "partner",
    permission: { vendor: "record.read", partner: "record.read" },
    summary: "Where and for which product lines a partner sells, with overlaps",
    params: partnerParams,
    reply: territories,
  }),
  operation({
    id: "addTerritory",
    method: "POST",
    path: of("territories"),
    tag,
    audience: "vendor",
    permission: { vendor: "record.edit" },
    status: 201,
    summary: "Give a partner a territory; overlaps are told, and refused only between exclusive ones",
    params: partnerParams,
    body: territoryInput,
    reply: territories,
  }),
  operation({
    id: "updateTerritory",
    method: "PUT",
    path: of("territories/{territoryId}"),
    tag,
    audience: "vendor",
    permission: { vendor: "record.edit" },
    summary: "Change a territory, or end it by its last day",
    params: territoryParams,
    body: territoryInput,
    reply: territories,
  }),
  operation({
    id: "removeTerritory",
    method: "DELETE",
    path: of("territories/{territoryId}"),
    tag,
    audience: "vendor",
    permission: { vendor: "record.edit" },
    status: 204,
    summary: "Take away a territory that was entered by mistake",
    params: territoryParams,
  }),
] as const;

const capabilityOperations = [
  operation({
    id: "listCapabilities",
    method: "GET",
    path: "/v1/vendors/{vendorId}/capabilities",
    tag,
    audience: "vendor",
    permission: { vendor: "record.read" },
    summary: "The vendor's list of capabilities, with how many partners have each",
    params: vendorParams,
    reply: z.object({ items: z.array(capability), can: canMap }),
  }),
  operation({
    id: "createCapability",
    method: "POST",
    path: "/v1/vendors/{vendorId}/capabilities",
    tag,
    audience: "vendor",
    permission: { vendor: "capabilities.edit" },
    status: 201,
    summary: "Add a capability to the vendor's list",
    params: vendorParams,
    body: z.object({ label: words.max(100), note: maybe(500).default(null) }),
    reply: capability,
  }),
  operation({
    id: "updateCapability",
    method: "PATCH",
    path: "/v1/vendors/{vendorId}/capabilities/{capabilityId}",
    tag,
    audience: "vendor",
    permission: { vendor: "capabilities.edit" },
    summary: "Change a capability, or retire it: partners keep it, nobody is given it anew",
    params: vendorParams.extend({ capabilityId: idOf("capability") }),
    body: z.object({
      label: words.max(100).optional(),
      note: maybe(500).optional(),
      isRetired: z.boolean().optional(),
    }),
    reply: capability,
  }),
  operation({
    id: "listPartnerCapabilities",
    method: "GET",
    path: of("capabilities"),
    tag,
    audience: "partner",
    permission: { vendor: "record.read", partner: "record.read" },
    summary: "What a partner can do, at which level, with the evidence",
    params: partnerParams,
    reply: partnerCapabilities,
  }),
  operation({
    id: "setPartnerCapability",
    method: "PUT",
    path: of("capabilities/{capabilityId}"),
    tag,
    audience: "vendor",
    permission: { vendor: "record.edit" },
    summary: "Say that a partner has a capability, at which level and by which evidence",
    params: capabilityParams,
    body: z.object({
      level: capabilityLevel,
      evidence: maybe(2000).default(null),
      evidenceUrl: website.nullable().default(null),
      untilOn: plainDate.nullable().default(null),
    }),
    reply: partnerCapabilities,
  }),
  operation({
    id: "removePartnerCapability",
    method: "DELETE",
    path: of("capabilities/{capabilityId}"),
    tag,
    audience: "vendor",
    permission: { vendor: "record.edit" },
    status: 204,
    summary: "Say that a partner does not have a capability",
    params: capabilityParams,
  }),
] as const;

const contactOperations = [
  operation({
    id: "listContacts",
    method: "GET",
    path: of("contacts"),
    tag,
    audience: "partner",
    permission: { vendor: "record.read", partner: "record.read" },
    summary: "People of a partner, with or without an account",
    params: partnerParams,
    reply: z.object({ items: z.array(contact), can: canMap }),
  }),
  operation({
    id: "addContact",
    method: "POST",
    path: of("contacts"),
    tag,
    audience: "partner",
    permission: { vendor: "record.edit", partner: "record.edit" },
    status: 201,
    summary: "Add a contact",
    params: partnerParams,
    body: contactInput,
    reply: contact,
  }),
  operation({
    id: "updateContact",
    method: "PUT",
    path: of("contacts/{contactId}"),
    tag,
    audience: "partner",
    permission: { vendor: "record.edit", partner: "record.edit" },
    summary: "Change a contact",
    params: contactParams,
    body: contactInput,
    reply: contact,
  }),
  operation({
    id: "removeContact",
    method: "DELETE",
    path: of("contacts/{contactId}"),
    tag,
    audience: "partner",
    permission: { vendor: "record.edit", partner: "record.edit" },
    status: 204,
    summary: "Remove a contact; nothing of it is kept",
    params: contactParams,
  }),
] as const;

const noteOperations = [
  operation({
    id: "listPartnerNotes",
    method: "GET",
    path: of("notes"),
    tag,
    audience: "partner",
    permission: { vendor: "notes.read", partner: "notes.read" },
    summary: "Notes about a partner, pinned ones first; its own people read the shared ones",
    params: partnerParams,
    query: pageQuery,
    reply: pageOf(partnerNote).extend({ can: canMap }),
  }),
  operation({
    id: "addPartnerNote",
    method: "POST",
    path: of("notes"),
    tag,
    audience: "vendor",
    permission: { vendor: "notes.write" },
    status: 201,
    summary: "Write a note, for the vendor alone or shared with the partner",
    params: partnerParams,
    body: z.object({
      body: noteBody,
      visibility: noteVisibility.default("internal"),
      isPinned: z.boolean().default(false),
    }),
    reply: partnerNote,
  }),
  operation({
    id: "editPartnerNote",
    method: "PATCH",
    path: of("notes/{partnerNoteId}"),
    tag,
    audience: "vendor",
    permission: { vendor: "notes.write" },
    summary: "Change a note's words, pin it, or share it; what it said before is kept",
    params: noteParams,
    body: z.object({
      revision,
      body: noteBody.optional(),
      visibility: noteVisibility.optional(),
      isPinned: z.boolean().optional(),
    }),
    reply: partnerNote,
  }),
  operation({
    id: "listNoteEdits",
    method: "GET",
    path: of("notes/{partnerNoteId}/edits"),
    tag,
    audience: "vendor",
    permission: { vendor: "notes.read" },
    summary: "What a note said before, newest first",
    params: noteParams,
    reply: z.object({
      items: z.array(
        z.object({ body: z.string(), visibility: noteVisibility, editor: z.string(), replacedAt: instant }),
      ),
    }),
  }),
  operation({
    id: "removePartnerNote",
    method: "DELETE",
    path: of("notes/{partnerNoteId}"),
    tag,
    audience: "vendor",
    permission: { vendor: "notes.write" },
    status: 204,
    summary: "Remove a note with all that it ever said",
    params: noteParams,
  }),
] as const;

const fileOperations = [
  operation({
    id: "listPartnerFiles",
    method: "GET",
    path: of("files"),
    tag,
    audience: "partner",
    permission: { vendor: "record.read", partner: "record.read" },
    summary: "Files kept about a partner; its own people see the shared ones",
    params: partnerParams,
    reply: z.object({ items: z.array(partnerFile), can: canMap }),
  }),
  operation({
    id: "addPartnerFile",
    method: "POST",
    path: of("files"),
    tag,
    audience: "vendor",
    permission: { vendor: "record.edit" },
    status: 201,
    summary: "Keep a file about a partner (50 MB at most), for the vendor alone or shared",
    params: partnerParams,
    query: z.object({ name: words, visibility: noteVisibility.default("internal") }),
    upload: fileTypes,
    reply: partnerFile,
  }),
  operation({
    id: "getPartnerFile",
    method: "GET",
    path: of("files/{partnerFileId}"),
    tag,
    audience: "partner",
    permission: { vendor: "record.read", partner: "record.read" },
    summary: "The bytes of a file",
    params: fileParams,
    download: fileTypes,
  }),
  operation({
    id: "removePartnerFile",
    method: "DELETE",
    path: of("files/{partnerFileId}"),
    tag,
    audience: "vendor",
    permission: { vendor: "record.edit" },
    status: 204,
    summary: "Remove a file",
    params: fileParams,
  }),
] as const;

const linkOperations = [
  operation({
    id: "listPartnerLinks",
    method: "GET",
    path: of("links"),
    tag: "Hierarchy",
    audience: "vendor",
    permission: { vendor: "links.read" },
    summary: "Who stands above and below a partner: distributors and sub-resellers, parents and subsidiaries",
    params: partnerParams,
    reply: z.object({ above: z.array(partnerLink), below: z.array(partnerLink), can: canMap }),
  }),
  operation({
    id: "addPartnerLink",
    method: "POST",
    path: of("links"),
    tag: "Hierarchy",
    audience: "vendor",
    permission: { vendor: "links.edit" },
    status: 201,
    summary: "Put another partner below this one; nobody can stand below itself",
    params: partnerParams,
    body: z.object({
      childId: idOf("partner"),
      kind: linkKind,
      fromOn: plainDate,
      untilOn: plainDate.nullable().default(null),
      sharing: linkSharing.default("name"),
    }),
    reply: partnerLink,
  }),
  operation({
    id: "updatePartnerLink",
    method: "PATCH",
    path: of("links/{partnerLinkId}"),
    tag: "Hierarchy",
    audience: "vendor",
    permission: { vendor: "links.edit" },
    summary: "Change what is shared along a link, or its last day",
    params: linkParams,
    body: z.object({ revision, sharing: linkSharing.optional(), untilOn: plainDate.nullable().optional() }),
    reply: partnerLink,
  }),
  operation({
    id: "listSubPartners",
    method: "GET",
    path: of("sub-partners"),
    tag: "Hierarchy",
    audience: "partner",
    permission: { vendor: "links.read", partner: "links.read" },
    summary: "Who stands below a partner now, as far as it was agreed to be shared along every link",
    params: partnerParams,
    reply: z.object({ items: z.array(subPartner) }),
  }),
] as const;

export const operations = [
  ...profileOperations,
  ...territoryOperations,
  ...capabilityOperations,
  ...contactOperations,
  ...noteOperations,
  ...fileOperations,
  ...linkOperations,
] as const;
