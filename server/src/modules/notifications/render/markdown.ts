import type { NoticeBlock } from "@fairway/contract";
import { inlineRuns } from "../../../platform/index.ts";

const isItem = (line: string): boolean => /^\s*[-*]\s+\S/.test(line);
const itemOf = (line: string): string => line.replace(/^\s*[-*]\s+/, "").trim();

function paragraphBlock(lines: readonly string[]): NoticeBlock[] {
  const heading = lines.length === 1 ? lines[0]?.match(/^#{1,6}\s+(.+)$/) : null;
  if (heading?.[1] !== undefined) return [{ kind: "heading", text: heading[1].trim() }];
  return [{ kind: "paragraph", text: inlineRuns(lines.map((line) => line.trim()).join(" ")) }];
}

/** Lines that belong together, a list apart from what stands before it. */
function blocksOf(lines: readonly string[]): NoticeBlock[] {
  const first = lines.findIndex(isItem);
  if (first === -1) {
    const heading = lines.length > 1 && /^#{1,6}\s/.test(lines[0] ?? "");
    return heading ? [...paragraphBlock(lines.slice(0, 1)), ...paragraphBlock(lines.slice(1))] : paragraphBlock(lines);
  }
  if (first > 0) return [...blocksOf(lines.slice(0, first)), ...blocksOf(lines.slice(first))];
  const items: string[] = [];
  for (const line of lines) {
    if (isItem(line)) items.push(itemOf(line));
    else items.push(`${items.pop() ?? ""} ${line.trim()}`);
  }
  return [{ kind: "list", items: items.map(inlineRuns) }];
}

/**
 * What people write as limited markdown: paragraphs, headings, lists, strong, emphasis and links to the web. There is
 * no way to write markup: whatever is none of these is shown as it was typed.
 */
export const markdownBlocks = (text: string): NoticeBlock[] =>
  text
    .replaceAll("\r\n", "\n")
    .split(/\n[ \t]*\n+/)
    .map((part) => part.split("\n").filter((line) => line.trim() !== ""))
    .filter((lines) => lines.length > 0)
    .flatMap(blocksOf);

const wordsOf = (block: NoticeBlock): string => {
  if (block.kind === "paragraph") return block.text.map(({ text }) => text).join("");
  return block.kind === "list" ? block.items.map((item) => item.map(({ text }) => text).join("")).join("; ") : "";
};

/** The beginning in plain words, for lists. */
export function plainStart(blocks: readonly NoticeBlock[], most = 160): string {
  const text = blocks.map(wordsOf).find((words) => words !== "") ?? "";
  return text.length <= most ? text : `${text.slice(0, text.lastIndexOf(" ", most - 1)).trimEnd()}…`;
}
