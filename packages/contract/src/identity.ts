import { z } from "zod";
import { idOf, instant, partnerParams, slug, vendorParams, currencyCode } from "./common.ts";
import { operation } from "./operation.ts";
import { viewing } from "./viewing.ts";
import { partnerPermissions, vendorPermissions } from "./permissions.ts";
import { roleChoice } from "./roles.ts";

export const vendorRoles = [
  "owner",
  "administrator",
  "cam",
  "operations",
  "marketing",
  "finance",
  "sales",
  "viewer",
] as const;
export const partnerRoles = ["administrator", "seller", "marketer", "technician", "finance"] as const;
export const vendorRole = z.enum(vendorRoles);
export const partnerRole = z.enum(partnerRoles);
export type VendorRole = z.infer<typeof vendorRole>;
export type PartnerRole = z.infer<typeof partnerRole>;

export const branding = z
  .object({
    color: z
      .string()
      .regex(/^#[0-9a-f]{6}$/, "must be a colour such as #1f6feb")
      .nullable(),
    /** Address of the logo, or null where the name stands for it. */
    logoUrl: z.string().nullable(),
  })
  .meta({ id: "Branding" });

export const vendor = z
  .object({
    id: idOf("vendor"),
    slug,
    name: z.string(),
    currency: currencyCode,
    timeZone: z.string(),
    /** First day of the fiscal year, `MM-DD`. */
    fiscalYearStart: z.string(),
    locale: z.string(),
    branding,
    /** The vendor's business date now. */
    today: z.iso.date(),
  })
  .meta({ id: "Vendor" });

export const membership = z
  .discriminatedUnion("side", [
    z.object({
      side: z.literal("vendor"),
      vendor,
      roles: z.array(z.string()),
      /** What these roles allow together; screens lead only to what is in it. */
      permissions: z.array(z.enum(vendorPermissions)),
    }),
    z.object({
      side: z.literal("partner"),
      vendor,
      roles: z.array(z.string()),
      permissions: z.array(z.enum(partnerPermissions)),
      partner: z.object({ id: idOf("partner"), name: z.string() }),
    }),
  ])
  .meta({ id: "Membership" });

export const me = z
  .object({
    person: z.object({ id: idOf("person"), name: z.string(), email: z.email(), locale: z.string().nullable() }),
    memberships: z.array(membership),
    /** Where the call looks at the portal as a partner: then its membership is the only one, and the person is the viewer. */
    viewing: viewing.nullable(),
  })
  .meta({ id: "Me" });

export const person = z
  .object({
    id: idOf("person"),
    name: z.string(),
    email: z.email(),
    roles: z.array(z.string()),
    addedAt: instant,
    lastSeenAt: instant.nullable(),
  })
  .meta({ id: "Person" });

/** What a person is given in a place: keys of the roles there. */
export const roleKeys = z.array(z.string().min(1).max(60)).min(1, "choose at least one role").max(20);

const name = z.string().trim().min(1, "must not be empty").max(200);

export const operations = [
  operation({
    id: "getSetup",
    method: "GET",
    path: "/v1/setup",
    tag: "Sign-in",
    audience: "public",
    permission: null,
    summary: "Whether this installation still needs its first administrator, and the demo sign-ins in demo mode",
    reply: z.object({
      needed: z.boolean(),
      demo: z.array(
        z.object({
          email: z.email(),
          password: z.string(),
          name: z.string(),
          title: z.string(),
          side: z.enum(["vendor", "partner"]),
          organization: z.string(),
        }),
      ),
      version: z.string(),
    }),
  }),
  operation({
    id: "setUp",
    method: "POST",
    path: "/v1/setup",
    tag: "Sign-in",
    audience: "public",
    permission: null,
    status: 201,
    summary: "Create the first administrator and the first vendor of a new installation",
    body: z.object({
      name,
      email: z.email(),
      password: z.string().min(12, "must have at least 12 characters").max(200),
      vendor: z.object({
        name,
        slug,
        currency: currencyCode,
        timeZone: z.string(),
        fiscalYearStart: z
          .string()
          .regex(/^\d\d-\d\d$/)
          .default("01-01"),
      }),
    }),
    reply: z.object({ vendorId: idOf("vendor") }),
  }),
  operation({
    id: "getMe",
    method: "GET",
    path: "/v1/me",
    tag: "Sign-in",
    audience: "person",
    permission: null,
    summary: "The signed-in person and every vendor and partner they belong to",
    reply: me,
  }),
  operation({
    id: "updateMe",
    method: "PATCH",
    path: "/v1/me",
    tag: "Sign-in",
    audience: "person",
    permission: null,
    idempotent: false,
    summary: "Change one's own name or language",
    body: z.object({ name: name.optional(), locale: z.enum(["en", "de"]).nullable().optional() }),
    reply: me,
  }),
  operation({
    id: "getVendor",
    method: "GET",
    path: "/v1/vendors/{vendorId}",
    tag: "Vendors",
    audience: "vendor",
    permission: null,
    summary: "A vendor's settings",
    params: vendorParams,
    reply: vendor.extend({ can: z.record(z.string(), z.boolean()) }),
  }),
  operation({
    id: "createVendor",
    method: "POST",
    path: "/v1/vendors",
    tag: "Vendors",
    audience: "person",
    permission: null,
    status: 201,
    summary: "Open another vendor on this installation; for its administrators",
    body: z.object({
      name,
      slug,
      currency: currencyCode,
      timeZone: z.string(),
      fiscalYearStart: z
        .string()
        .regex(/^\d\d-\d\d$/)
        .default("01-01"),
    }),
    reply: vendor,
  }),
  operation({
    id: "updateVendor",
    method: "PATCH",
    path: "/v1/vendors/{vendorId}",
    tag: "Vendors",
    audience: "vendor",
    permission: { vendor: "vendor.update" },
    summary: "Change a vendor's name, colour, time zone or language",
    params: vendorParams,
    body: z.object({
      name: name.optional(),
      color: branding.shape.color.optional(),
      timeZone: z.string().optional(),
      locale: z.enum(["en", "de"]).optional(),
    }),
    reply: vendor,
  }),
  operation({
    id: "putVendorLogo",
    method: "PUT",
    path: "/v1/vendors/{vendorId}/logo",
    tag: "Vendors",
    audience: "vendor",
    permission: { vendor: "vendor.update" },
    summary: "Replace the vendor's logo (PNG, JPEG or WebP, 512 KB at most)",
    params: vendorParams,
    upload: ["image/png", "image/jpeg", "image/webp"],
    reply: vendor,
  }),
  operation({
    id: "listPeople",
    method: "GET",
    path: "/v1/vendors/{vendorId}/people",
    tag: "People",
    audience: "vendor",
    permission: { vendor: "people.read" },
    summary: "The vendor's own people",
    params: vendorParams,
    reply: z.object({
      items: z.array(person),
      /** The roles there are on this side, strongest first. */
      roles: z.array(roleChoice),
      can: z.record(z.string(), z.boolean()),
    }),
  }),
  operation({
    id: "addPerson",
    method: "POST",
    path: "/v1/vendors/{vendorId}/people",
    tag: "People",
    audience: "vendor",
    permission: { vendor: "people.manage" },
    status: 201,
    summary: "Add a person to the vendor's side at once; to ask first, invite",
    params: vendorParams,
    body: z.object({ name, email: z.email(), roles: roleKeys }),
    reply: person,
  }),
  operation({
    id: "updatePerson",
    method: "PATCH",
    path: "/v1/vendors/{vendorId}/people/{personId}",
    tag: "People",
    audience: "vendor",
    permission: { vendor: "people.manage" },
    summary: "Change a person's roles",
    params: vendorParams.extend({ personId: idOf("person") }),
    body: z.object({ roles: roleKeys }),
    reply: person,
  }),
  operation({
    id: "removePerson",
    method: "DELETE",
    path: "/v1/vendors/{vendorId}/people/{personId}",
    tag: "People",
    audience: "vendor",
    permission: { vendor: "people.manage" },
    status: 204,
    summary: "End a person's membership",
    params: vendorParams.extend({ personId: idOf("person") }),
  }),
  operation({
    id: "listPartnerPeople",
    method: "GET",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/people",
    tag: "People",
    audience: "partner",
    permission: { vendor: "partners.read", partner: "people.read" },
    summary: "A partner's people",
    params: partnerParams,
    reply: z.object({
      items: z.array(person),
      /** The roles there are on this side, strongest first. */
      roles: z.array(roleChoice),
      can: z.record(z.string(), z.boolean()),
    }),
  }),
  operation({
    id: "addPartnerPerson",
    method: "POST",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/people",
    tag: "People",
    audience: "partner",
    permission: { vendor: "partners.people", partner: "people.manage" },
    status: 201,
    summary: "Add a person to a partner's side at once; to ask first, invite",
    params: partnerParams,
    body: z.object({ name, email: z.email(), roles: roleKeys }),
    reply: person,
  }),
  operation({
    id: "updatePartnerPerson",
    method: "PATCH",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/people/{personId}",
    tag: "People",
    audience: "partner",
    permission: { vendor: "partners.people", partner: "people.manage" },
    summary: "Change the roles of a partner's person",
    params: partnerParams.extend({ personId: idOf("person") }),
    body: z.object({ roles: roleKeys }),
    reply: person,
  }),
  operation({
    id: "removePartnerPerson",
    method: "DELETE",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/people/{personId}",
    tag: "People",
    audience: "partner",
    permission: { vendor: "partners.people", partner: "people.manage" },
    status: 204,
    summary: "End a partner person's membership",
    params: partnerParams.extend({ personId: idOf("person") }),
  }),
] as const;
