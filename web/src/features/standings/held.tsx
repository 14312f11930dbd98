import type { TrackStanding } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { formatDate } from "../../lib/format.ts";
import { IconArrowDown, IconArrowUp, IconLock } from "../../ui/icons.ts";
import { ExplanationView } from "./explanation-view.tsx";
import classes from "./held.module.css";

type Props = { track: TrackStanding; onMetric?: ((metric: string) => void) | undefined };

/** What differs from the figures, protects or comes: short marks beside the tier. */
export function HeldMarks({ track }: Pick<Props, "track">) {
  const { t, i18n } = useTranslation();
  const { qualifies, pending, protectedUntil } = track;
  const day = (on: string) => formatDate(on, i18n.language);
  const differs = qualifies !== null && qualifies.rank !== track.rank;
  if (!differs && !pending && protectedUntil === null) return null;
  const to = pending?.toTier ?? t("tier.none");
  return (
    <ul className={classes.marks}>
      {differs ? (
        <li>
          {qualifies.tier === null
            ? t("moves.held.qualifiesNone")
            : t("moves.held.qualifies", { tier: qualifies.tier })}
        </li>
      ) : null}
      {protectedUntil !== null && track.tier !== null ? (
        <li>
          <IconLock size={14} aria-hidden />
          {t("moves.held.protected", { date: day(protectedUntil) })}
        </li>
      ) : null}
      {pending ? (
        <li className={pending.direction === "up" ? classes.up : classes.down}>
          {pending.direction === "up" ? <IconArrowUp size={14} aria-hidden /> : <IconArrowDown size={14} aria-hidden />}
          {pending.status === "proposed"
            ? t("moves.held.proposed", { tier: to })
            : t("moves.held.comes", { tier: to, date: day(pending.effectiveOn) })}
        </li>
      ) : null}
    </ul>
  );
}

/** Why a tier is held by its movement policy, in sentences; nothing where the tier follows the figures. */
export function HeldBecause({ track }: Pick<Props, "track">) {
  const { t, i18n } = useTranslation();
  const { heldBecause, memoryFrom } = track;
  if (memoryFrom)
    return (
      <div className={classes.says}>
        <p>{t("hindsight.memoryFrom", { date: formatDate(memoryFrom, i18n.language) })}</p>
      </div>
    );
  if (!heldBecause) return null;
  return (
    <div className={classes.says}>
      {heldBecause.says.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}

/** The tier that a demotion will take, and what is missing to keep it; null where none comes. */
export const aboutToBeLost = ({ pending, tier }: TrackStanding) =>
  pending?.direction === "down" && tier !== null ? { tier, missing: pending.missing } : null;

/** What closes the gap before a demotion takes effect. */
export function ClosesGap({ track, onMetric }: Props) {
  const { t } = useTranslation();
  const losing = aboutToBeLost(track);
  if (!losing) return null;
  const { tier, missing } = losing;
  return (
    <div className={missing.length ? classes.gap : `${classes.gap} ${classes.closed}`}>
      <h3>{t("moves.held.closes", { tier })}</h3>
      {missing.length ? (
        missing.map((part, i) => <ExplanationView key={`${i}-${part.rule}`} explanation={part} onMetric={onMetric} />)
      ) : (
        <p>{t("moves.held.closed", { tier })}</p>
      )}
    </div>
  );
}
