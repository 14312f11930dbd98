import { useGetOffboarding } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { formatDate } from "../../lib/format.ts";
import { Banner } from "../../ui/banner.tsx";
import { usePartnerRoom } from "../portal/use-partner-room.ts";

/** In the portal: until when the company's people can sign in, where the end of the partnership is planned. */
export function PortalLeavingBanner() {
  const { t, i18n } = useTranslation();
  const { vendor, partnerId, partnerName } = usePartnerRoom();
  const { data } = useGetOffboarding(vendor.id, partnerId);
  if (!data?.current) return null;
  const words = {
    vendor: vendor.name,
    partner: partnerName,
    on: formatDate(data.current.lastOn, i18n.language, "long"),
    keep: formatDate(data.current.keepUntilOn, i18n.language, "long"),
  };
  return (
    <Banner title={t("leaving.portal.title", words)} action={null}>
      {t("leaving.portal.body", words)} {data.current.keepBecause}
    </Banner>
  );
}
