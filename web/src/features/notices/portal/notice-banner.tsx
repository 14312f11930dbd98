import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Banner } from "../../../ui/banner.tsx";
import { usePartnerRoom } from "../../portal/use-partner-room.ts";
import { useOwnNotices } from "./use-own-notices.ts";

/** On the first page, as long as something important waits to be acknowledged. */
export function NoticeBanner() {
  const { t } = useTranslation();
  const { vendor, partnerId } = usePartnerRoom();
  const { data } = useOwnNotices();
  const first = data?.waiting[0];
  if (!data || !first) return null;
  const count = data.waiting.length;
  const room = `/portal/${vendor.slug}/${partnerId}/notices`;
  return (
    <Banner
      title={t(data.can["acknowledge"] ? "notices.portal.banner" : "notices.portal.bannerOthers", { count })}
      action={
        <Button component={Link} to={count === 1 ? `${room}/${first.id}` : room}>
          {t("notices.portal.open", { count })}
        </Button>
      }
    >
      {first.title}
    </Banner>
  );
}
