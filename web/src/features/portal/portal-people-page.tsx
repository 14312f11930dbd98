import { useTranslation } from "react-i18next";
import { Page } from "../../ui/page.tsx";
import { PartnerPeople } from "../people/index.ts";
import { usePartnerRoom } from "./use-partner-room.ts";

/** Who from the partner can sign in. */
export function PortalPeoplePage() {
  const { t } = useTranslation();
  const { vendor, partnerId, partnerName } = usePartnerRoom();
  return (
    <Page title={t("shell.nav.people")} state={t("portal.peopleState", { partner: partnerName })}>
      <PartnerPeople vendorId={vendor.id} partnerId={partnerId} partnerName={partnerName} />
    </Page>
  );
}
