import type { BenefitAllocation, BenefitApplication } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { Mark } from "../../ui/mark.tsx";
import { useRoom } from "../session/room.tsx";

const tones = {
  pending_submission: "plain",
  in_review: "info",
  action_required: "warn",
  approved: "ok",
  rejected: "bad",
  canceled: "plain",
} as const;

type Application = Pick<BenefitApplication, "status" | "can">;

/** For whom an application waits that was asked back about, as its reader is told. */
export function useWaitsFor({ can }: Application): "partner" | "you" | "administrator" {
  const { membership } = useRoom();
  if (membership.side === "vendor") return "partner";
  return can["submit"] ? "you" : "administrator";
}

/** Where an application stands. */
export function ApplicationMark({ application }: { application: Application }) {
  const { t } = useTranslation();
  const waitsFor = useWaitsFor(application);
  const { status } = application;
  return (
    <Mark tone={tones[status]}>
      {status === "action_required" ? t(`benefits.waitsFor.${waitsFor}`) : t(`benefits.statuses.${status}`)}
    </Mark>
  );
}

/** Whether an allocation can be used, and why not. */
export function AllocationMark({ allocation }: { allocation: BenefitAllocation }) {
  const { t } = useTranslation();
  const { status, inactiveBecause } = allocation;
  const tone = status === "active" ? "ok" : status === "fulfilled" ? "info" : "plain";
  return <Mark tone={tone}>{t(`benefits.allocation.${inactiveBecause ?? status}`)}</Mark>;
}
