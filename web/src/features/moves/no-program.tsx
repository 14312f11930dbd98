import { useTranslation } from "react-i18next";
import { IconMoves } from "../../ui/icons.ts";
import { Empty } from "../../ui/states/index.ts";

/** Before there is a program there is nothing to hold. */
export function NoProgram() {
  const { t } = useTranslation();
  return (
    <Empty icon={IconMoves} title={t("standing.noProgram")}>
      {t("standing.noProgramBody")}
    </Empty>
  );
}
