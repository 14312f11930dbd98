const candidates = [",", ";", "\t", "|"] as const;

/** The delimiter that stands most often in the first line, outside quotes; a comma where none does. */
export function guessDelimiter(text: string): string {
  const counts = new Map<string, number>(candidates.map((c) => [c, 0]));
  let quoted = false;
  for (const char of text) {
    if (char === '"') quoted = !quoted;
    else if (!quoted && (char === "\n" || char === "\r")) break;
    else if (!quoted && counts.has(char)) counts.set(char, (counts.get(char) ?? 0) + 1);
  }
  return candidates.reduce<string>((best, c) => ((counts.get(c) ?? 0) > (counts.get(best) ?? 0) ? c : best), ",");
}

/** Whether enough of the text is there to see its whole first line. */
export const hasFirstLine = (text: string): boolean => /[\n\r]/.test(text) || text.length > 100_000;
