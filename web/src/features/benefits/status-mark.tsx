import type { BenefitAllocation, BenefitApplication } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { Mark } from "../../ui/mark.tsx";

const tones = {
  pending_submission: "plain",
  in_review: "info",
  action_required: "warn",
  approved: "ok",
  rejected: "bad",
  canceled: "plain",
} as const;

/** Where an application stands. */
export function ApplicationMark({ status }: Pick<BenefitApplication, "status">) {
  const { t } = useTranslation();
  return <Mark tone={tones[status]}>{t(`benefits.statuses.${status}`)}</Mark>;
}

/** Whether an allocation can be used, and why not. */
export function AllocationMark({ allocation }: { allocation: BenefitAllocation }) {
  const { t } = useTranslation();
  const { status, inactiveBecause } = allocation;
  const tone = status === "active" ? "ok" : status === "fulfilled" ? "info" : "plain";
  return <Mark tone={tone}>{t(`benefits.allocation.${inactiveBecause ?? status}`)}</Mark>;
}
