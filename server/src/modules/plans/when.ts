import { grandfathered, whenIn, type When } from "@fairway/program";
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

const moves = (line: Line): line is Line & { direction: "up" | "down"; from_rank: number; to_rank: number } =>
  line.subject === "tier" && (line.direction === "up" || line.direction === "down") && !line.already;

/** When each move of a chunk could take effect, by the draft's movement policies; moves of the past have no such day. */
export async function whenOf(tx: Tx, chunk: Chunk, lines: readonly Line[]): Promise<(line: Line) => When> {
  const moving = chunk.from === null ? [] : lines.filter(moves);
  const from = chunk.from === null ? null : Temporal.PlainDate.from(chunk.from);
  const none: When = { effectiveOn: null, protectedUntil: null };
  if (moving.length === 0 || from === null) return () => none;
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
  return (line) => (line.subject === "tier" ? (found.get(keyOf(line)) ?? none) : none);
}
