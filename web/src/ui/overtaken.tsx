import { Alert, Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Draft } from "../lib/use-kept.ts";
import classes from "./dialog.module.css";

/** Says that somebody else saved the same, and lets a person decide; until then nothing is overwritten. */
export function Overtaken({ draft }: { draft: Pick<Draft<unknown>, "overtaken" | "discard" | "insist"> }) {
  const { t } = useTranslation();
  if (!draft.overtaken) return null;
  return (
    <Alert mb="md" color="orange" role="alert" title={t("forms.overtaken")}>
      <p className={classes.says}>{t("forms.overtakenSays")}</p>
      <div className={classes.choices}>
        <Button size="xs" variant="default" onClick={draft.discard}>
          {t("forms.takeTheirs")}
        </Button>
        <Button size="xs" variant="default" onClick={draft.insist}>
          {t("forms.keepMine")}
        </Button>
      </div>
    </Alert>
  );
}
