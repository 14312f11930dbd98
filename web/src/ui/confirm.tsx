import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import classes from "./dialog.module.css";
import { Dialog } from "./dialog.tsx";
import { answer, type Question } from "./question.ts";

/** A question with its two answers. */
export function Confirm({ title, says, action, instead, isHarmless = false }: Question) {
  const { t } = useTranslation();
  return (
    <Dialog title={title} onClose={() => answer(false)} isQuestion>
      {says ? <p className={classes.says}>{says}</p> : null}
      <div className={classes.buttons}>
        <Button variant="default" data-autofocus onClick={() => answer(false)}>
          {instead ?? t("cancel")}
        </Button>
        <Button {...(isHarmless ? {} : { color: "red" })} onClick={() => answer(true)}>
          {action}
        </Button>
      </div>
    </Dialog>
  );
}
