import { useListRoles, type Role } from "@fairway/client";
import { Button, SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { IconPlus } from "../../ui/icons.ts";
import { Loaded } from "../../ui/states/index.ts";
import { useVendor } from "../session/room.tsx";
import { NewRoleDialog } from "./new-role-dialog.tsx";
import { RoleCards, RoleMatrix } from "./role-matrix.tsx";
import { RolePanel } from "./role-panel.tsx";
import classes from "./roles.module.css";
import type { Side } from "./use-permission-words.ts";
import { useRoleActions } from "./use-role-actions.ts";

type Props = { items: readonly Role[]; mayManage: boolean };

function Roles({ items, mayManage }: Props) {
  const { t } = useTranslation();
  const actions = useRoleActions();
  const [side, setSide] = useState<Side>("vendor");
  const [openId, setOpenId] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const roles = items.filter((role) => role.side === side);
  const open = items.find((role) => role.id === openId);
  const close = () => {
    setOpenId(null);
    setAdding(false);
    actions.forget();
  };
  const show = { side, roles, onOpen: (role: Role) => setOpenId(role.id) };
  return (
    <div>
      <div className={classes.bar}>
        <SegmentedControl
          value={side}
          data={[
            { value: "vendor", label: t("access.side.vendor") },
            { value: "partner", label: t("access.side.partner") },
          ]}
          onChange={(next) => setSide(next === "partner" ? "partner" : "vendor")}
        />
        {mayManage ? (
          <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={() => setAdding(true)}>
            {t("roles.add")}
          </Button>
        ) : null}
      </div>
      <p className={classes.help}>{t("roles.state")}</p>
      <RoleMatrix {...show} />
      <RoleCards {...show} />
      {open ? <RolePanel key={open.id} role={open} actions={actions} onClose={close} /> : null}
      {adding ? <NewRoleDialog side={side} roles={roles} actions={actions} onClose={close} /> : null}
    </div>
  );
}

/** The roles of the vendor's people and of its partners' people. */
export function RolesTab() {
  const vendor = useVendor();
  const query = useListRoles(vendor.id);
  return (
    <Loaded query={query}>{({ items, can }) => <Roles items={items} mayManage={can["manage"] === true} />}</Loaded>
  );
}
