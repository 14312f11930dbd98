import { z } from "zod";
import { canMap, instant, vendorParams } from "./common.ts";
import { operation } from "./operation.ts";
import { partnerPermissions, partnerScopes, vendorPermissions } from "./permissions.ts";

const side = z.enum(["vendor", "partner"]);
export const partnerScope = z.enum(partnerScopes);
const permission = z.enum([...new Set([...vendorPermissions, ...partnerPermissions])]);

/** The id of a role: `vendor.cam` for one that every vendor has, `rol_…` for one that a vendor made. */
const roleId = z
  .string()
  .regex(
    /^((vendor|partner)\.[a-z]{1,40}|rol_[0-9a-hjkmnp-tv-z]{26})$/,
    "must be a side and a role such as vendor.cam, or an id that starts with rol_",
  )
  .meta({ description: "`vendor.cam` or `partner.seller` for what every vendor has, `rol_…` for what a vendor made." });

export const role = z
  .object({
    id: roleId,
    /** The word for it among a person's roles. */
    key: z.string(),
    side,
    /** Null for a role that every vendor has and that has kept its name. */
    name: z.string().nullable(),
    builtIn: z.boolean(),
    /** Whether a role that every vendor has is not as it comes. */
    changed: z.boolean(),
    permissions: z.array(z.string()),
    partnerScope,
    /** How many people hold it. */
    people: z.number().int(),
    /** 0 while it is as it comes. */
    revision: z.number().int(),
    updatedAt: instant.nullable(),
    updatedBy: z.string().nullable(),
    can: canMap,
  })
  .meta({ id: "Role" });

/** A role as it is offered where people get roles. */
export const roleChoice = z
  .object({
    key: z.string(),
    name: z.string().nullable(),
    /** Whether the reader may give it: nobody gives what they do not hold. */
    mayGive: z.boolean(),
  })
  .meta({ id: "RoleChoice" });

const name = z.string().trim().min(1, "must not be empty").max(80);
const permissions = z.array(permission).max(300);
const roleParams = vendorParams.extend({ roleId });
const revision = z
  .number()
  .int()
  .min(0)
  .meta({ description: "The revision that was read; another one is a conflict." });

export const operations = [
  operation({
    id: "listRoles",
    method: "GET",
    path: "/v1/vendors/{vendorId}/roles",
    tag: "Roles",
    audience: "vendor",
    permission: { vendor: "people.read" },
    summary: "The roles of the vendor's people and of its partners' people, with what each allows",
    params: vendorParams,
    reply: z.object({ items: z.array(role), can: canMap }),
  }),
  operation({
    id: "createRole",
    method: "POST",
    path: "/v1/vendors/{vendorId}/roles",
    tag: "Roles",
    audience: "vendor",
    permission: { vendor: "roles.manage" },
    status: 201,
    summary: "Make a role, from nothing or as a copy; it may allow only what its maker may do",
    params: vendorParams,
    body: z.object({
      side,
      name,
      copyOf: roleId.optional().meta({ description: "The role whose permissions and scope it starts with." }),
      permissions: permissions.optional(),
      partnerScope: partnerScope.optional(),
    }),
    reply: role,
  }),
  operation({
    id: "updateRole",
    method: "PATCH",
    path: "/v1/vendors/{vendorId}/roles/{roleId}",
    tag: "Roles",
    audience: "vendor",
    permission: { vendor: "roles.manage" },
    summary: "Change what a role is called, what it allows and for which partners",
    params: roleParams,
    body: z.object({
      revision,
      name: name.optional(),
      permissions: permissions.optional(),
      partnerScope: partnerScope.optional(),
    }),
    reply: role,
  }),
  operation({
    id: "resetRole",
    method: "POST",
    path: "/v1/vendors/{vendorId}/roles/{roleId}/reset",
    tag: "Roles",
    audience: "vendor",
    permission: { vendor: "roles.manage" },
    summary: "Make a role that every vendor has what it is as it comes",
    params: roleParams,
    body: z.object({ revision }),
    reply: role,
  }),
  operation({
    id: "removeRole",
    method: "DELETE",
    path: "/v1/vendors/{vendorId}/roles/{roleId}",
    tag: "Roles",
    audience: "vendor",
    permission: { vendor: "roles.manage" },
    status: 204,
    summary: "Remove a role that the vendor made and nobody holds any more",
    params: roleParams,
  }),
] as const;
