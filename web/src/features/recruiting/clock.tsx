import type { PartnerApplication } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { formatInstant } from "../../lib/format.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./recruiting.module.css";

/** Until when a decision is due, or that the clock stands still. */
export function Clock({
  of,
}: {
  of: Pick<PartnerApplication, "dueAt" | "late" | "daysLeft" | "decidedAt" | "status">;
}) {
  const { t, i18n } = useTranslation();
  const { timeZone } = useVendor();
  const when = (instant: string) => formatInstant(instant, i18n.language, timeZone);
  if (of.status === "more_information")
    return <span className={classes.note}>{t("recruiting.clockStops", { count: of.daysLeft ?? 0 })}</span>;
  if (of.dueAt)
    return (
      <span className={of.late ? classes.late : classes.note}>
        {t(of.late ? "recruiting.dueLate" : "recruiting.due", { when: when(of.dueAt) })}
      </span>
    );
  return of.decidedAt ? (
    <span className={classes.note}>{t("recruiting.over", { when: when(of.decidedAt) })}</span>
  ) : null;
}
