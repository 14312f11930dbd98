import { Progress as Bar } from "@mantine/core";
import { useTranslation } from "react-i18next";
import classes from "./onboarding.module.css";

/** How much of a checklist is done. */
export function Progress({ done, of }: { done: number; of: number }) {
  const { t } = useTranslation();
  const says = t("onboarding.progress", { done, of });
  return (
    <div className={classes.progress}>
      <Bar value={of === 0 ? 100 : (done / of) * 100} aria-label={says} size="sm" />
      <p className={classes.quiet}>{says}</p>
    </div>
  );
}
