import type { VersionHead } from "./types.ts";

/** A version that has a number: it was published once. */
export type Numbered = VersionHead & { number: number };

/** A version that was published and not withdrawn: it applies, has applied or is going to. */
export type Announced = Numbered & { effectiveOn: string };

const isNumbered = (version: VersionHead): version is Numbered => version.number !== null;
const isAnnounced = (version: VersionHead): version is Announced =>
  version.number !== null &&
  version.effectiveOn !== null &&
  (version.status === "published" || version.status === "active" || version.status === "superseded");

export const numbered = (versions: readonly VersionHead[]): Numbered[] => versions.filter(isNumbered);
export const announced = (versions: readonly VersionHead[]): Announced[] =>
  versions.filter(isAnnounced).toSorted(inEffectOrder);

/** The order in which versions take effect: by date, and on one date by number. */
export const inEffectOrder = (a: Announced, b: Announced): number =>
  a.effectiveOn.localeCompare(b.effectiveOn) || a.number - b.number;

/**
 * The version that applied on a date: of those that took effect by then, the one that did so last. Dates before the
 * first version are measured by that one, whatever is published later, so that no past standing ever changes.
 */
export function versionOn(versions: readonly VersionHead[], asOf: string): Numbered | undefined {
  const applied = announced(versions).filter((v) => v.status !== "published");
  return applied.findLast((v) => v.effectiveOn <= asOf) ?? applied[0];
}

/** The number that the next publication gets. */
export const nextNumber = (versions: readonly VersionHead[]): number =>
  Math.max(0, ...versions.map((v) => v.number ?? 0)) + 1;

/**
 * The newest version that was published after the one with this number and takes effect no later than `effectiveOn`:
 * what somebody who started from that number has not seen.
 */
export function publishedSince(
  versions: readonly VersionHead[],
  base: number,
  effectiveOn: string | null,
): Numbered | undefined {
  return announced(versions)
    .filter((v) => v.number > base && (effectiveOn === null || v.effectiveOn <= effectiveOn))
    .toSorted((a, b) => b.number - a.number)[0];
}

/** The day from which another version applied than this one; null where it still applies, or never did. */
export function endedOn(versions: readonly VersionHead[], version: VersionHead): string | null {
  if (version.status !== "superseded") return null;
  const applied = announced(versions).filter((v) => v.status !== "published");
  return applied[applied.findIndex((v) => v.id === version.id) + 1]?.effectiveOn ?? null;
}
