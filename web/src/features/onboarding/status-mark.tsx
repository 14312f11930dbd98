import type { Onboarding } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { Mark } from "../../ui/mark.tsx";

const tones = { running: "info", stalled: "bad", completed: "ok", cancelled: "plain" } as const;

/** How an onboarding gets on, in a word. */
export function StatusMark({ status }: { status: Onboarding["status"] }) {
  const { t } = useTranslation();
  return <Mark tone={tones[status]}>{t(`onboarding.statuses.${status}`)}</Mark>;
}
