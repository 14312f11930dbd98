import { Alert } from "@mantine/core";
import { useTranslation } from "react-i18next";
import classes from "./library.module.css";

/** Who gets something by a link; a warning where not every partner may see it. */
export function ShareHelp({ isGated }: { isGated: boolean }) {
  const { t } = useTranslation();
  if (!isGated) return <p className={classes.note}>{t("library.shareHelp")}</p>;
  return (
    <Alert color="yellow" title={t("library.shareGated")}>
      {t("library.shareHelp")}
    </Alert>
  );
}
