import type { FullOnboarding } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { formatDate } from "../../lib/format.ts";
import { usePartnerRoom } from "../portal/use-partner-room.ts";
import classes from "./onboarding.module.css";
import { vendorsNext } from "./use-own-onboarding.ts";

/** What the vendor does next for the partner, and who looks after it there. */
export function VendorsPart({ onboarding }: { onboarding: FullOnboarding }) {
  const { t, i18n } = useTranslation();
  const { vendor } = usePartnerRoom();
  const { manager } = onboarding;
  const theirs = vendorsNext(onboarding);
  const who = theirs?.owner.side === "manager" ? (manager?.name ?? vendor.name) : vendor.name;
  return (
    <>
      {theirs?.dueOn ? (
        <p className={classes.quiet}>
          {t("onboarding.vendorsNext", {
            name: who,
            task: theirs.title,
            date: formatDate(theirs.dueOn, i18n.language, "long"),
          })}
        </p>
      ) : null}
      {manager ? (
        <p className={classes.quiet}>
          {t("onboarding.yourManager", { name: manager.name, vendor: vendor.name })}{" "}
          <a href={`mailto:${manager.email}`}>{manager.email}</a>
        </p>
      ) : null}
    </>
  );
}
