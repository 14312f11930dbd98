import type { AgreementBlock } from "@fairway/contract";
import { blockText } from "./shown.ts";

export type TextChange = {
  kind: "added" | "removed" | "changed";
  section: string | null;
  before: string | null;
  after: string | null;
};

type Line = { text: string; section: string | null };

function linesOf(blocks: readonly AgreementBlock[]): Line[] {
  let section: string | null = null;
  return blocks.map((block) => {
    if (block.kind === "heading") section = block.text;
    return { text: block.kind === "heading" ? block.text : blockText(block), section };
  });
}

/** Lengths of the longest common subsequence from each place on. */
function commonFrom(before: readonly Line[], after: readonly Line[]): number[][] {
  const table = Array.from({ length: before.length + 1 }, () => Array.from({ length: after.length + 1 }, () => 0));
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = table[i] ?? [];
      const same = before[i]?.text === after[j]?.text;
      row[j] = same ? (table[i + 1]?.[j + 1] ?? 0) + 1 : Math.max(table[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  return table;
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** Whether two paragraphs say about the same: of their words, as many are shared as not. */
function isAlike(before: string, after: string): boolean {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared * 2 >= Math.max(a.size, b.size);
}

/** Pairs what went with what came in the same place. */
function paired(gone: readonly Line[], come: readonly Line[]): TextChange[] {
  const rest = [...come];
  const changes: TextChange[] = [];
  for (const line of gone) {
    const at = rest.findIndex((other) => isAlike(line.text, other.text));
    const match = at === -1 ? undefined : rest.splice(at, 1)[0];
    changes.push(
      match
        ? { kind: "changed", section: match.section, before: line.text, after: match.text }
        : { kind: "removed", section: line.section, before: line.text, after: null },
    );
  }
  return [
    ...changes,
    ...rest.map((line): TextChange => ({ kind: "added", section: line.section, before: null, after: line.text })),
  ];
}

/** What is otherwise in a later text, a paragraph at a time, in the order of reading. */
export function textChanges(from: readonly AgreementBlock[], to: readonly AgreementBlock[]): TextChange[] {
  const [before, after] = [linesOf(from), linesOf(to)];
  const common = commonFrom(before, after);
  const changes: TextChange[] = [];
  let [gone, come]: [Line[], Line[]] = [[], []];
  const settle = () => {
    changes.push(...paired(gone, come));
    [gone, come] = [[], []];
  };
  for (let i = 0, j = 0; i < before.length || j < after.length;) {
    const [a, b] = [before[i], after[j]];
    if (a && b && a.text === b.text) {
      settle();
      i += 1;
      j += 1;
    } else if (a && (!b || (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0))) {
      gone.push(a);
      i += 1;
    } else if (b) {
      come.push(b);
      j += 1;
    }
  }
  settle();
  return changes;
}
