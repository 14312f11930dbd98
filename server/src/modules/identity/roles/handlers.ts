import type { Handlers } from "../../../platform/index.ts";
import type { Actor } from "../../../platform/index.ts";
import { mayManageRoles, roleCan } from "./policy.ts";
import type { CountedRole, Roles } from "./service.ts";

const toApi = (actor: Actor, { id: _, ...role }: CountedRole) => ({
  ...role,
  id: role.builtIn ? `${role.side}.${role.key}` : role.key,
  changed: role.builtIn && role.revision > 0,
  permissions: [...role.permissions],
  can: roleCan(actor, role as CountedRole),
});

type Own = "listRoles" | "createRole" | "updateRole" | "resetRole" | "removeRole";

export const rolesHandlers = (roles: Roles): Pick<Handlers, Own> => ({
  listRoles: async ({ ctx }) => ({
    items: (await roles.list(ctx)).map((role) => toApi(ctx.actor, role)),
    can: { manage: mayManageRoles(ctx.actor) },
  }),
  createRole: async ({ ctx, body }) => toApi(ctx.actor, await roles.create(ctx, body)),
  updateRole: async ({ ctx, params, body }) => toApi(ctx.actor, await roles.update(ctx, params.roleId, body)),
  resetRole: async ({ ctx, params, body }) => toApi(ctx.actor, await roles.reset(ctx, params.roleId, body.revision)),
  removeRole: ({ ctx, params }) => roles.remove(ctx, params.roleId),
});
