import type { Rule } from "@fairway/rules";
import { labelIn } from "../build/labels.ts";
import type { Badge, Locale, Program, Tier, Track } from "../model.ts";
import { listText } from "../words/format.ts";
import { membersText } from "../words/rule.ts";
import { same } from "./canonical.ts";
import { facetChanges, matched, nameChange, orElse, type Facet, type Subject } from "./facets.ts";
import type { ProgramChange } from "./model.ts";
import { requirementChanges, requirementWords } from "./requirement.ts";
import { diffWords } from "./words.ts";

type Side<T> = { readonly program: Program; readonly of: T };

/** “for partners of type reseller or MSP” */
const membersInSentence = (program: Program, rule: Rule, locale: Locale): string => {
  const text = membersText(program, rule, locale).replace(/\.$/, "");
  return text.charAt(0).toLowerCase() + text.slice(1);
};

const members = ({ program, of }: Side<{ for: Track["for"] }>, locale: Locale): Facet => ({
  name: "members",
  value: of.for,
  text: of.for ? membersInSentence(program, of.for, locale) : diffWords[locale].everybody,
  raw: of.for?.source,
});

/** Tiers of one name, and tiers that took the place of another: the same rule, or the same rank among as many. */
function pairTiers(before: readonly Tier[], after: readonly Tier[]) {
  const stayed = after.flatMap((is) => {
    const was = before.find((tier) => tier.name === is.name);
    return was ? [{ was, is }] : [];
  });
  const gone = before.filter((tier) => !after.some((t) => t.name === tier.name));
  const came = after.filter((tier) => !before.some((t) => t.name === tier.name));
  const renamed = came.flatMap((is) => {
    const alike = gone.find((was) => same(was.rule, is.rule));
    const placed = before.length === after.length ? before[after.indexOf(is)] : undefined;
    const was = alike ?? (placed && gone.includes(placed) ? placed : undefined);
    return was ? [{ was, is }] : [];
  });
  const was = new Set(renamed.map((pair) => pair.was));
  const is = new Set(renamed.map((pair) => pair.is));
  return {
    kept: [...stayed, ...renamed].toSorted((a, b) => after.indexOf(a.is) - after.indexOf(b.is)),
    removed: gone.filter((tier) => !was.has(tier)),
    added: came.filter((tier) => !is.has(tier)),
  };
}

/** How the tiers of a track are spoken of: by the track as well where there are several. */
function naming(was: Side<Track>, is: Side<Track>, locale: Locale) {
  const alone = was.program.tracks.length === 1 && is.program.tracks.length === 1;
  const title = labelIn(is.of.label, locale);
  const called = (tier: Tier): string => {
    const name = labelIn(tier.label, locale);
    return alone ? name : diffWords[locale].of(title, name);
  };
  return { title, called, path: (tier: Tier): string => `tracks.${is.of.key}.tiers.${tier.name}` };
}

function oneTier(
  { program }: Side<Track>,
  tier: Tier,
  at: { what: string; path: string; kind: "added" | "removed"; locale: Locale },
): ProgramChange {
  const { locale, ...change } = at;
  const say = diffWords[locale];
  const needs = requirementWords({ program, rule: tier.rule }, locale) || say.nothing;
  return at.kind === "added"
    ? { ...change, from: null, to: needs, says: say.added.tier(at.what, needs) }
    : { ...change, from: needs, to: null, says: say.removed.tier(at.what) };
}

function tierChanges(was: Side<Track>, is: Side<Track>, locale: Locale): ProgramChange[] {
  const { title, called, path } = naming(was, is, locale);
  const { kept, removed, added } = pairTiers(was.of.tiers, is.of.tiers);
  const changed = kept.flatMap(({ was: then, is: now }) => {
    const subject: Subject = { what: called(now), path: path(now), locale };
    const rules = [
      { program: was.program, rule: then.rule },
      { program: is.program, rule: now.rule },
    ] as const;
    const named = nameChange(subject.path, called(then), called(now), locale);
    return orElse(subject, [...named, ...requirementChanges(subject, ...rules)], then, now);
  });
  const order = kept.map((pair) => was.of.tiers.indexOf(pair.was));
  const isReordered = order.some((place, i) => i > 0 && place < (order[i - 1] ?? 0));
  const says = diffWords[locale].reordered(title);
  const moved = {
    path: `tracks.${is.of.key}.tiers`,
    kind: "changed" as const,
    what: title,
    from: null,
    to: null,
    says,
  };
  return [
    ...added.map((tier) => oneTier(is, tier, { what: called(tier), path: path(tier), kind: "added", locale })),
    ...removed.map((tier) => oneTier(was, tier, { what: called(tier), path: path(tier), kind: "removed", locale })),
    ...changed,
    ...(isReordered ? [moved] : []),
  ];
}

function oneTrack({ of }: Side<Track>, kind: "added" | "removed", locale: Locale): ProgramChange {
  const say = diffWords[locale];
  const what = labelIn(of.label, locale);
  const tiers = listText(
    locale,
    of.tiers.map((tier) => labelIn(tier.label, locale)),
    "conjunction",
  );
  const path = `tracks.${of.key}`;
  return kind === "added"
    ? { path, kind, what, from: null, to: tiers, says: say.added.track(what, tiers) }
    : { path, kind, what, from: tiers, to: null, says: say.removed.track(what) };
}

/** What differs in tracks and tiers; their movement policies are told apart. */
export function trackChanges(before: Program, after: Program, locale: Locale): ProgramChange[] {
  const { removed, kept, added } = matched(before.tracks, after.tracks);
  const changed = kept.flatMap(({ was, is }) => {
    const sides = [
      { program: before, of: was },
      { program: after, of: is },
    ] as const;
    const subject: Subject = { what: labelIn(is.label, locale), path: `tracks.${is.key}`, locale };
    const changes = [
      ...nameChange(subject.path, labelIn(was.label, locale), subject.what, locale),
      ...facetChanges(subject, [members(sides[0], locale)], [members(sides[1], locale)]),
      ...tierChanges(...sides, locale),
    ];
    return orElse(subject, changes, { ...was, moves: null }, { ...is, moves: null });
  });
  return [
    ...added.map((of) => oneTrack({ program: after, of }, "added", locale)),
    ...removed.map((of) => oneTrack({ program: before, of }, "removed", locale)),
    ...changed,
  ];
}

/** What differs in badges. */
export function badgeChanges(before: Program, after: Program, locale: Locale): ProgramChange[] {
  const say = diffWords[locale];
  const { removed, kept, added } = matched(before.badges, after.badges);
  const words = (program: Program, badge: Badge) =>
    requirementWords({ program, rule: badge.needs }, locale) || say.nothing;
  const path = (badge: Badge) => `badges.${badge.key}`;
  return [
    ...added.map((badge): ProgramChange => {
      const [what, to] = [labelIn(badge.label, locale), words(after, badge)];
      return { path: path(badge), kind: "added", what, from: null, to, says: say.added.badge(what, to) };
    }),
    ...removed.map((badge): ProgramChange => {
      const [what, from] = [labelIn(badge.label, locale), words(before, badge)];
      return { path: path(badge), kind: "removed", what, from, to: null, says: say.removed.badge(what) };
    }),
    ...kept.flatMap(({ was, is }) => {
      const subject: Subject = { what: labelIn(is.label, locale), path: path(is), locale };
      const changes = [
        ...nameChange(subject.path, labelIn(was.label, locale), subject.what, locale),
        ...facetChanges(
          subject,
          [members({ program: before, of: was }, locale)],
          [members({ program: after, of: is }, locale)],
        ),
        ...requirementChanges(subject, { program: before, rule: was.needs }, { program: after, rule: is.needs }),
      ];
      return orElse(subject, changes, was, is);
    }),
  ];
}
