import type { GetStandingSummaryReplyTracksItem as Track } from "@fairway/client";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { TierBadge, useTierColour } from "../../ui/tier-badge.tsx";
import { useVendor } from "../session/room.tsx";
import classes from "./overview.module.css";

type Tier = Track["tiers"][number];

function Row({ track, tier, total, most, of }: { track: string; tier: Tier; total: number; most: number; of: number }) {
  const { t, i18n } = useTranslation();
  const vendor = useVendor();
  const colourOf = useTierColour();
  const share = new Intl.NumberFormat(i18n.language, { style: "percent", maximumFractionDigits: 0 }).format(
    total ? tier.count / total : 0,
  );
  const bar = (
    <span
      className={classes.fill}
      style={{
        width: `${most ? (tier.count / most) * 100 : 0}%`,
        background: tier.tier === null ? "var(--line-strong)" : colourOf(tier.rank, of),
      }}
    />
  );
  const cells = (
    <>
      <span className={classes.tierName}>
        <TierBadge tier={tier.tier} rank={tier.rank} of={of} />
      </span>
      <span className={classes.bar}>{bar}</span>
      <span className={classes.count}>{new Intl.NumberFormat(i18n.language).format(tier.count)}</span>
      <span className={classes.share} title={t("overview.share", { share })}>
        {share}
      </span>
    </>
  );
  if (tier.tier === null) return <div className={classes.row}>{cells}</div>;
  return (
    <Link
      to="/console/$vendor/partners"
      params={{ vendor: vendor.slug }}
      search={{ tier: [`${track}:${tier.tier}`] }}
      className={classes.row}
    >
      {cells}
      <span className="visually-hidden">{t("overview.openTier")}</span>
    </Link>
  );
}

/** How many partners hold each tier of a track; each tier opens its partners. */
export function Distribution({ track, several }: { track: Track; several: boolean }) {
  const tiers = [...track.tiers].sort((a, b) => b.rank - a.rank).filter((tier) => tier.tier !== null || tier.count > 0);
  const total = tiers.reduce((sum, tier) => sum + tier.count, 0);
  const most = Math.max(0, ...tiers.map((tier) => tier.count));
  const of = tiers.filter((tier) => tier.tier !== null).length;
  return (
    <div>
      {several ? <h3 className={classes.trackName}>{track.label}</h3> : null}
      <ul>
        {tiers.map((tier) => (
          <li key={tier.tier ?? ""}>
            <Row track={track.track} tier={tier} total={total} most={most} of={of} />
          </li>
        ))}
      </ul>
    </div>
  );
}
