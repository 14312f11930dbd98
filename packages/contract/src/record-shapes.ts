import { z } from "zod";
import { canMap, idOf, instant, plainDate } from "./common.ts";

export const words = z.string().trim().min(1, "must not be empty").max(200);
export const maybe = (max: number) => z.string().trim().max(max).nullable();
const email = z.email().max(254);
const phone = z
  .string()
  .trim()
  .max(40)
  .regex(/^[+\d][\d\s()/.-]*$/, "must be a telephone number such as +49 30 123456");
export const website = z.url({ protocol: /^https?$/, hostname: z.regexes.domain }).max(300);
const language = z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/, "must be a language code such as de or pt-BR");
export const revision = z.number().int();

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

export const profileInput = z.object({
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

export const territoryInput = z.object({
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

export const contactInput = z.object({
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
export const fileTypes = [
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
