import { useTranslation } from "react-i18next";
import { Page, Section } from "../../ui/page.tsx";
import { usePartnerRoom } from "../portal/use-partner-room.ts";
import { CompanyTab } from "./company-tab.tsx";
import { Notes } from "./notes.tsx";
import { SubPartners } from "./sub-partners.tsx";

/** What a partner's people see and keep of their own company. */
export function PortalCompanyPage() {
  const { t } = useTranslation();
  const { vendor, partnerId, partnerName } = usePartnerRoom();
  return (
    <Page title={t("shell.nav.company")} state={t("record.portalState", { partner: partnerName, vendor: vendor.name })}>
      <CompanyTab partnerId={partnerId} />
      <SubPartners partnerId={partnerId} />
      <Section title={t("record.notes.title")}>
        <Notes partnerId={partnerId} />
      </Section>
    </Page>
  );
}
