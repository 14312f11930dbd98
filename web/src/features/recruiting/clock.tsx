import type { PartnerApplication } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { formatInstant } from "../../lib/format.ts";
import { Due } from "../../ui/due.tsx";
import { useVendor } from "../session/room.tsx";

/** Until when a decision is due, or that the clock stands still. */
export function Clock({
  of,
}: {
  of: Pick<PartnerApplication, "dueAt" | "late" | "daysLeft" | "decidedAt" | "status">;
}) {
  const { t, i18n } = useTranslation();
  const { timeZone } = useVendor();
  const when = (instant: string) => formatInstant(instant, i18n.language, timeZone, true);
  if (of.status === "more_information") return <Due says={t("recruiting.clockStops", { count: of.daysLeft ?? 0 })} />;
  if (of.dueAt)
    return (
      <Due says={t(of.late ? "recruiting.dueLate" : "recruiting.due", { when: when(of.dueAt) })} isLate={of.late} />
    );
  return of.decidedAt ? <Due says={t("recruiting.over", { when: when(of.decidedAt) })} /> : null;
}
