import { useTranslation } from "react-i18next";
import { Page } from "../../ui/page.tsx";
import { SecondFactor } from "../account/second-factor.tsx";
import { useRoom } from "../session/room.tsx";
import { ConnectionList } from "./connection-list.tsx";

/** How a partner's people sign in through their own company. */
export function PortalSignInPage() {
  const { t } = useTranslation();
  const { vendor, membership } = useRoom();
  return (
    <Page title={t("sso.title")}>
      {membership.side === "partner" ? <SecondFactor vendorId={vendor.id} partnerId={membership.partner.id} /> : null}
      <ConnectionList />
    </Page>
  );
}
