import { compare, programFor, type Program } from "@fairway/program";
import type { Locale } from "../../platform/index.ts";
import type { InBoth, VersionChange } from "./types.ts";

const told: ReadonlySet<string> = new Set(["tracks", "moves", "badges", "metrics", "benefits"]);

/** As partners may know it: what things cost stays with the vendor. */
const asRead = (program: Program): Program => {
  const open = programFor(program, "everybody");
  return { ...open, benefits: open.benefits.map((benefit) => ({ ...benefit, cost: null, costIsWorth: false })) };
};

type RuleChange = { track: string | null; says: string };

function changesIn(before: Program, after: Program, locale: Locale): RuleChange[] {
  return compare(before, after, locale)
    .filter(({ part }) => told.has(part))
    .flatMap(({ changes }) => changes)
    .map(({ path, says }) => ({ track: /^tracks\.([^.]+)/.exec(path)?.[1] ?? null, says }));
}

/** What a version changes in the rules, as people say it, for a partner that is in these tracks today or then. */
export function ruleChanges(before: Program, after: Program): (tracks: VersionChange["tracks"]) => InBoth<string[]> {
  const [was, is] = [asRead(before), asRead(after)];
  const all = { en: changesIn(was, is, "en"), de: changesIn(was, is, "de") };
  return (tracks) => {
    const own = new Set(tracks.map(({ track }) => track));
    const of = (locale: Locale): string[] =>
      all[locale].filter(({ track }) => track === null || own.has(track)).map(({ says }) => says);
    return { en: of("en"), de: of("de") };
  };
}
