import type { Value } from "@fairway/client";

/** The latest of these dates before the one given; before all of them when none is given. */
export function dateBefore(dates: readonly string[], asOf: string | null): string | null {
  const earlier = dates.filter((d) => asOf === null || d < asOf).sort((a, b) => a.localeCompare(b));
  return earlier.at(-1) ?? null;
}

/** How a figure changed: shares in points, everything else in percent; null where that has no meaning. */
export function changeOf(now: Value, before: Value | undefined, locale: string): string | null {
  if (typeof now.value !== "string" || typeof before?.value !== "string" || now.type !== before.type) return null;
  const [a, b] = [Number(before.value), Number(now.value)];
  if (Number.isNaN(a) || Number.isNaN(b)) return null;
  const sign = { signDisplay: "exceptZero", maximumFractionDigits: 1 } as const;
  if (now.type === "percent") return `${new Intl.NumberFormat(locale, sign).format((b - a) * 100)} pp`;
  if (a === 0) return null;
  return new Intl.NumberFormat(locale, { ...sign, style: "percent" }).format((b - a) / Math.abs(a));
}
