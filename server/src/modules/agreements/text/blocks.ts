import type { AgreementBlock } from "@fairway/contract";
import { inlineRuns } from "../../../platform/index.ts";

const headingForm = /^(#{1,6})\s+(.+)$/;
const bulletForm = /^\s*[-*]\s+(\S.*)$/;
const numberForm = /^\s*(\d{1,4})[.)]\s+(\S.*)$/;

type Heading = Extract<AgreementBlock, { kind: "heading" }>;

const anchorOf = (text: string, index: number): string => {
  const words = text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 48);
  return `s${index}${words === "" ? "" : `-${words}`}`;
};

const itemOf = (line: string): { ordered: boolean; number: number; text: string } | null => {
  const bullet = bulletForm.exec(line)?.[1];
  if (bullet !== undefined) return { ordered: false, number: 1, text: bullet };
  const [, number, text] = numberForm.exec(line) ?? [];
  return number === undefined || text === undefined ? null : { ordered: true, number: Number(number), text };
};

function listBlock(lines: readonly string[], ordered: boolean): AgreementBlock {
  const items: string[] = [];
  let start = 1;
  for (const line of lines) {
    const item = itemOf(line);
    if (item && items.length === 0) start = item.number;
    if (item) items.push(item.text.trim());
    else items.push(`${items.pop() ?? ""} ${line.trim()}`);
  }
  return { kind: "list", ordered, start, items: items.map(inlineRuns) };
}

/** Where another block begins among lines that stand together. */
function cutAt(lines: readonly string[]): number {
  const first = itemOf(lines[0] ?? "");
  const next = lines.findIndex((line, i) => {
    if (i === 0) return false;
    const item = itemOf(line);
    if (headingForm.test(line)) return true;
    return item !== null && (first === null || item.ordered !== first.ordered);
  });
  return next === -1 ? lines.length : next;
}

function blocksOf(lines: readonly string[]): AgreementBlock[] {
  const [head = ""] = lines;
  const [, marks = "", title] = headingForm.exec(head) ?? [];
  if (title !== undefined) {
    const heading: Heading = { kind: "heading", level: marks.length, text: title.trim(), anchor: "" };
    return [heading, ...(lines.length > 1 ? blocksOf(lines.slice(1)) : [])];
  }
  const end = cutAt(lines);
  const item = itemOf(head);
  const own = lines.slice(0, end);
  const block: AgreementBlock = item
    ? listBlock(own, item.ordered)
    : { kind: "paragraph", text: inlineRuns(own.map((line) => line.trim()).join(" ")) };
  return [block, ...(end < lines.length ? blocksOf(lines.slice(end)) : [])];
}

/**
 * What people write as limited markdown: paragraphs, headings, bulleted and numbered lists, strong, emphasis and links
 * to the web. There is no way to write markup: whatever is none of these is shown as it was typed.
 */
export function agreementBlocks(text: string): AgreementBlock[] {
  const blocks = text
    .replaceAll(/\r\n?/g, "\n")
    .split(/\n[ \t]*\n+/)
    .map((part) => part.split("\n").filter((line) => line.trim() !== ""))
    .filter((lines) => lines.length > 0)
    .flatMap(blocksOf);
  let headings = 0;
  return blocks.map((block) =>
    block.kind === "heading" ? { ...block, anchor: anchorOf(block.text, (headings += 1)) } : block,
  );
}
