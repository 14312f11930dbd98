import { useTranslation } from "react-i18next";
import type { FullApplication } from "./application-page.tsx";

type Props = { application: Pick<FullApplication, "company" | "contact" | "proposal"> };

/** What acceptance makes of an applicant, and whether whoever applied comes in by it. */
export function Becomes({ application: { company, contact, proposal } }: Props) {
  const { t } = useTranslation();
  const { joins, manager } = proposal;
  if (joins)
    return (
      <>
        <p>{t(`recruiting.joins.${joins.access}`, { name: joins.name, email: contact.email })}</p>
        {joins.ended ? <p>{t("recruiting.joins.ended")}</p> : null}
      </>
    );
  return (
    <p>
      {t("recruiting.becomes", { name: company, email: contact.email })}{" "}
      {manager ? t("recruiting.managedBy", { name: manager.name }) : ""}
    </p>
  );
}
