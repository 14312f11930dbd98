import { adapt, decide, type HoldingState, type Program } from "@fairway/program";
import { documentOf, type Given, type Vendor } from "./document.ts";
import { notInTrack, type Life } from "./types.ts";

type Version = { readonly from: string; readonly program: Program };

const versionsOf = (life: Life, document: string): Version[] =>
  Object.entries(life.versions ?? { [life.from]: document }).map(([from, name]) => ({
    from,
    program: documentOf(name).program,
  }));

const trackOf = (program: Program, key: string) => {
  const track = program.tracks.find((each) => each.key === key);
  if (!track?.moves) throw new Error(`${program.name} has no policy for ${key}`);
  return { ...track, moves: track.moves };
};

type Day = { readonly version: Version; readonly asOf: Temporal.PlainDate; readonly state: HoldingState | null };

/** One day of a partner: what the figures give, and what the policy makes of it. */
async function day(
  vendor: Vendor,
  id: string,
  life: Life,
  { version, asOf, state }: Day,
): Promise<HoldingState | null> {
  const { program } = version;
  const { moves, tiers } = trackOf(program, life.track);
  const row = (await vendor.measure(program, asOf.toString(), { ids: [id] })).get(id);
  const input: Parameters<typeof decide>[2] = {
    asOf,
    tiers: tiers.map((tier) => tier.name),
    qualifies: row?.standings[life.track] ?? null,
    before: null,
    fiscal: program.fiscalYear,
    versionOn: version.from,
    grandfathered: moves.grandfather.map((each) => each.for === null),
    newId: () => "move",
  };
  return decide(moves, state, input).state;
}

/** Lets a partner live day by day, with the policy deciding every day; gives what it holds on the days asked for. */
export async function live(vendor: Vendor, document: string, life: Life): Promise<Given> {
  const versions = versionsOf(life, document);
  const newest = versions.at(-1);
  if (!newest) throw new Error(`${life.says}: no version`);
  const [id = ""] = await vendor.addPartners([life.partner ?? {}]);
  await vendor.addFacts(
    newest.program,
    life.facts.map(([kind, on, data]) => ({ partner: id, kind, on, data })),
  );
  const asked = Object.keys(life.gives).toSorted();
  const last = asked.at(-1) ?? life.from;
  const held: Record<string, string | null> = {};
  let state: HoldingState | null = null;
  let before: Version | null = null;
  for (let asOf = Temporal.PlainDate.from(life.from); asOf.toString() <= last; asOf = asOf.add({ days: 1 })) {
    const on = asOf.toString();
    const version = versions.findLast((each) => each.from <= on) ?? newest;
    if (state && before && before !== version)
      state = adapt(state, trackOf(before.program, life.track), trackOf(version.program, life.track)).state;
    state = await day(vendor, id, life, { version, asOf, state });
    before = version;
    if (asked.includes(on)) held[on] = state ? state.held.tier : notInTrack;
  }
  return held;
}
