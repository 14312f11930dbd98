import { courseIn, grandfathered, tracksRead, type Course, type Program } from "@fairway/program";
import type { Tx } from "../../platform/index.ts";
import { holdingsOf } from "../standings/index.ts";
import { byRules, presentTrack } from "./by-rules.ts";
import type { Chunk, Line } from "./chunk.ts";
import { partnerFactsOf } from "./partner-facts.ts";

const keyOf = ({ partner_id, track }: { partner_id: string; track: string }): string => `${partner_id}/${track}`;

/** The first day on which a change takes effect, and through which day the tier held before is kept. */
export type When = { effectiveOn: string | null; protectedUntil: string | null };

type Moving = Line & { direction: "up" | "down"; from_rank: number; to_rank: number };
const none: When = { effectiveOn: null, protectedUntil: null };

const moving = (line: Line): line is Moving =>
  line.subject === "tier" && (line.direction === "up" || line.direction === "down");

type Moves = ReadonlyMap<string, When>;

/** When the draft brings a move, else when the rules of today do; a tier held is kept until the first step down. */
function whenIn({ steps, keptUntil }: Course, direction: Moving["direction"]): When {
  const own = steps.filter((step) => step.direction === direction);
  const { on = null } = own.find(({ by }) => by === "version") ?? own[0] ?? {};
  if (direction === "up") return { effectiveOn: on, protectedUntil: null };
  return { effectiveOn: on, protectedUntil: own[0] ? own[0].protectedUntil : keptUntil };
}

/** A benefit follows the last of the tiers that it reads to move; otherwise it changes as soon as the draft applies. */
function benefitWhen(program: Program, moves: Moves, from: string, line: Line): When {
  const benefit = program.benefits.find(({ key }) => key === line.track);
  const read = benefit ? tracksRead(program, benefit) : [];
  const days = read.flatMap((track) => moves.get(keyOf({ ...line, track }))?.effectiveOn ?? []);
  const waits = read.some((track) => moves.get(keyOf({ ...line, track }))?.effectiveOn === null);
  return { effectiveOn: waits ? null : (days.toSorted().at(-1) ?? from), protectedUntil: null };
}

/** When each change of a chunk could take effect, by the draft's movement policies; in the past there is no such day. */
export async function whenOf(tx: Tx, chunk: Chunk, lines: readonly Line[]): Promise<(line: Line) => When> {
  const { from, program } = chunk;
  if (from === null) return () => none;
  const courses = await coursesOf(
    tx,
    chunk,
    from,
    lines.filter(moving).filter((line) => !line.already),
  );
  const moves = new Map([...courses].map(([key, { line, course }]) => [key, whenIn(course, line.direction)]));
  return (line) => {
    if (line.subject === "benefit") return line.already ? none : benefitWhen(program, moves, from, line);
    return line.subject === "tier" ? (moves.get(keyOf(line)) ?? none) : none;
  };
}

/** Tracks in which the draft moves tiers otherwise than today, so that what is due anyway may come sooner. */
function otherwiseMoved({ program, baseline }: Chunk): Set<string> {
  const policyOf = (tracks: Program["tracks"] | undefined, key: string) =>
    JSON.stringify(tracks?.find((track) => track.key === key)?.moves ?? null);
  const before = baseline.at?.program.tracks;
  return new Set(
    program.tracks.map(({ key }) => key).filter((key) => policyOf(before, key) !== policyOf(program.tracks, key)),
  );
}

/** Of what is due by today's rules anyway, the moves that the draft brings sooner. */
export async function soonerOf(tx: Tx, chunk: Chunk, lines: readonly Line[]) {
  if (chunk.from === null) return [];
  const tracks = otherwiseMoved(chunk);
  const due = lines.filter(moving).filter((line) => line.already && tracks.has(line.track));
  const courses = await coursesOf(tx, chunk, chunk.from, due);
  return [...courses.values()]
    .filter(({ line, course }) =>
      course.steps.some((step) => step.by === "version" && step.direction === line.direction),
    )
    .map(({ line }) => ({ partnerId: line.partner_id, track: line.track }));
}

type Courses = ReadonlyMap<string, { line: Moving; course: Course }>;

async function coursesOf(tx: Tx, chunk: Chunk, day: string, moving: readonly Moving[]): Promise<Courses> {
  if (moving.length === 0) return new Map();
  const from = Temporal.PlainDate.from(day);
  const ids = [...new Set(moving.map((line) => line.partner_id))];
  const of = { vendorId: chunk.vendorId, programId: chunk.programId, partnerIds: ids };
  const states = new Map((await holdingsOf(tx, of)).map((h) => [`${h.partnerId}/${h.track}`, h.state]));
  const kept = await byRules(tx, { ...of, asOf: chunk.asOf });
  const partners = await partnerFactsOf(tx, chunk.vendorId, ids);
  const today = Temporal.PlainDate.from(chunk.asOf);
  const tracks = new Map(
    chunk.program.tracks.map((track) => {
      const before = presentTrack(chunk.baseline.at, track.key, today);
      return [track.key, { before, track, course: courseIn(before, { program: chunk.program, track, from }, today) }];
    }),
  );
  const found = new Map<string, { line: Moving; course: Course }>();
  for (const line of moving) {
    const lane = tracks.get(line.track);
    const partner = partners.get(line.partner_id);
    if (!lane || !partner) continue;
    const held = { tier: line.from_tier, rank: line.from_rank };
    const figures = { metrics: line.figures, partner };
    const { before, track } = lane;
    const expected = {
      held,
      since: kept.get(keyOf(line))?.since ?? chunk.asOf,
      state: states.get(keyOf(line)) ?? null,
      now: kept.get(keyOf(line))?.now ?? held,
      to: { tier: line.to_tier, rank: line.to_rank },
      grandfathered: {
        before: before?.track.moves
          ? grandfathered(before.program, before.track.moves, { ...figures, asOf: today })
          : [],
        after: track.moves ? grandfathered(chunk.program, track.moves, { ...figures, asOf: from }) : [],
      },
    };
    found.set(keyOf(line), { line, course: lane.course(expected) });
  }
  return found;
}
