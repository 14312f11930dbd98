import type { OnboardingOwner } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { useRoleName } from "../people/use-role-name.ts";

/** Who does a task, in words: a role of a side, anybody of it, or the partner's manager. */
export function useOwnerName(): (owner: OnboardingOwner) => string {
  const { t } = useTranslation();
  const roleName = useRoleName();
  return (owner) => {
    if (owner.side === "manager") return t("onboarding.owners.manager");
    const { side, role } = owner;
    return role === null
      ? t(`onboarding.owners.${side}`)
      : t(`onboarding.owners.${side}Role`, { role: roleName(role) });
  };
}
