import type { Value } from "@fairway/contract";
import { decimal } from "@fairway/kernel";
import { Option, type Command } from "commander";
import { z } from "zod";
import type { Reply } from "../api.ts";
import { hindsightLines, lateLines, metricLines, standingLines, type Metric } from "../explanation.ts";
import { exitCodes, Failure } from "../failure.ts";
import { findPartner, type Place } from "../find-partner.ts";
import { print, printJson, table } from "../output.ts";
import { openSession, type Session } from "../session.ts";
import { shown } from "../values.ts";

type Lines = Reply<"listMetricFacts">;
type Line = Lines["items"][number];
type Standing = Reply<"getStanding">;

const options = z.object({
  asOf: z.string().optional(),
  why: z.string().optional(),
  known: z.enum(["now", "then"]).default("now"),
  lines: z.coerce.number().int().min(0).default(20),
});

async function allLines(
  { api }: Session,
  place: Place,
  metric: string,
  { asOf, knownBy }: Standing,
): Promise<readonly Line[]> {
  const lines: Line[] = [];
  let cursor: string | null = null;
  do {
    const page: Lines = await api.call("listMetricFacts", {
      params: { ...place, metric },
      query: { asOf, known: knownBy === null ? "now" : "then", limit: 200, ...(cursor === null ? {} : { cursor }) },
    });
    lines.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return lines;
}

const inWords = (data: Line["data"]): string =>
  Object.entries(data)
    .filter(([name, value]) => !name.startsWith("$") && value !== null)
    .map(([name, value]) => `${name} ${typeof value === "string" ? value : JSON.stringify(value)}`)
    .join(", ");

/** What the lines add up to; null where the figure is not a sum. */
function sumOf(lines: readonly Line[]): Value | null {
  const parts = lines.map((line) => line.contribution?.value);
  if (parts.length === 0 || !parts.every((p) => typeof p === "string")) return null;
  const value = parts.reduce((sum, part) => sum.plus(part), decimal(0)).toFixed();
  return { ...lines[0]?.contribution, type: lines[0]?.contribution?.type ?? "decimal", value };
}

function factLines(lines: readonly Line[], show: number): readonly string[] {
  const rows = lines
    .slice(0, show)
    .map((line) => [line.occurredOn, shown(line.contribution), line.source, line.reference, inWords(line.data)]);
  const sum = sumOf(lines);
  return [
    ...table(["date", "adds", "source", "reference", "what"], rows),
    ...(lines.length > show ? [`… and ${lines.length - show} more (--lines ${lines.length})`] : []),
    ...(sum === null ? [] : [`${lines.length} lines, together ${shown(sum)}`]),
  ];
}

/** The metric, then what it is derived from, down to the facts. */
async function why(
  session: Session,
  place: Place,
  standing: Standing,
  metric: Metric,
  show: number,
  indent: string,
): Promise<readonly string[]> {
  const own = metricLines(metric);
  const facts = metric.factCount === null ? [] : factLines(await allLines(session, place, metric.key, standing), show);
  const below: string[] = [];
  for (const key of metric.from) {
    const part = standing.metrics.find((m) => m.key === key);
    if (part) below.push("", ...(await why(session, place, standing, part, show, "  ")));
  }
  return [...own, ...facts, ...below].map((line) => (line === "" ? "" : indent + line));
}

function metricOf(standing: Standing, key: string): Metric {
  const metric = standing.metrics.find((m) => m.key === key);
  if (metric) return metric;
  throw new Failure(exitCodes.input, "metric.unknown", `The program has no metric “${key}”.`, {
    remedy: `Its metrics: ${standing.metrics.map((m) => m.key).join(", ")}.`,
  });
}

/** The standing; where only what was known then counts, also what became known since. */
async function show(session: Session, place: Place, standing: Standing): Promise<void> {
  if (standing.hindsight === null) return session.json ? printJson(standing) : print(standingLines(standing));
  const query = { asOf: standing.asOf, limit: 200 };
  const late = await session.api.call("listLateFacts", { params: place, query });
  if (session.json) return printJson({ ...standing, lateFacts: late.items });
  print([...standingLines(standing), "", ...hindsightLines(standing.hindsight), ...lateLines(late)]);
}

export function standingCommand(program: Command): void {
  program
    .command("standing [partner]")
    .description("a partner's standing, explained; people of a partner see their own")
    .option("--as-of <date>", "at this date; today where absent")
    .addOption(
      new Option("--known <when>", "count what is known now, or what was known at the end of that day")
        .choices(["now", "then"])
        .default("now"),
    )
    .option("--why <metric>", "explain one metric down to its facts")
    .option("--lines <n>", "how many facts of a metric to show", "20")
    .action(async (partner: string | undefined, given: unknown, command: Command) => {
      const chosen = options.parse(given);
      const session = await openSession(command);
      const place = await findPartner(session, partner);
      const { known } = chosen;
      const query = chosen.asOf === undefined ? { known } : { asOf: chosen.asOf, known };
      const standing = await session.api.call("getStanding", { params: place, query });
      if (chosen.why === undefined) return show(session, place, standing);
      const metric = metricOf(standing, chosen.why);
      if (session.json) {
        const lines = metric.factCount === null ? [] : await allLines(session, place, metric.key, standing);
        return printJson({ metric, lines, sum: sumOf(lines) });
      }
      print(await why(session, place, standing, metric, chosen.lines, ""));
    });
}
