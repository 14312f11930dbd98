import { placeKey, type Place, type Track } from "./use-plan.ts";

export type Node = { key: string; count: number; y: number; height: number };
export type Stream = {
  from: string;
  to: string;
  count: number;
  direction: Track["flows"][number]["direction"] | "due";
  y0: number;
  y1: number;
  height: number;
};
export type Layout = { left: Node[]; right: Node[]; streams: Stream[]; height: number };

const gap = 10;
const least = 2;
/** So far apart that names never stand on each other. */
const pitch = 24;

/** The places of a track from the top: its tiers, without a tier, not in the track. */
export const placesOf = (track: Track): string[] => [...track.tiers.map(({ tier }) => tier), "-", "outside"];

function nodesOf(track: Track, side: "from" | "to", inner: number, shown: (key: string) => boolean): Node[] {
  const all = track.flows.reduce((sum, flow) => sum + flow.count, 0);
  const countOf = (key: string) =>
    track.flows.reduce((sum, flow) => sum + (placeKey(flow[side]) === key ? flow.count : 0), 0);
  let y = 0;
  return placesOf(track)
    .filter((key) => shown(key) || countOf(key) > 0)
    .map((key) => {
      const count = countOf(key);
      const height = Math.max(least, all ? (count / all) * inner : 0);
      const node = { key, count, y, height };
      y += Math.max(height + gap, pitch);
      return node;
    });
}

/**
 * Places and streams between them, drawn in proportion to the partners. Streams leave and arrive in the order of the
 * places, so that those of one place never cross each other.
 */
export function layoutOf(track: Track, inner: number): Layout {
  const tierOn = (side: "before" | "after") => (key: string) => track.tiers.some((x) => x.tier === key && x[side]);
  const left = nodesOf(track, "from", inner, tierOn("before"));
  const right = nodesOf(track, "to", inner, tierOn("after"));
  const order = placesOf(track);
  const place = (key: string) => order.indexOf(key);
  const all = track.flows.reduce((sum, flow) => sum + flow.count, 0);
  const [out, into] = [new Map<string, number>(), new Map<string, number>()];
  const take = (used: Map<string, number>, key: string, height: number): number => {
    const before = used.get(key) ?? 0;
    used.set(key, before + height);
    return before;
  };
  const streams = track.flows
    .flatMap((flow) => {
      const ends = { from: placeKey(flow.from), to: placeKey(flow.to) };
      return [
        { ...ends, count: flow.count - flow.due, direction: flow.direction },
        { ...ends, count: flow.due, direction: "due" as const },
      ].filter(({ count }) => count > 0);
    })
    .toSorted((a, b) => place(a.from) - place(b.from) || place(a.to) - place(b.to))
    .map((flow): Stream => {
      const height = all ? (flow.count / all) * inner : 0;
      const [from, to] = [left.find((n) => n.key === flow.from), right.find((n) => n.key === flow.to)];
      const [y0, y1] = [take(out, flow.from, height), take(into, flow.to, height)];
      return { ...flow, height, y0: (from?.y ?? 0) + y0 + height / 2, y1: (to?.y ?? 0) + y1 + height / 2 };
    });
  const endOf = (nodes: Node[]) => nodes.reduce((end, node) => Math.max(end, node.y + node.height), 0);
  return { left, right, streams, height: Math.max(endOf(left), endOf(right), 1) };
}

export type { Place };
