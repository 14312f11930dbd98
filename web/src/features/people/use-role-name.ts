import { useTranslation } from "react-i18next";
import { humanize } from "../../lib/humanize.ts";

const roles = [
  "owner",
  "administrator",
  "cam",
  "operations",
  "marketing",
  "finance",
  "sales",
  "viewer",
  "seller",
  "marketer",
  "technician",
] as const;

/** For whom a role that every vendor has is meant; nothing of a role that a vendor made. */
export function useRoleSays(): (role: string) => string | undefined {
  const { t } = useTranslation();
  return (role) => {
    const known = roles.find((r) => r === role);
    return known && t(`people.roleSays.${known}`);
  };
}

/** The name of a role: the one that the vendor gave it, else its own in the reader's language. */
export function useRoleName(): (role: string, name?: string | null) => string {
  const { t } = useTranslation();
  return (role, name) => {
    if (name) return name;
    const known = roles.find((r) => r === role);
    return known ? t(`people.role.${known}`) : humanize(role);
  };
}
