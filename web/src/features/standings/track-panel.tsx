import type { TrackStanding } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { formatDate } from "../../lib/format.ts";
import { IconChevronRight } from "../../ui/icons.ts";
import { Panel } from "../../ui/page.tsx";
import { TierBadge } from "../../ui/tier-badge.tsx";
import { ExplanationView, Met } from "./explanation-view.tsx";
import { aboutToBeLost, ClosesGap, HeldBecause, HeldMarks } from "./held.tsx";
import classes from "./standing.module.css";

type Props = { track: TrackStanding; onMetric?: ((metric: string) => void) | undefined };

function Next({ track, onMetric }: Props) {
  const { t } = useTranslation();
  const { next } = track;
  if (!next) return track.tier === null ? null : <p className={classes.top}>{t("standing.top")}</p>;
  return (
    <div className={classes.next}>
      <div className={classes.nextHead}>
        <h3>{t("standing.next", { tier: next.tier })}</h3>
        <span className={classes.note}>{t("standing.missing", { count: next.missing.length })}</span>
      </div>
      <ExplanationView explanation={next.requirement} onMetric={onMetric} />
    </div>
  );
}

/** Why the tier that is held is held; where its figures are missed they are not why, and what keeps it says what is missed. */
function Held({ track, onMetric }: Props) {
  const { t } = useTranslation();
  const held = track.tiers.find((tier) => tier.held);
  if (!held || aboutToBeLost(track)) return null;
  const isWhy = held.met !== false;
  return (
    <div>
      <h3>{t(isWhy ? "standing.whyHeld" : "standing.asksFor", { tier: held.tier })}</h3>
      <ExplanationView explanation={held.requirement} onMetric={onMetric} />
    </div>
  );
}

function Tiers({ track, onMetric }: Props) {
  const { t } = useTranslation();
  const of = track.tiers.length;
  return (
    <details className={classes.details}>
      <summary>
        <IconChevronRight size={15} aria-hidden />
        {t("standing.allTiers")}
      </summary>
      <ol className={classes.tiers}>
        {track.tiers.map((tier, i) => (
          <li key={tier.tier} className={tier.held ? `${classes.tier} ${classes.held}` : classes.tier}>
            <div className={classes.tierHead}>
              <TierBadge tier={tier.tier} rank={of - 1 - i} of={of} />
              <span className={classes.note}>
                {tier.held ? t("standing.held") : tier.met ? t("standing.qualifies") : t("standing.open")}
              </span>
            </div>
            <ExplanationView explanation={tier.requirement} onMetric={onMetric} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function Outside({ track, onMetric }: Props) {
  const { t } = useTranslation();
  return (
    <details className={classes.details}>
      <summary>
        <IconChevronRight size={15} aria-hidden />
        {t("standing.whyNotInTrack")}
      </summary>
      <ExplanationView explanation={track.inTrack} onMetric={onMetric} />
    </details>
  );
}

/** A partner's standing in one track: the tier, what the next one needs, and every tier's requirement. */
export function TrackPanel({ track, onMetric }: Props) {
  const { t, i18n } = useTranslation();
  const inside = track.inTrack.met !== false;
  const of = track.tiers.length;
  return (
    <Panel className={classes.track}>
      <div className={classes.trackHead}>
        <h3 className={classes.trackName}>{track.label}</h3>
        {inside ? (
          <span className={classes.now}>
            {track.tier === null ? (
              <span className={classes.note}>{t("standing.noTierYet")}</span>
            ) : (
              <TierBadge tier={track.tier} rank={track.rank} of={of} size="lg" />
            )}
            {track.since && track.tier !== null ? (
              <span className={classes.note}>
                {t("standing.since", { date: formatDate(track.since, i18n.language) })}
              </span>
            ) : null}
          </span>
        ) : (
          <span className={classes.note}>{t("standing.notInTrack")}</span>
        )}
      </div>
      {inside ? (
        <>
          <HeldMarks track={track} />
          <HeldBecause track={track} />
          <ClosesGap track={track} onMetric={onMetric} />
          <Held track={track} onMetric={onMetric} />
          <Next track={track} onMetric={onMetric} />
          <Tiers track={track} onMetric={onMetric} />
        </>
      ) : (
        <Outside track={track} onMetric={onMetric} />
      )}
    </Panel>
  );
}

/** Badges beside the tiers, each with its requirement. */
export function Badges({
  badges,
  onMetric,
}: {
  badges: { key: string; label: string; held: boolean; requirement: TrackStanding["inTrack"] }[];
  onMetric?: Props["onMetric"];
}) {
  const { t } = useTranslation();
  return (
    <ul className={classes.badges}>
      {badges.map((b) => (
        <li key={b.key}>
          <details className={classes.badge}>
            <summary>
              <Met met={b.held} />
              <span className={classes.badgeName}>{b.label}</span>
              <span className={classes.note}>{b.held ? t("standing.badgeHeld") : t("standing.badgeNotHeld")}</span>
            </summary>
            <ExplanationView explanation={b.requirement} onMetric={onMetric} />
          </details>
        </li>
      ))}
    </ul>
  );
}
