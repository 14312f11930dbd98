import { Button, CopyButton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import classes from "./sso.module.css";

/** A value to be taken elsewhere, with a button that copies it; inside of a list of terms. */
export function CopyValue({ label, value }: { label: string; value: string }) {
  const { t } = useTranslation();
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <span className={classes.value} translate="no">
          {value}
        </span>
        <CopyButton value={value}>
          {({ copied, copy }) => (
            <Button size="xs" variant="default" onClick={copy} aria-label={t("sso.ours.copy", { what: label })}>
              {copied ? t("sso.ours.copied") : t("sso.ours.copy", { what: "" }).trim()}
            </Button>
          )}
        </CopyButton>
      </dd>
    </>
  );
}
