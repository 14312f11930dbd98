import { useTranslation } from "react-i18next";
import { IconMail } from "../../ui/icons.ts";
import { Empty } from "../../ui/states/index.ts";
import { SentTable } from "./sent-table.tsx";

/** What one partner was told, and who acknowledged it. */
export function PartnerNotices({ partnerId }: { partnerId: string }) {
  const { t } = useTranslation();
  return (
    <SentTable
      filter={{ partner: partnerId }}
      withPartner={false}
      empty={
        <Empty icon={IconMail} title={t("notices.none")}>
          {t("notices.noneBody")}
        </Empty>
      }
    />
  );
}
