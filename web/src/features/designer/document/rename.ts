import { isMap, isScalar, isSeq, type Node } from "yaml";
import { renameKey } from "./edit.ts";
import { readTree, type Path } from "./tree.ts";

function* scalars(node: unknown): Generator<Node> {
  if (isScalar(node)) yield node;
  else if (isSeq(node)) for (const item of node.items) yield* scalars(item);
  else if (isMap(node)) for (const pair of node.items) yield* scalars(pair.value);
}

const whole = (name: string): RegExp => new RegExp(`^(['"]?)${name}\\1$`, "g");

/** How each section's things are spoken of in rules, and where a name stands alone. */
const forms: Readonly<Record<string, { root: string | null; alone: RegExp | null }>> = {
  metrics: { root: "metric", alone: /^(headline|idealPartner|metrics\.\w+\.(highest|lowest))/ },
  facts: { root: null, alone: /^metrics\.\w+\.count$/ },
  tracks: { root: "track", alone: /^benefits\.\w+\.track$/ },
  badges: { root: "badge", alone: null },
  segments: { root: "segment", alone: null },
};

function pathsOf(node: unknown, path: string, out: Map<Node, string>): void {
  if (isScalar(node)) out.set(node, path);
  else if (isSeq(node)) for (const item of node.items) pathsOf(item, path, out);
  else if (isMap(node))
    for (const pair of node.items) {
      const key = isScalar(pair.key) ? String(pair.key.value) : "";
      pathsOf(pair.value, path === "" ? key : `${path}.${key}`, out);
    }
}

/**
 * Gives a thing of a section another key, and lets every rule and list that speaks of it follow; null where the key is
 * taken or there is no such thing.
 */
export function renameThing(text: string, path: Path, name: string): string | null {
  const [section, old] = [String(path[0]), String(path[1])];
  const renamed = renameKey(text, path, name);
  const form = forms[section];
  if (renamed === null || !form || path.length !== 2) return renamed;
  const spoken =
    form.root === null
      ? new RegExp(`(?<![\\w.'"])${old}(?=\\.[A-Za-z_])`, "g")
      : new RegExp(`(?<![\\w.])${form.root}\\.${old}(?!\\w)`, "g");
  const by = form.root === null ? name : `${form.root}.${name}`;
  const { root } = readTree(renamed);
  const places = new Map<Node, string>();
  pathsOf(root, "", places);
  const ranges = [...scalars(root)].toReversed();
  return ranges.reduce((out, node) => {
    const [from, to] = node.range ?? [0, 0];
    const slice = renamed.slice(from, to);
    const alone = form.alone?.test(places.get(node) ?? "") ? slice.trim().replace(whole(old), `$1${name}$1`) : slice;
    const next = alone === slice.trim() || alone === slice ? slice.replace(spoken, by) : alone;
    return next === slice ? out : out.slice(0, from) + next + out.slice(to);
  }, renamed);
}
