import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Kind } from "../document/outline.ts";
import { useDesigner } from "../state/designer.tsx";
import { LanguagesAt } from "./fields.tsx";

/** A kind of fact is called by its key until it is given a name, which its longer form has room for. */
export function LabelOfKind({ kind }: { kind: Kind }) {
  const { t } = useTranslation();
  const { at, set, mayEdit, readable } = useDesigner();
  const path = ["facts", kind.key];
  if (kind.long)
    return <LanguagesAt path={[...path, "label"]} label={t("designer.label")} help={t("designer.labelHelp")} />;
  if (!mayEdit) return null;
  return (
    <div>
      <Button
        variant="default"
        size="compact-sm"
        disabled={!readable}
        onClick={() => set(path, { label: kind.label, fields: at(path) })}
      >
        {t("designer.giveLabel")}
      </Button>
    </div>
  );
}
