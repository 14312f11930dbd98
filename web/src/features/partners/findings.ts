import type { Value } from "@fairway/client";
import type { TFunction } from "i18next";
import { formatDate, valueText } from "../../lib/format.ts";

type TierPoint = { asOf: string; tier: string | null };

/** The last change of tier among dated points, oldest first; null when there was none. */
export function lastChange(
  points: readonly TierPoint[],
): { from: string | null; to: string | null; asOf: string } | null {
  for (let i = points.length - 1; i > 0; i--) {
    const [before, now] = [points[i - 1], points[i]];
    if (before && now && before.tier !== now.tier) return { from: before.tier, to: now.tier, asOf: now.asOf };
  }
  return null;
}

/** What a chart of tiers shows, as its title. */
export function tierFinding(
  points: readonly TierPoint[],
  track: string,
  { t, locale }: { t: TFunction; locale: string },
): string {
  const name = (tier: string | null) => tier ?? t("tier.none");
  const change = lastChange(points);
  if (change)
    return t("partners.history.went", {
      track,
      from: name(change.from),
      to: name(change.to),
      date: formatDate(change.asOf, locale),
    });
  return t("partners.history.stayed", { track, tier: name(points[0]?.tier ?? null), count: points.length });
}

/** What a chart of a metric shows, as its title. */
export function metricFinding(
  values: readonly (Value | undefined)[],
  metric: string,
  { t, locale, words }: { t: TFunction; locale: string; words: { yes: string; no: string; unknown: string } },
): string {
  const known = values.filter((v): v is Value => v !== undefined && v.value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return t("partners.history.unclear", { metric });
  const [from, to] = [valueText(first, locale, words), valueText(last, locale, words)];
  return from === to ? t("partners.history.flat", { metric, to }) : t("partners.history.grew", { metric, from, to });
}
