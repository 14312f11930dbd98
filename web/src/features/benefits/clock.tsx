import type { BenefitApplication } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { formatInstant } from "../../lib/format.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./benefits.module.css";
import { useWaitsFor } from "./status-mark.tsx";

/** Until when a decision is due, for both sides to see; late is said, not only coloured. */
export function Clock({ application }: { application: BenefitApplication }) {
  const { t, i18n } = useTranslation();
  const { timeZone } = useVendor();
  const waitsFor = useWaitsFor(application);
  if (application.status === "action_required")
    return <span className={classes.note}>{t(`benefits.clockStops.${waitsFor}`)}</span>;
  if (application.dueAt === null) return null;
  const when = formatInstant(application.dueAt, i18n.language, timeZone);
  return (
    <span className={application.late ? classes.late : classes.note}>
      {t(application.late ? "benefits.dueLate" : "benefits.due", { when })}
    </span>
  );
}
