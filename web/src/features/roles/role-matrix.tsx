import { isOwnOnly, type VendorPermission } from "@fairway/contract";
import type { Role } from "@fairway/client";
import { UnstyledButton, VisuallyHidden } from "@mantine/core";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { IconCheck } from "../../ui/icons.ts";
import { useRoleName } from "../people/use-role-name.ts";
import classes from "./roles.module.css";
import { areasOf, permissionsOf, usePermissionWords, type Permission, type Side } from "./use-permission-words.ts";

type Props = { side: Side; roles: readonly Role[]; onOpen: (role: Role) => void };

/** Whether a role holds a permission for one's own partners only. */
export const isLimitedIn = (role: Pick<Role, "side" | "partnerScope">, permission: Permission): boolean =>
  role.side === "vendor" && isOwnOnly(permission as VendorPermission, role.partnerScope);

/** Tells the tick for own partners from the other without a colour. */
function OwnMark() {
  const { t } = useTranslation();
  return (
    <span className={classes.own} aria-hidden>
      {t("roles.ownShort")}
    </span>
  );
}

function Cell({ role, permission }: { role: Role; permission: Permission }) {
  const { t } = useTranslation();
  if (!role.permissions.includes(permission))
    return (
      <td className={classes.cell}>
        <VisuallyHidden>{t("roles.no")}</VisuallyHidden>
      </td>
    );
  const limited = isLimitedIn(role, permission);
  return (
    <td className={classes.cell} data-limited={limited || undefined} title={limited ? t("roles.own") : undefined}>
      <IconCheck size={15} aria-hidden />
      {limited ? <OwnMark /> : null}
      <VisuallyHidden>{t(limited ? "roles.own" : "roles.yes")}</VisuallyHidden>
    </td>
  );
}

function Head({ role, onOpen }: { role: Role; onOpen: (role: Role) => void }) {
  const { t } = useTranslation();
  const roleName = useRoleName();
  const name = roleName(role.key, role.name);
  return (
    <th scope="col" className={classes.role}>
      <UnstyledButton className={classes.roleName} aria-label={t("roles.open", { name })} onClick={() => onOpen(role)}>
        {name}
      </UnstyledButton>
      <span className={classes.roleNote}>
        {t("roles.people", { count: role.people })}
        {role.changed ? ` · ${t("roles.changed")}` : ""}
      </span>
    </th>
  );
}

/** What the two ticks mean. */
function Legend() {
  const { t } = useTranslation();
  return (
    <p className={classes.legend}>
      <span className={classes.cell}>
        <IconCheck size={15} aria-hidden /> {t("roles.yes")}
      </span>
      <span className={classes.cell} data-limited>
        <IconCheck size={15} aria-hidden /> <OwnMark /> {t("roles.own")}
      </span>
    </p>
  );
}

/** What each role of a side allows: one column a role. */
export function RoleMatrix({ side, roles, onOpen }: Props) {
  const { t } = useTranslation();
  const words = usePermissionWords();
  const isLimited = (role: Role, one: Permission) => role.permissions.includes(one) && isLimitedIn(role, one);
  const hasLimited = roles.some((role) => permissionsOf(side).some((one) => isLimited(role, one)));
  return (
    <>
      {hasLimited ? <Legend /> : null}
      <div className={classes.frame} tabIndex={0} role="region" aria-label={t("roles.table")}>
        <table className={classes.matrix}>
          <thead>
            <tr>
              <th scope="col" className={classes.first}>
                {t("roles.permission")}
              </th>
              {roles.map((role) => (
                <Head key={role.id} role={role} onOpen={onOpen} />
              ))}
            </tr>
          </thead>
          <tbody>
            {areasOf(side).map((area) => (
              <Fragment key={area.key}>
                <tr>
                  <th scope="rowgroup" colSpan={roles.length + 1} className={classes.group}>
                    {words.area(area.key)}
                  </th>
                </tr>
                {area.permissions.map((one) => (
                  <tr key={one}>
                    <th scope="row" className={classes.first}>
                      {words.permission(one)}
                    </th>
                    {roles.map((role) => (
                      <Cell key={role.id} role={role} permission={one} />
                    ))}
                  </tr>
                ))}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** The same roles as cards, where a table has no room. */
export function RoleCards({ side, roles, onOpen }: Props) {
  const { t } = useTranslation();
  const roleName = useRoleName();
  const total = permissionsOf(side).length;
  return (
    <ul className={classes.cards}>
      {roles.map((role) => (
        <li key={role.id}>
          <UnstyledButton className={classes.card} onClick={() => onOpen(role)}>
            <span className={classes.roleName}>{roleName(role.key, role.name)}</span>
            <span className={classes.roleNote}>
              {t("roles.people", { count: role.people })} ·{" "}
              {t("roles.count", { count: role.permissions.length, total })}
              {role.changed ? ` · ${t("roles.changed")}` : ""}
            </span>
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}
