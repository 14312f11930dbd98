import type { PathCommand } from "fontkit";

type Point = { x: number; y: number };
type Edge = { from: Point; to: Point };

const steps = 8;
const fine = 4;

const mix = (a: Point, b: Point, t: number): Point => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });

/** A Bézier curve of any degree, by de Casteljau. */
const onCurve = (points: readonly Point[], t: number): Point => {
  const [first = { x: 0, y: 0 }, ...rest] = points;
  return rest.length === 0
    ? first
    : onCurve(
        rest.map((point, i) => mix(points[i] ?? first, point, t)),
        t,
      );
};

function edgesOf(commands: readonly PathCommand[]): Edge[] {
  const edges: Edge[] = [];
  let [start, at]: [Point, Point] = [
    { x: 0, y: 0 },
    { x: 0, y: 0 },
  ];
  const lineTo = (to: Point) => {
    if (to.y !== at.y) edges.push({ from: at, to });
    at = to;
  };
  for (const { command, args } of commands) {
    const points: Point[] = [];
    for (let i = 0; i + 1 < args.length; i += 2) points.push({ x: args[i] ?? 0, y: args[i + 1] ?? 0 });
    if (command === "moveTo") start = at = points[0] ?? at;
    else if (command === "closePath") lineTo(start);
    else {
      const curve = [at, ...points];
      const count = points.length === 1 ? 1 : steps;
      for (let i = 1; i <= count; i += 1) lineTo(onCurve(curve, i / count));
    }
  }
  return edges;
}

/** Where a line across the outlines goes in and out of them, by the non-zero rule. */
function spansAt(edges: readonly Edge[], y: number): [number, number][] {
  const crossings = edges
    .filter(({ from, to }) => from.y <= y !== to.y <= y)
    .map(({ from, to }) => ({
      x: from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x),
      turn: to.y > from.y ? 1 : -1,
    }))
    .toSorted((a, b) => a.x - b.x);
  const spans: [number, number][] = [];
  let [winding, since] = [0, 0];
  for (const { x, turn } of crossings) {
    if (winding === 0) since = x;
    winding += turn;
    if (winding === 0) spans.push([since, x]);
  }
  return spans;
}

/** Fills outlines, moved to a place, with a grey into the pixels of a picture (RGBA). */
export function fill(
  picture: { data: Uint8Array | Buffer; width: number; height: number },
  commands: readonly PathCommand[],
  at: Point,
  grey: number,
): void {
  const edges = edgesOf(commands).map(({ from, to }) => ({
    from: { x: from.x + at.x, y: from.y + at.y },
    to: { x: to.x + at.x, y: to.y + at.y },
  }));
  const ys = edges.flatMap(({ from, to }) => [from.y, to.y]);
  const last = Math.min(picture.height - 1, Math.ceil(Math.max(...ys)));
  for (let row = Math.max(0, Math.floor(Math.min(...ys))); row <= last; row += 1) {
    const cover = new Float32Array(picture.width);
    for (let part = 0; part < fine; part += 1)
      for (const [from, to] of spansAt(edges, row + (part + 0.5) / fine))
        for (let x = Math.max(0, Math.floor(from)); x < Math.min(picture.width, to); x += 1)
          cover[x] = (cover[x] ?? 0) + Math.max(0, Math.min(x + 1, to) - Math.max(x, from)) / fine;
    cover.forEach((amount, x) => {
      if (amount === 0) return;
      const place = (row * picture.width + x) * 4;
      for (const channel of [0, 1, 2]) {
        const before = picture.data[place + channel] ?? 0;
        picture.data[place + channel] = Math.round(before + (grey - before) * Math.min(1, amount));
      }
    });
  }
}
