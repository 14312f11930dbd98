import { isMap, isScalar, isSeq, parseDocument, type Node, type YAMLMap, type YAMLSeq } from "yaml";

export type Path = readonly (string | number)[];
type Collection = YAMLMap | YAMLSeq;

/** A document's text with the nodes that stand in it. */
export type Tree = {
  readonly text: string;
  readonly json: boolean;
  readonly root: Node | null;
  readonly sound: boolean;
};

/** One entry of a map or list, with its place in the text; `end` is where its value ends, without what follows it. */
export type Item = {
  readonly key: string | number;
  readonly keyRange: readonly [number, number] | null;
  readonly value: Node | null;
  readonly start: number;
  readonly end: number;
};

export const isCollection = (node: unknown): node is Collection => isMap(node) || isSeq(node);
export const isFlow = (node: Collection): boolean => node.flow === true;

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && "range" in value;
const rangeOf = (node: unknown): readonly [number, number] | null =>
  isNode(node) && node.range ? [node.range[0], node.range[1]] : null;

/** Reads a text; JSON is read as the part of YAML that it is. */
export function readTree(text: string): Tree {
  const doc = parseDocument(text, { version: "1.2", schema: "core", uniqueKeys: false });
  return {
    text,
    json: text.trimStart().startsWith("{"),
    root: isNode(doc.contents) ? doc.contents : null,
    sound: doc.errors.length === 0,
  };
}

/** Where a value ends: a block at the end of its last entry, folded text before its last line break. */
export function endOf(text: string, node: Node | null): number {
  const range = rangeOf(node);
  if (!node || !range) return 0;
  if (isCollection(node) && !isFlow(node)) {
    const last = node.items.at(-1);
    const value = isMap(node) ? (last as { value?: unknown } | undefined)?.value : last;
    const key = isMap(node) ? rangeOf((last as { key?: unknown } | undefined)?.key) : null;
    return Math.max(key ? key[1] + 1 : range[0], isNode(value) ? endOf(text, value) : 0);
  }
  let end = range[1];
  if (isScalar(node)) while (end > range[0] && /\s/.test(text[end - 1] ?? "")) end -= 1;
  return end;
}

/** Behind the colon that follows a key, or behind the key where it has none. */
export function colonEnd(text: string, keyEnd: number): number {
  const colon = /^\s*:/.exec(text.slice(keyEnd, keyEnd + 80));
  return keyEnd + (colon?.[0].length ?? 0);
}

/** The entries of a map or list, in order. */
export function itemsOf({ text }: Tree, node: Node | null): Item[] {
  if (isMap(node)) {
    return node.items.map((pair) => {
      const [start, keyEnd] = rangeOf(pair.key) ?? [0, 0];
      const value = isNode(pair.value) ? pair.value : null;
      const key = isScalar(pair.key) ? String(pair.key.value) : "";
      return {
        key,
        keyRange: [start, keyEnd],
        value,
        start,
        end: Math.max(colonEnd(text, keyEnd), endOf(text, value)),
      };
    });
  }
  if (!isSeq(node)) return [];
  return node.items.map((item, i) => {
    const value = isNode(item) ? item : null;
    const [from] = rangeOf(value) ?? [0, 0];
    const start = isFlow(node) ? from : text.lastIndexOf("-", from - 1);
    return { key: i, keyRange: null, value, start, end: endOf(text, value) };
  });
}

/** The entry at a path, and the collection that it stands in; null where there is none. */
export function itemAt(tree: Tree, path: Path): { parent: Collection; item: Item } | null {
  let node: Node | null = tree.root;
  let found: { parent: Collection; item: Item } | null = null;
  for (const step of path) {
    if (!isCollection(node)) return null;
    const item = itemsOf(tree, node).find((one) => String(one.key) === String(step));
    if (!item) return null;
    found = { parent: node, item };
    node = item.value;
  }
  return found;
}

/** Whether any collection on the way to a path is written in brackets. */
export function inFlow(tree: Tree, path: Path): boolean {
  let node: Node | null = tree.root;
  for (const step of path) {
    if (!isCollection(node)) return false;
    if (isFlow(node)) return true;
    node = itemsOf(tree, node).find((one) => String(one.key) === String(step))?.value ?? null;
  }
  return isCollection(node) && isFlow(node);
}

export const lineStart = (text: string, at: number): number => text.lastIndexOf("\n", at - 1) + 1;
export const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
};
/** How far in the line something stands. */
export const columnOf = (text: string, at: number): number => at - lineStart(text, at);
