import { isScalar, type Node } from "yaml";
import {
  colonEnd,
  columnOf,
  inFlow,
  isCollection,
  isFlow,
  itemAt,
  itemsOf,
  lineEnd,
  lineStart,
  readTree,
} from "./tree.ts";
import type { Item, Path, Tree } from "./tree.ts";
import { keyText, pairText, valueText, type Spot } from "./write.ts";

/** The sections of a document in the order in which it is read. */
const sections = (
  "program key currency timeZone fiscalYear about headline facts partner metrics tracks badges segments idealPartner " +
  "benefits gates incentives registration labels"
).split(" ");

const splice = (text: string, from: number, to: number, by: string): string =>
  text.slice(0, from) + by + text.slice(to);

const nested = (path: Path, value: unknown): unknown =>
  path.length === 0 ? value : { [String(path[0])]: nested(path.slice(1), value) };

/** Replaces the value of an entry, or gives it one. */
function replace(tree: Tree, path: Path, item: Item, value: unknown): string {
  const { text, json } = tree;
  const old = item.value;
  const like = isScalar(old) ? (old.type ?? undefined) : undefined;
  const spot = { json, flow: inFlow(tree, path.slice(0, -1)), indent: columnOf(text, item.start), like };
  const by = valueText(value, spot);
  if (item.keyRange) {
    const colon = colonEnd(text, item.keyRange[1]);
    const has = colon > item.keyRange[1];
    const whole = by.startsWith("\n") || !has || (isCollection(old) && !isFlow(old));
    if (whole) return splice(text, colon, item.end, `${has ? "" : ":"}${by.startsWith("\n") ? "" : " "}${by}`);
  }
  const from = old?.range && item.end > old.range[0] ? old.range[0] : item.end;
  return splice(text, from, Math.max(from, item.end), (/[\s([{]/.test(text[from - 1] ?? " ") ? "" : " ") + by);
}

function entryText(key: string | number, value: unknown, spot: Spot, list: boolean): string {
  if (!list) return pairText(String(key), value, spot);
  return spot.flow || spot.json ? valueText(value, spot) : `- ${valueText(value, { ...spot, flow: true })}`;
}

/** The entry after which a new section of the document stands; -1 before all. */
function placeOf(items: readonly Item[], key: string, root: boolean): number {
  const own = sections.indexOf(key);
  if (!root || own < 0) return items.length - 1;
  const after = items.findLastIndex((item) => sections.indexOf(String(item.key)) <= own);
  return after < 0 ? items.length - 1 : after;
}

function insert(tree: Tree, path: Path, parent: Node, key: string | number, value: unknown): string {
  const { text, json } = tree;
  if (!isCollection(parent)) return text;
  const items = itemsOf(tree, parent);
  const list = typeof items[0]?.key === "number" || (items.length === 0 && typeof key === "number");
  const [start, end] = parent.range ?? [0, 0];
  if (items.length === 0) {
    const by = entryText(key, value, { json, flow: true, indent: 0 }, list);
    return splice(text, start, end, list ? `[${by}]` : `{ ${by} }`);
  }
  const last = items[placeOf(items, String(key), path.length === 0)] ?? items[items.length - 1];
  if (!last) return text;
  const flow = isFlow(parent) || inFlow(tree, path);
  const ownLine = lineStart(text, last.start) > start;
  const indent = flow ? columnOf(text, lineStart(text, last.start)) : columnOf(text, last.start);
  const margin = /^\s*/.exec(text.slice(lineStart(text, last.start)))?.[0].length ?? indent;
  const by = entryText(key, value, { json, flow, indent: flow ? margin : indent }, list);
  if (flow) return splice(text, last.end, last.end, ownLine ? `,\n${" ".repeat(margin)}${by}` : `, ${by}`);
  const at = lineEnd(text, last.end);
  const apart = path.length === 0 && typeof value === "object" ? "\n" : "";
  return splice(text, at, at, `\n${apart}${" ".repeat(indent)}${by}`);
}

/** Sets the value at a path; what is missing on the way is made. Everything else stays as it is, to the letter. */
export function setAt(text: string, path: Path, value: unknown): string {
  const tree = readTree(text);
  const key = path[0];
  if (key === undefined) return text;
  if (!isCollection(tree.root))
    return `${text.trimEnd()}${text.trim() ? "\n" : ""}${pairText(String(key), nested(path.slice(1), value), { json: false, flow: false, indent: 0 })}\n`;
  for (let depth = path.length; depth > 0; depth -= 1) {
    const found = itemAt(tree, path.slice(0, depth));
    if (!found) continue;
    const [next, ...deeper] = path.slice(depth);
    if (next === undefined) return replace(tree, path, found.item, value);
    return isCollection(found.item.value)
      ? insert(tree, path.slice(0, depth), found.item.value, next, nested(deeper, value))
      : replace(tree, path.slice(0, depth), found.item, nested([next, ...deeper], value));
  }
  return insert(tree, [], tree.root, key, nested(path.slice(1), value));
}

/** Where an entry starts with the comment lines right above it; the first comment of a block belongs to the block. */
function withComments(text: string, item: Item, first: boolean): number {
  let start = item.start;
  while (!first) {
    const above = lineStart(text, lineStart(text, start) - 1);
    const line = text.slice(above, lineStart(text, start) - 1);
    if (lineStart(text, start) === 0 || !/^\s*#/.test(line)) break;
    start = above + line.indexOf("#");
  }
  return start;
}

/** Takes away what stands at a path; a map or list that it leaves empty goes too. */
export function removeAt(text: string, path: Path): string {
  const tree = readTree(text);
  const found = itemAt(tree, path);
  if (!found) return text;
  const items = itemsOf(tree, found.parent);
  const index = items.findIndex((item) => item.start === found.item.start);
  if (items.length === 1) {
    const up = path.slice(0, -1);
    if (up.length === 0) return text;
    return up.length === 1 && up[0] === "facts" ? setAt(text, up, {}) : removeAt(text, up);
  }
  const { item } = found;
  if (isFlow(found.parent)) {
    const before = items[index - 1];
    return before ? splice(text, before.end, item.end, "") : splice(text, item.start, items[1]?.start ?? item.end, "");
  }
  const from = withComments(text, item, index === 0);
  const next = items[index + 1];
  // The first entry of a list's item shares its line with the dash.
  if (/\S/.test(text.slice(lineStart(text, from), from))) return splice(text, from, next?.start ?? item.end, "");
  return splice(text, lineStart(text, from), Math.min(text.length, lineEnd(text, item.end) + 1), "");
}

/** Gives an entry another name; null where that name is taken. */
export function renameKey(text: string, path: Path, name: string): string | null {
  const tree = readTree(text);
  const found = itemAt(tree, path);
  if (!found?.item.keyRange) return null;
  if (name === found.item.key) return text;
  if (itemAt(tree, [...path.slice(0, -1), name])) return null;
  const [from, to] = found.item.keyRange;
  return splice(text, from, to, keyText(name, tree.json));
}

/** Moves an entry to another place among its neighbours, with its comments. */
export function moveTo(text: string, path: Path, to: number): string {
  const tree = readTree(text);
  const found = itemAt(tree, path);
  if (!found) return text;
  const flow = isFlow(found.parent);
  const parts = itemsOf(tree, found.parent).map((item, i) => ({
    item,
    from: flow ? item.start : withComments(text, item, i === 0 && path.length === 1),
    until: flow ? item.end : lineEnd(text, item.end),
  }));
  const from = parts.findIndex((part) => part.item.start === found.item.start);
  const order = parts.map((_, i) => i).filter((i) => i !== from);
  order.splice(Math.max(0, Math.min(to, order.length)), 0, from);
  let out = text.slice(0, parts[0]?.from ?? 0);
  parts.forEach((part, i) => {
    const moved = parts[order[i] ?? i] ?? part;
    out += text.slice(moved.from, moved.until) + text.slice(part.until, parts[i + 1]?.from ?? text.length);
  });
  return out;
}
