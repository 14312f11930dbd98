import { useGetOffboarding } from "@fairway/client";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { formatDate } from "../../lib/format.ts";
import { Banner } from "../../ui/banner.tsx";
import { usePartnerRoom } from "../portal/use-partner-room.ts";
import classes from "./leaving.module.css";

/** The end of one's own partnership, where one is planned. */
export function useOwnEnd() {
  const { vendor, partnerId } = usePartnerRoom();
  return useGetOffboarding(vendor.id, partnerId).data?.current ?? null;
}

/** In the portal: until when the company's people can sign in, and how they get what they need by then. */
export function PortalLeavingBanner() {
  const { t, i18n } = useTranslation();
  const { vendor, partnerId, partnerName } = usePartnerRoom();
  const end = useOwnEnd();
  if (!end) return null;
  const words = {
    vendor: vendor.name,
    partner: partnerName,
    on: formatDate(end.lastOn, i18n.language, "long"),
    keep: formatDate(end.keepUntilOn, i18n.language, "long"),
  };
  const params = { vendor: vendor.slug, partnerId };
  return (
    <Banner
      title={t("leaving.portal.title", words)}
      action={
        <span className={classes.ways}>
          <Link to="/portal/$vendor/$partnerId/resources" params={params}>
            {t("leaving.portal.files")}
          </Link>
          <Link to="/portal/$vendor/$partnerId/agreements" params={params}>
            {t("leaving.portal.signed")}
          </Link>
        </span>
      }
    >
      {t("leaving.portal.body", words)} {end.keepBecause} {t("leaving.portal.rest", words)}
    </Banner>
  );
}
