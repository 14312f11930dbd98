import { conjuncts } from "../build/covers.ts";
import type { Locale, Program } from "../model.ts";
import { ruleText } from "../words/rule.ts";

/** The pieces of a tier's or badge's requirement in words, in the order in which lines of a plan count them. */
export function requirementPieces(
  program: Program,
  of: { readonly subject: "tier" | "badge"; readonly track: string; readonly tier: string | null },
  locale: Locale,
): string[] {
  const track = program.tracks.find(({ key }) => key === of.track);
  const rule =
    of.subject === "badge"
      ? program.badges.find(({ key }) => key === of.track)?.needs
      : track?.tiers.find((tier) => tier.name === of.tier)?.rule;
  return rule ? conjuncts(rule.tree).map((tree) => ruleText(program, { ...rule, tree }, locale)) : [];
}
