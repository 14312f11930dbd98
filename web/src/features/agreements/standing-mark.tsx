import type { AgreementStanding } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { Mark } from "../../ui/mark.tsx";

const tones = {
  asked: "info",
  accepted: "ok",
  declined: "warn",
  overdue: "bad",
  expired: "bad",
  released: "plain",
} as const;

/** Where a partner stands with an agreement, in a word. */
export function StandingMark({ status }: { status: AgreementStanding["status"] }) {
  const { t } = useTranslation();
  return <Mark tone={tones[status]}>{t(`agreements.statuses.${status}`)}</Mark>;
}
