import { useListPartnerSegments } from "@fairway/client";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { formatDate } from "../../lib/format.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./segments.module.css";

/** The segments that a partner is in now, with the day since when. */
export function PartnerSegments({ partnerId }: { partnerId: string }) {
  const { t, i18n } = useTranslation();
  const vendor = useVendor();
  const { data } = useListPartnerSegments(vendor.id, partnerId, {});
  const now = data?.items.filter((item) => item.leftOn === null) ?? [];
  if (now.length === 0) return null;
  return (
    <ul className={classes.chips} aria-label={t("segments.partnerIn")}>
      {now.map((item) => (
        <li key={item.segmentId}>
          <Link
            to="/console/$vendor/segments/$segmentId"
            params={{ vendor: vendor.slug, segmentId: item.segmentId }}
            title={t("segments.sinceDay", { date: formatDate(item.joinedOn, i18n.language) })}
          >
            {item.label}
          </Link>
        </li>
      ))}
    </ul>
  );
}
