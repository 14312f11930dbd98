import { useListPartnerSegments } from "@fairway/client";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { formatDate } from "../../lib/format.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./segments.module.css";

/** The segments that a partner is in, now or on a past day, with the day since when. */
export function PartnerSegments({ partnerId, asOf }: { partnerId: string; asOf: string | undefined }) {
  const { t, i18n } = useTranslation();
  const vendor = useVendor();
  const { data } = useListPartnerSegments(vendor.id, partnerId, {});
  const isIn = ({ joinedOn, leftOn }: { joinedOn: string; leftOn: string | null }) =>
    asOf === undefined ? leftOn === null : joinedOn <= asOf && (leftOn === null || leftOn > asOf);
  const now = data?.items.filter(isIn) ?? [];
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
