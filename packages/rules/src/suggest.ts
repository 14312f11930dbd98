function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}

/** A remedy for an unknown name: the nearest known one, or what there is to choose from. */
export function suggest(name: string, known: readonly string[], what: string): string {
  const lower = name.toLowerCase();
  const ranked = known
    .map((candidate) => ({ candidate, far: distance(lower, candidate.toLowerCase()) }))
    .sort((a, b) => a.far - b.far);
  const nearest = ranked[0];
  if (nearest && nearest.far <= Math.max(2, Math.floor(name.length / 3))) return `Did you mean ${nearest.candidate}?`;
  if (known.length === 0) return `There are no ${what} here.`;
  const shown = [...known].sort().slice(0, 12).join(", ");
  return `The ${what} here are ${shown}${known.length > 12 ? ` and ${known.length - 12} more` : ""}.`;
}
