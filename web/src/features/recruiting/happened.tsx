import { useTranslation } from "react-i18next";
import { formatInstant } from "../../lib/format.ts";
import { useVendor } from "../session/room.tsx";
import type { FullApplication } from "./application-page.tsx";
import classes from "./recruiting.module.css";

/** What happened with an application, oldest first. */
export function Happened({ application }: { application: FullApplication }) {
  const { t, i18n } = useTranslation();
  const { timeZone } = useVendor();
  return (
    <ol className={classes.list}>
      {application.steps.map((step) => (
        <li key={`${step.at} ${step.what} ${step.by ?? ""}`}>
          <span>{t(`recruiting.steps.${step.what}`, { name: step.by ?? "" })}</span>{" "}
          <time dateTime={step.at}>{formatInstant(step.at, i18n.language, timeZone, true)}</time>
          {step.text && step.what !== "match" ? <p className={classes.words}>{step.text}</p> : null}
        </li>
      ))}
    </ol>
  );
}
