import { Button, CopyButton, Textarea } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import classes from "./dialog.module.css";
import { Dialog } from "./dialog.tsx";

type Props = {
  title: ReactNode;
  says: ReactNode;
  label: string;
  secret: string;
  onDone: () => void;
};

/** A secret that is shown once: to be copied, and gone only when somebody says so. */
export function OnceShown({ title, says, label, secret, onDone }: Props) {
  const { t } = useTranslation();
  return (
    <Dialog title={title} onClose={onDone} stays>
      <div className={classes.stack}>
        <p>{says}</p>
        <Textarea
          label={label}
          readOnly
          autosize
          translate="no"
          value={secret}
          onFocus={(event) => event.currentTarget.select()}
        />
        <div className={classes.buttons}>
          <CopyButton value={secret}>
            {({ copied, copy }) => (
              <Button variant="default" data-autofocus onClick={copy}>
                {t(copied ? "copied" : "copy")}
              </Button>
            )}
          </CopyButton>
          <Button onClick={onDone}>{t("forms.done")}</Button>
        </div>
      </div>
    </Dialog>
  );
}
