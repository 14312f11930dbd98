import { grandfathered, tracksRead, whenIn, type Program, type When } from "@fairway/program";
import { runSql, type Tx } from "../../platform/index.ts";
import { holdingsOf } from "../standings/index.ts";
import type { Chunk, Line } from "./chunk.ts";
import { partnerFactsOf } from "./partner-facts.ts";

const keyOf = ({ partner_id, track }: { partner_id: string; track: string }): string => `${partner_id}/${track}`;

async function sinceOf(tx: Tx, chunk: Chunk, partnerIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await runSql<{ partner_id: string; track: string; since: string }>(tx, {
    text: `select partner_id, track, since from app.standing
      where vendor_id = $1 and program_id = $2 and as_of = $3 and partner_id = any ($4::uuid[])`,
    values: [chunk.vendorId, chunk.programId, chunk.asOf, partnerIds],
  });
  return new Map(rows.map((row) => [keyOf(row), row.since]));
}

type Moving = Line & { direction: "up" | "down"; from_rank: number; to_rank: number };
const none: When = { effectiveOn: null, protectedUntil: null };

const moving = (line: Line): line is Moving =>
  line.subject === "tier" && (line.direction === "up" || line.direction === "down") && !line.already;

type Moves = ReadonlyMap<string, When>;

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
  const moves = await movesOf(tx, chunk, from, lines.filter(moving));
  return (line) => {
    if (line.subject === "benefit") return line.already ? none : benefitWhen(program, moves, from, line);
    return line.subject === "tier" ? (moves.get(keyOf(line)) ?? none) : none;
  };
}

async function movesOf(tx: Tx, chunk: Chunk, day: string, moving: readonly Moving[]): Promise<Moves> {
  if (moving.length === 0) return new Map();
  const from = Temporal.PlainDate.from(day);
  const ids = [...new Set(moving.map((line) => line.partner_id))];
  const of = { vendorId: chunk.vendorId, programId: chunk.programId, partnerIds: ids };
  const held = new Map((await holdingsOf(tx, of)).map((h) => [`${h.partnerId}/${h.track}`, h.state]));
  const since = await sinceOf(tx, chunk, ids);
  const partners = await partnerFactsOf(tx, chunk.vendorId, ids);
  const before = chunk.baseline.at?.program;
  const tracks = new Map(
    chunk.program.tracks.map((after) => {
      const old = before?.tracks.find(({ key }) => key === after.key);
      return [after.key, { after, when: whenIn(chunk.program, { before: old, after }, from) }];
    }),
  );
  const found = new Map<string, When>();
  for (const line of moving) {
    const track = tracks.get(line.track);
    const partner = partners.get(line.partner_id);
    if (!track || !partner) continue;
    const figures = { asOf: from, metrics: line.figures, partner };
    const expected = {
      direction: line.direction,
      held: { tier: line.from_tier, rank: line.from_rank },
      since: since.get(keyOf(line)) ?? chunk.asOf,
      state: held.get(keyOf(line)) ?? null,
      to: { tier: line.to_tier, rank: line.to_rank },
      grandfathered: track.after.moves ? grandfathered(chunk.program, track.after.moves, figures) : [],
    };
    found.set(keyOf(line), track.when(expected));
  }
  return found;
}
