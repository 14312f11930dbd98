import { partnerRoles } from "@fairway/contract";
import { useTranslation } from "react-i18next";

/** What a role on the partner's side is called, where it is one that every vendor has. */
export function useRoleName(): (key: string) => string {
  const { t } = useTranslation();
  return (key) => {
    const role = partnerRoles.find((one) => one === key);
    return role ? t(`people.roles.${role}`) : key;
  };
}
