import { useComputedColorScheme } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { tierScale } from "../lib/palette.ts";
import classes from "./tier-badge.module.css";

type Props = {
  tier: string | null;
  /** Number of tiers below. */
  rank: number;
  /** How many tiers there are. */
  of: number;
  size?: "sm" | "lg";
};

/** Small bars that fill with the rank; they repeat in form what the colour says. */
export function TierBars({ rank, of, colour }: { rank: number; of: number; colour: string }) {
  const bars = Math.min(6, Math.max(1, of));
  const filled = of <= 6 ? rank + 1 : Math.ceil(((rank + 1) / of) * 6);
  return (
    <svg className={classes.bars} viewBox={`0 0 ${bars * 4} 12`} width={bars * 4} height={12} aria-hidden>
      {Array.from({ length: bars }, (_, i) => {
        const height = 4 + (8 * (i + 1)) / bars;
        return (
          <rect
            key={i}
            x={i * 4}
            y={12 - height}
            width={3}
            height={height}
            rx={1}
            fill={i < filled ? colour : "var(--line-strong)"}
          />
        );
      })}
    </svg>
  );
}

/** The colour of a rank in the tier scale, for the scheme on screen. */
export function useTierColour(): (rank: number, of: number) => string {
  const scheme = useComputedColorScheme("light");
  return (rank, of) =>
    rank < 0 ? "var(--line-strong)" : (tierScale(Math.max(1, of), scheme)[Math.min(rank, of - 1)] ?? "var(--ink-3)");
}

/** A tier's name with its place in the scale. */
export function TierBadge({ tier, rank, of, size = "sm" }: Props) {
  const { t } = useTranslation();
  const colourOf = useTierColour();
  if (tier === null) return <span className={classes.none}>{t("tier.none")}</span>;
  return (
    <span className={size === "lg" ? `${classes.badge} ${classes.lg}` : classes.badge}>
      <TierBars rank={rank} of={of} colour={colourOf(rank, of)} />
      <span>{tier}</span>
    </span>
  );
}
