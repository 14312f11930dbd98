import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { IconAlert, IconCheck, IconHistory } from "../../ui/icons.ts";
import { useDesigner } from "./state/designer.tsx";
import classes from "./designer.module.css";

/** Whether what is on screen is saved, and what happens otherwise. Broken is said beside saved. */
export function SaveState() {
  const { t } = useTranslation();
  const { doc, sound, problems, checking, mayEdit } = useDesigner();
  if (!mayEdit) return <span>{t("designer.save.readOnly")}</span>;
  const { saving } = doc;
  const broken = !sound && !checking && problems.length > 0;
  const Sign =
    saving.kind === "saved"
      ? IconCheck
      : saving.kind === "waiting" || saving.kind === "sending"
        ? IconHistory
        : IconAlert;
  const words = {
    saved: broken ? t("designer.save.broken", { count: problems.length }) : t("designer.save.saved"),
    waiting: t("designer.save.waiting"),
    sending: t("designer.save.waiting"),
    offline: t("designer.save.offline"),
    conflict: t("designer.save.conflict"),
    refused: t("designer.save.refused"),
  };
  return (
    <span className={classes.save} role="status" data-saving={saving.kind}>
      <Sign size={16} aria-hidden />
      {words[saving.kind]}
      {saving.kind === "offline" || saving.kind === "refused" ? (
        <Button variant="subtle" size="compact-xs" onClick={doc.saveNow}>
          {t("designer.save.now")}
        </Button>
      ) : null}
    </span>
  );
}
