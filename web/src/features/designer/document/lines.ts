/** One line of a comparison; `same` lines far from any change are left out as a gap. */
export type DiffLine = { readonly kind: "same" | "mine" | "theirs" | "gap"; readonly text: string };

const around = 3;

/** Longest common run of lines, by dynamic programming over what differs. */
function common(a: readonly string[], b: readonly string[]): number[][] {
  const table = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0));
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = table[i];
      if (row)
        row[j] = a[i] === b[j] ? (table[i + 1]?.[j + 1] ?? 0) + 1 : Math.max(table[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  return table;
}

function between(a: readonly string[], b: readonly string[]): DiffLine[] {
  if (a.length * b.length > 4_000_000)
    return [
      ...a.map((text): DiffLine => ({ kind: "theirs", text })),
      ...b.map((text): DiffLine => ({ kind: "mine", text })),
    ];
  const table = common(a, b);
  const lines: DiffLine[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      lines.push({ kind: "same", text: a[i] ?? "" });
      [i, j] = [i + 1, j + 1];
    } else if (j >= b.length || (i < a.length && (table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0))) {
      lines.push({ kind: "theirs", text: a[i] ?? "" });
      i += 1;
    } else {
      lines.push({ kind: "mine", text: b[j] ?? "" });
      j += 1;
    }
  }
  return lines;
}

/** What differs between what somebody else saved and one's own text, with a few lines around it. */
export function compareLines(theirs: string, mine: string): DiffLine[] {
  const [a, b] = [theirs.split("\n"), mine.split("\n")];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  const same = (lines: readonly string[]) => lines.map((text): DiffLine => ({ kind: "same", text }));
  const middle = between(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  const all = [...same(a.slice(0, head)), ...middle, ...same(a.slice(a.length - tail))];
  const near = all.map((_, i) =>
    all.slice(Math.max(0, i - around), i + around + 1).some(({ kind }) => kind !== "same"),
  );
  return all.flatMap((line, i) => {
    if (near[i]) return [line];
    return i === 0 || near[i - 1] ? [{ kind: "gap" as const, text: "…" }] : [];
  });
}
