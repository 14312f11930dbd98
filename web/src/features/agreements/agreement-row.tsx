import type { PartnerAgreement } from "@fairway/client";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { formatDate, formatDayOf } from "../../lib/format.ts";
import { Mark } from "../../ui/mark.tsx";
import { useVendor } from "../session/room.tsx";
import classes from "./agreements.module.css";
import { StandingMark } from "./standing-mark.tsx";

/** One agreement of a partner: where it stands, what comes of it, and what can be done. */
export function AgreementRow({
  agreement,
  isOwn,
  name,
  action,
}: {
  agreement: PartnerAgreement;
  /** Whether the partner's own people read it. */
  isOwn: boolean;
  name: ReactNode;
  action: ReactNode;
}) {
  const { t, i18n } = useTranslation();
  const { timeZone } = useVendor();
  const { standing, signatory } = agreement;
  return (
    <li className={classes.row}>
      <div className={classes.words}>
        <div className={classes.head}>
          <span className={classes.name}>{name}</span>
          <StandingMark status={standing.status} />
          {agreement.required ? null : <Mark>{t("agreements.optional")}</Mark>}
        </div>
        {isOwn ? <p className={classes.says}>{agreement.says}</p> : null}
        {!isOwn && standing.dueOn && standing.status !== "accepted" ? (
          <p className={classes.quiet}>
            {t("agreements.dueBy", { date: formatDate(standing.dueOn, i18n.language, "long") })}
          </p>
        ) : null}
        {standing.declined ? (
          <p className={classes.quiet}>
            {t("agreements.declinedBecause", { name: standing.declined.by, reason: standing.declined.reason })}
          </p>
        ) : null}
        {signatory?.status === "invited" ? (
          <p className={classes.quiet}>
            {t("agreements.waitsFor", {
              name: signatory.name,
              title: signatory.title,
              date: formatDayOf(signatory.expiresAt, i18n.language, timeZone, "long"),
            })}
          </p>
        ) : null}
      </div>
      <div className={classes.actions}>{action}</div>
    </li>
  );
}
