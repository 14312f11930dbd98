import { useTranslation } from "react-i18next";
import { useProgram } from "../programs/use-program.ts";
import { useFacets } from "./use-facets.ts";

/** How many partners hold each tier of the first track, highest first: “3 Platinum, 20 Gold”. */
export function useTierSentence(): string {
  const { i18n } = useTranslation();
  const { program } = useProgram();
  const facets = useFacets().data;
  const track = program?.tracks[0];
  if (!track || !facets) return "";
  const number = new Intl.NumberFormat(i18n.language);
  const counts = track.tiers.map((tier) => ({
    tier,
    count: facets.tiers.find((f) => f.track === track.key && f.tier === tier)?.count ?? 0,
  }));
  return counts
    .filter((c) => c.count > 0)
    .map((c) => `${number.format(c.count)} ${c.tier}`)
    .join(", ");
}
