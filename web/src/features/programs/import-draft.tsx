import { Button, FileButton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { failed, said } from "../../ui/toast.ts";
import { formatOf } from "./use-check.ts";
import { useNewDraft } from "./use-new-draft.ts";

/** Takes a document from a file as a draft: of this program, or of a new one. */
export function ImportDraft({ programId }: { programId?: string | undefined }) {
  const { t } = useTranslation();
  const { start, busy } = useNewDraft();
  const take = async (file: File | null) => {
    if (!file) return;
    const source = await file.text();
    start({ source, format: formatOf(source), ...(programId === undefined ? {} : { programId }) });
    said(t("versions.imported", { file: file.name }));
  };
  return (
    <FileButton accept=".yaml,.yml,.json" onChange={(file) => void take(file).catch(failed)}>
      {(props) => (
        <Button variant="default" loading={busy} {...props}>
          {t("versions.importFile")}
        </Button>
      )}
    </FileButton>
  );
}
