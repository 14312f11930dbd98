/** Where in a document somebody is writing. */
export type Place = {
  /** Keys that lead to the map in which the cursor is. */
  readonly path: readonly string[];
  /** The key whose value is being written; null where a key is. */
  readonly key: string | null;
};

/** The positions of brackets that are still open at a place, outermost first; brackets in quotes do not count. */
function openBrackets(text: string, from: number, to: number): number[] {
  const open: number[] = [];
  let quote = "";
  for (let i = from; i < to; i += 1) {
    const char = text[i] ?? "";
    if (quote) {
      if (char === "\\" && quote === '"') i += 1;
      else if (char === quote) quote = "";
    } else if ((char === '"' || char === "'") && /[\s,[{:]/.test(text[i - 1] ?? " ")) quote = char;
    else if (char === "#" && /\s/.test(text[i - 1] ?? " ")) i = Math.max(i, text.indexOf("\n", i) - 1);
    else if (char === "{" || char === "[") open.push(i);
    else if (char === "}" || char === "]") open.pop();
  }
  return open;
}

const keyBefore = (text: string): string | null =>
  /(?:^|[\s{,[])["']?([\p{L}\w.%-]+)["']?\s*:\s*$/u.exec(text)?.[1] ?? null;
const indentOf = (line: string): number => /^\s*/.exec(line)?.[0].length ?? 0;

/** Keys of the lines above that stand further left, outermost first. */
function keysAbove(lines: readonly string[], indent: number): string[] {
  const keys: string[] = [];
  let limit = indent;
  for (let i = lines.length - 1; i >= 0 && limit > 0; i -= 1) {
    const line = lines[i] ?? "";
    if (line.trim() === "" || line.trimStart().startsWith("#")) continue;
    const dash = /^(\s*)-\s+/.exec(line);
    const own = indentOf(line);
    if (own >= limit) continue;
    const key = /^\s*(?:-\s+)?["']?([^"':#{}[\],]+)["']?\s*:/.exec(line)?.[1];
    if (key === undefined) continue;
    if (dash && own + (dash[0].length - (dash[1]?.length ?? 0)) < limit) keys.unshift(key.trim());
    else if (!dash) keys.unshift(key.trim());
    limit = own;
  }
  return keys;
}

/** Where the last block starts that brackets could be open in: a line that begins at the margin. */
const blockStart = (text: string, pos: number): number => {
  const before = text.slice(0, pos);
  const starts = [...before.matchAll(/^[^\s#}\]]/gm)];
  return text.trimStart().startsWith("{") ? 0 : (starts.at(-1)?.index ?? 0);
};

/** Where somebody is writing, in block and in bracket style. */
export function placeAt(text: string, pos: number): Place {
  const open = openBrackets(text, blockStart(text, pos), pos);
  const outer = open[0] ?? pos;
  const lineFrom = text.lastIndexOf("\n", outer - 1) + 1;
  const head = text.slice(lineFrom, outer);
  const above = keysAbove(text.slice(0, Math.max(0, lineFrom - 1)).split("\n"), indentOf(head));
  if (open.length === 0) {
    const key = /^\s*(?:-\s+)?["']?([^"':#{}[\],]+?)["']?\s*:\s/.exec(`${head}`)?.[1] ?? null;
    return { path: above, key };
  }
  const inside = open.flatMap((at) => keyBefore(text.slice(lineFrom, at)) ?? []);
  const last = open.at(-1) ?? outer;
  const part = text.slice(last + 1, pos);
  const comma = part.lastIndexOf(",");
  const segment = part.slice(comma + 1);
  const key = text[last] === "{" ? (/^\s*["']?([\p{L}\w.%-]+)["']?\s*:/u.exec(segment)?.[1] ?? null) : null;
  const path = [...above, ...inside];
  return text[last] === "[" ? { path: path.slice(0, -1), key: path.at(-1) ?? null } : { path, key };
}
