import { blockKeys } from "./block.ts";
import { compareCompanies, type Company, type Match } from "./compare.ts";

export type Candidate<T> = { readonly of: T; readonly company: Company };
export type Found<T> = { readonly of: T; readonly match: Match };

/** The records that may be the same company, the likeliest first; `from` is the lowest score that is shown. */
export function findMatches<T>(
  company: Company,
  candidates: readonly Candidate<T>[],
  { from = 60, most = 10 }: { from?: number; most?: number } = {},
): Found<T>[] {
  const keys = new Set(blockKeys(company));
  return candidates
    .map((candidate, at) => ({ candidate, at }))
    .filter(({ candidate }) => blockKeys(candidate.company).some((key) => keys.has(key)))
    .map(({ candidate, at }) => ({ of: candidate.of, at, match: compareCompanies(company, candidate.company) }))
    .filter(({ match }) => match.score >= from)
    .toSorted((a, b) => b.match.score - a.match.score || a.at - b.at)
    .slice(0, most)
    .map(({ of, match }) => ({ of, match }));
}
