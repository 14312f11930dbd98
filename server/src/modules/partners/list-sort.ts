import { AppError } from "@fairway/kernel";
import { z } from "zod";
import type { ProgramAt } from "../programs/index.ts";

/** A column to sort by. `cast` is the type of its value in a cursor; rows without a value come last. */
export type Sort = { text: string; cast: string; descending: boolean; nullable: boolean };

const plain: Record<string, Omit<Sort, "descending">> = {
  name: { text: "p.name_norm", cast: "text", nullable: false },
  reference: { text: "p.reference", cast: "text", nullable: false },
  region: { text: "p.region", cast: "text", nullable: true },
  country: { text: "p.country", cast: "text", nullable: true },
  joinedOn: { text: "p.joined_on", cast: "date", nullable: true },
  health: { text: "w.score::numeric", cast: "numeric", nullable: true },
};

const casts: Record<string, string> = { date: "date", text: "text", boolean: "boolean" };

const forms: Record<string, (text: string) => boolean> = {
  numeric: (text) => /^-?\d{1,100}(\.\d{1,100})?$/.test(text),
  date: (text) => z.iso.date().safeParse(text).success,
  boolean: (text) => text === "true" || text === "false",
  text: () => true,
};

/** Whether a cursor's value can be one of this column. */
export const isSortValue = ({ cast, nullable }: Sort, value: string | null): boolean =>
  value === null ? nullable : forms[cast]?.(value) === true;
const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

const refused = (what: string, remedy: string): AppError =>
  new AppError("validation", "partners.sort", `Partners cannot be sorted by ${what}.`, {
    remedy,
    problems: [{ path: "sort", message: `${what} is not known` }],
  });

/** How far up its tracks a partner is: of all its tracks, the largest share of tiers that it has reached. */
function tierText({ program }: ProgramAt): string {
  const shares = program.tracks.map(
    ({ key, tiers }) => `((m.held->${literal(key)}->>'rank')::integer + 1)::numeric / ${tiers.length}`,
  );
  return shares.length > 0 ? `round(greatest(${shares.join(", ")}), 6)` : "null::numeric";
}

/** What another version measured may be of another type; it counts as unknown until everybody is measured again. */
function metricSort(key: string, { program, versionId }: ProgramAt): Omit<Sort, "descending"> {
  const metric = program.metrics.find((m) => m.key === key && m.each === null);
  if (!metric)
    throw refused(
      `metric.${key}`,
      `Use one of the program's metrics: ${program.metrics.map((m) => m.key).join(", ")}.`,
    );
  const cast = casts[metric.type] ?? "numeric";
  const value = `(m.metrics->>${literal(key)})::${cast}`;
  return { text: `case when m.version_id = ${literal(versionId)}::uuid then ${value} end`, cast, nullable: true };
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
