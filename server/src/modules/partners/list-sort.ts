import { AppError } from "@fairway/kernel";
import type { ProgramAt } from "../programs/index.ts";

/** A column to sort by. `cast` is the type of its value in a cursor; rows without a value come last. */
export type Sort = { text: string; cast: string; descending: boolean; nullable: boolean };

const plain: Record<string, Omit<Sort, "descending">> = {
  name: { text: "p.name_norm", cast: "text", nullable: false },
  reference: { text: "p.reference", cast: "text", nullable: false },
  region: { text: "p.region", cast: "text", nullable: true },
  country: { text: "p.country", cast: "text", nullable: true },
  joinedOn: { text: "p.joined_on", cast: "date", nullable: true },
};

const casts: Record<string, string> = { date: "date", text: "text", boolean: "boolean" };
const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

const refused = (what: string, remedy: string): AppError =>
  new AppError("validation", "partners.sort", `Partners cannot be sorted by ${what}.`, {
    remedy,
    problems: [{ path: "sort", message: `${what} is not known` }],
  });

/** How far up its tracks a partner is: of all its tracks, the largest share of tiers that it has reached. */
function tierText({ program }: ProgramAt): string {
  const shares = program.tracks.map(
    ({ key, tiers }) => `((m.standings->${literal(key)}->>'rank')::integer + 1)::numeric / ${tiers.length}`,
  );
  return shares.length > 0 ? `round(greatest(${shares.join(", ")}), 6)` : "null::numeric";
}

function metricSort(key: string, { program }: ProgramAt): Omit<Sort, "descending"> {
  const metric = program.metrics.find((m) => m.key === key && m.each === null);
  if (!metric)
    throw refused(
      `metric.${key}`,
      `Use one of the program's metrics: ${program.metrics.map((m) => m.key).join(", ")}.`,
    );
  const cast = casts[metric.type] ?? "numeric";
  return { text: `(m.metrics->>${literal(key)})::${cast}`, cast, nullable: true };
}

/**
 * Reads `-metric.revenue` and the like.
 * @throws AppError `partners.sort`
 */
export function readSort(sort: string, active: ProgramAt | null): Sort {
  const descending = sort.startsWith("-");
  const name = descending ? sort.slice(1) : sort;
  const own = plain[name];
  if (own) return { ...own, descending };
  if (!active) throw refused(name, "Publish a program first: tiers and metrics come from it.");
  if (name === "tier") return { text: tierText(active), cast: "numeric", nullable: true, descending };
  return { ...metricSort(name.replace(/^metric\./, ""), active), descending };
}
