import type { MailText } from "./types.ts";

/** `[words](https://…)`, `**strong**`, `*emphasis*`; everything else is words. */
const marks = /\[([^\][]{1,300})\]\((https?:\/\/[^\s()<>"']{1,1000})\)|\*\*([^*]{1,500})\*\*|\*([^*\s][^*]{0,500})\*/g;

/** A line of what people write as limited markdown: words, strong, emphasis, and links to the web. */
export function inlineRuns(line: string): MailText[] {
  const found: MailText[] = [];
  let at = 0;
  const words = (text: string) => {
    if (text !== "") found.push({ text });
  };
  for (const match of line.matchAll(marks)) {
    const [whole, label, href, strong, emphasis] = match;
    words(line.slice(at, match.index));
    if (label !== undefined && href !== undefined) found.push({ text: label, href });
    else if (strong !== undefined) found.push({ text: strong, strong: true });
    else if (emphasis !== undefined) found.push({ text: emphasis, emphasis: true });
    at = match.index + whole.length;
  }
  words(line.slice(at));
  return found;
}
