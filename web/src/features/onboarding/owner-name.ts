import type { OnboardingOwner } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { useRoleName } from "../people/use-role-name.ts";
import { useVendor } from "../session/room.tsx";

/** Who does a task, in words for either side: a role of a side, anybody of it, or the partner's manager. */
export function useOwnerName(reader: "vendor" | "partner" = "vendor"): (owner: OnboardingOwner) => string {
  const { t } = useTranslation();
  const { name: vendor } = useVendor();
  const roleName = useRoleName();
  const words = reader === "partner" ? "ownersToPartner" : "owners";
  return (owner) => {
    if (owner.side === "manager") return t(`onboarding.${words}.manager`, { vendor });
    const { side, role } = owner;
    return role === null
      ? t(`onboarding.${words}.${side}`, { vendor })
      : t(`onboarding.${words}.${side}Role`, { vendor, role: roleName(role) });
  };
}
