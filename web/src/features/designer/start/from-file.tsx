import { Button, FileButton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Panel } from "../../../ui/page.tsx";
import { failed } from "../../../ui/toast.ts";
import classes from "../designer.module.css";
import { useStart } from "./use-start.ts";

/** A program from a document that somebody has; it may still have mistakes. */
export function FromFile() {
  const { t } = useTranslation();
  const { start, busy } = useStart();
  const take = async (file: File | null) => {
    if (file) await start(await file.text());
  };
  return (
    <Panel>
      <div className={classes.main}>
        <p className={classes.lead}>{t("designer.start.fileLead")}</p>
        <div>
          <FileButton accept=".yaml,.yml,.json" onChange={(file) => void take(file).catch(failed)}>
            {(props) => (
              <Button {...props} loading={busy}>
                {t("designer.start.choose")}
              </Button>
            )}
          </FileButton>
        </div>
      </div>
    </Panel>
  );
}
