import type { PartnerApplication } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { Mark } from "../../ui/mark.tsx";

const tones = {
  confirming: "plain",
  submitted: "info",
  in_review: "info",
  more_information: "warn",
  accepted: "ok",
  declined: "bad",
  withdrawn: "plain",
} as const;

/** Where an application stands, in a word. */
export function StatusMark({ status }: { status: PartnerApplication["status"] }) {
  const { t } = useTranslation();
  return <Mark tone={tones[status]}>{t(`recruiting.status.${status}`)}</Mark>;
}
