import type { BenefitAllocation, BenefitApplication } from "@fairway/client";
import { Badge } from "@mantine/core";
import { useTranslation } from "react-i18next";

const applicationColours = {
  pending_submission: "gray",
  in_review: "blue",
  action_required: "orange",
  approved: "green",
  rejected: "red",
  canceled: "gray",
} as const;

/** Where an application stands. */
export function ApplicationMark({ status }: Pick<BenefitApplication, "status">) {
  const { t } = useTranslation();
  return (
    <Badge variant="light" color={applicationColours[status]}>
      {t(`benefits.statuses.${status}`)}
    </Badge>
  );
}

/** Whether an allocation can be used, and why not. */
export function AllocationMark({ allocation }: { allocation: BenefitAllocation }) {
  const { t } = useTranslation();
  const { status, inactiveBecause } = allocation;
  const colour = status === "active" ? "green" : status === "fulfilled" ? "blue" : "gray";
  return (
    <Badge variant="light" color={colour}>
      {t(`benefits.allocation.${inactiveBecause ?? status}`)}
    </Badge>
  );
}
