import {
  useCreateRole,
  useRemoveRole,
  useResetRole,
  useUpdateRole,
  type CreateRoleBody,
  type Role,
  type UpdateRoleBody,
} from "@fairway/client";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { refresh } from "../../lib/query-client.ts";
import { said } from "../../ui/toast.ts";
import { useRoleName } from "../people/use-role-name.ts";
import { useVendor } from "../session/room.tsx";
import { permissionsOf, type Side } from "./use-permission-words.ts";

type Change = Omit<UpdateRoleBody, "permissions"> & { permissions: readonly string[] };

const known = (side: Side, permissions: readonly string[]) =>
  permissionsOf(side).filter((one) => permissions.includes(one));

/** Changes of roles, each followed by fresh lists and a word about it. */
export function useRoleActions() {
  const { t } = useTranslation();
  const { id: vendorId } = useVendor();
  const client = useQueryClient();
  const roleName = useRoleName();
  const [create, update, reset, remove] = [useCreateRole(), useUpdateRole(), useResetRole(), useRemoveRole()];
  const all = [create, update, reset, remove];
  const nameOf = (role: Role) => roleName(role.key, role.name);
  const done = async (text: string) => {
    await Promise.all([refresh(client, "/roles"), refresh(client, "/people"), refresh(client, "/me")]);
    said(text);
  };
  return {
    create: async (body: CreateRoleBody) => {
      const role = await create.mutateAsync({ vendorId, data: body });
      await done(t("roles.made", { name: nameOf(role) }));
    },
    copy: async (role: Role) => {
      const name = t("roles.copyOf", { name: nameOf(role) });
      await create.mutateAsync({ vendorId, data: { side: role.side, name, copyOf: role.id } });
      await done(t("roles.made", { name }));
    },
    update: async (role: Role, change: Change) => {
      const data = { ...change, permissions: known(role.side, change.permissions) };
      const sent = update.mutateAsync({ vendorId, roleId: role.id, data });
      // What somebody else saved meanwhile is fetched, so that the form can say so.
      const changed = await sent.catch(async (error: unknown) => {
        await refresh(client, "/roles");
        throw error;
      });
      await done(t("roles.saved", { name: nameOf(changed) }));
    },
    reset: async (role: Role) => {
      const after = await reset.mutateAsync({ vendorId, roleId: role.id, data: { revision: role.revision } });
      await done(t("roles.wasReset", { name: nameOf(after) }));
    },
    remove: async (role: Role) => {
      await remove.mutateAsync({ vendorId, roleId: role.id });
      await done(t("roles.removed", { name: nameOf(role) }));
    },
    error: all.map((one) => one.error).find((error) => error !== null) ?? null,
    busy: all.some((one) => one.isPending),
    forget: () => all.forEach((one) => one.reset()),
  };
}

export type RoleActions = ReturnType<typeof useRoleActions>;
