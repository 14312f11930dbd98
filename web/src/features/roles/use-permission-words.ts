import {
  areaOf,
  partnerPermissions,
  vendorPermissions,
  type PartnerPermission,
  type PermissionArea,
  type VendorPermission,
} from "@fairway/contract";
import { useTranslation } from "react-i18next";

export type Side = "vendor" | "partner";
export type Permission = VendorPermission | PartnerPermission;

/** Every permission of a side, in the order in which they are declared. */
export const permissionsOf = (side: Side): readonly Permission[] =>
  side === "vendor" ? vendorPermissions : partnerPermissions;

export type Area = { key: PermissionArea; permissions: readonly Permission[] };

/** The permissions of a side by their areas. */
export function areasOf(side: Side, only: (permission: Permission) => boolean = () => true): Area[] {
  const areas = new Map<PermissionArea, Permission[]>();
  for (const one of permissionsOf(side).filter(only)) areas.set(areaOf(one), [...(areas.get(areaOf(one)) ?? []), one]);
  return [...areas].map(([key, permissions]) => ({ key, permissions }));
}

type Words<T> = Readonly<Record<string, T>>;

/** Permissions and their areas in the reader's words. */
export function usePermissionWords() {
  const { t } = useTranslation();
  const permissions: Words<Words<string>> = t("access.permission", { returnObjects: true });
  const areas: Words<string> = t("access.area", { returnObjects: true });
  return {
    permission: (one: Permission): string => permissions[areaOf(one)]?.[one.slice(one.indexOf(".") + 1)] ?? one,
    area: (key: PermissionArea): string => areas[key] ?? key,
  };
}
