import type { Appeal } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { formatDate } from "../../lib/format.ts";
import classes from "./oversight.module.css";

/** How much time is left to decide an appeal, and until when unless it stands beside. */
export function Clock({ appeal, brief = false }: { appeal: Appeal; brief?: boolean }) {
  const { t, i18n } = useTranslation();
  const left = appeal.daysLeft;
  if (left === null) return null;
  const says =
    left > 0
      ? t("oversight.appeals.daysLeft", { count: left })
      : left === 0
        ? t("oversight.appeals.today")
        : t("oversight.appeals.overdue", { count: -left });
  return (
    <span className={left < 0 ? `${classes.note} ${classes.late}` : classes.note}>
      {brief
        ? says
        : `${t("oversight.appeals.decideBy", { date: formatDate(appeal.decideByOn, i18n.language) })} · ${says}`}
    </span>
  );
}
