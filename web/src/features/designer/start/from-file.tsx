import { Button, FileButton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { formatOf } from "../../programs/use-check.ts";
import { useNewDraft } from "../../programs/use-new-draft.ts";
import { Panel } from "../../../ui/page.tsx";
import { failed } from "../../../ui/toast.ts";
import classes from "../designer.module.css";

/** A program from a document that somebody has; it may still have mistakes. */
export function FromFile() {
  const { t } = useTranslation();
  const { start, busy } = useNewDraft();
  const take = async (file: File | null) => {
    if (!file) return;
    const source = await file.text();
    start({ source, format: formatOf(source) });
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
