import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { usePartnerRoom } from "../../portal/use-partner-room.ts";
import classes from "../notices.module.css";
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
    <section className={classes.banner} aria-label={t("notices.portal.banner", { count })}>
      <div className={classes.bannerWords}>
        <h2>{t("notices.portal.banner", { count })}</h2>
        <p>{first.title}</p>
      </div>
      <Button component={Link} to={count === 1 ? `${room}/${first.id}` : room}>
        {t("notices.portal.open", { count })}
      </Button>
    </section>
  );
}
