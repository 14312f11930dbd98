import type { TrackStanding } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { formatDate } from "../../lib/format.ts";
import { Panel } from "../../ui/page.tsx";
import { TierBadge, useTierColour } from "../../ui/tier-badge.tsx";
import { ClosesGap, HeldBecause } from "../standings/index.ts";
import classes from "./portal.module.css";

function Ladder({ track }: { track: TrackStanding }) {
  const { t } = useTranslation();
  const colourOf = useTierColour();
  const of = track.tiers.length;
  const lowestFirst = [...track.tiers].reverse();
  return (
    <ol className={classes.ladder}>
      {lowestFirst.map((tier, rank) => (
        <li key={tier.tier} className={classes.rung} data-held={tier.held || undefined}>
          <span
            className={classes.step}
            style={{ background: rank <= track.rank ? colourOf(rank, of) : "var(--line)" }}
          />
          <span className={classes.rungName}>
            {tier.tier}
            {tier.held ? <span className="visually-hidden">{` (${t("standing.held")})`}</span> : null}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** One track: the tier held, since when, and its place on the way up. */
export function StandingCard({ track, onMetric }: { track: TrackStanding; onMetric: (metric: string) => void }) {
  const { t, i18n } = useTranslation();
  return (
    <Panel className={classes.card}>
      <div className={classes.cardHead}>
        <h3>{track.label}</h3>
        {track.since && track.tier !== null ? (
          <span className={classes.since}>{t("standing.since", { date: formatDate(track.since, i18n.language) })}</span>
        ) : null}
      </div>
      {track.tier === null ? (
        <p className={classes.noTier}>{t("standing.noTierYet")}</p>
      ) : (
        <TierBadge tier={track.tier} rank={track.rank} of={track.tiers.length} size="lg" />
      )}
      <Ladder track={track} />
      <HeldBecause track={track} />
      <ClosesGap track={track} onMetric={onMetric} />
    </Panel>
  );
}
