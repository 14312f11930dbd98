/** How many letters must be added, taken away or changed to make one word the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The known name that was probably meant, if any is near. */
export function nearest(name: string, known: readonly string[]): string | null {
  const whole = name.length >= 3 ? known.find((k) => k.toLowerCase().startsWith(name.toLowerCase())) : undefined;
  if (whole !== undefined) return whole;
  let best: string | null = null;
  let least = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    const d = distance(name.toLowerCase(), candidate.toLowerCase());
    if (d < least) [best, least] = [candidate, d];
  }
  return best;
}

/** “Did you mean …?”, or the names there are. */
export function suggest(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  if (near !== null) return `Did you mean “${near}”?`;
  return known.length === 0 ? "There is nothing of that kind yet." : `Use one of: ${known.slice(0, 20).join(", ")}.`;
}
