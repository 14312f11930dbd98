import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { IconAlert } from "../ui/icons.ts";
import { Empty } from "../ui/states/index.ts";

/** A page that stopped working: nothing is lost, and loading it again is the way on. */
export function Crashed() {
  const { t } = useTranslation();
  return (
    <Empty
      icon={IconAlert}
      title={t("error.crashed")}
      action={<Button onClick={() => location.reload()}>{t("error.reload")}</Button>}
    >
      {t("error.crashedRemedy")}
    </Empty>
  );
}
