import { Document, isCollection, Scalar } from "yaml";

/** Where a value is going to stand. */
export type Spot = {
  readonly json: boolean;
  /** Inside brackets, where everything stands in one line. */
  readonly flow: boolean;
  /** Column of the key in front of it. */
  readonly indent: number;
  /** How the text that it replaces was written. */
  readonly like?: Scalar.Type | undefined;
};

const widest = 110;
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** One line of YAML, as it may stand between brackets. */
function flowText(value: unknown): string {
  const doc = new Document([value], { version: "1.2", schema: "core" });
  if (isCollection(doc.contents)) doc.contents.flow = true;
  const text = doc.toString({ lineWidth: 0, flowCollectionPadding: true }).trim();
  return text.replace(/^\[\s*/, "").replace(/\s*\]$/, "");
}

function plainText(value: unknown, like: Scalar.Type | undefined): string {
  const scalar = new Scalar(value);
  if (like === "QUOTE_DOUBLE" || like === "QUOTE_SINGLE") scalar.type = like;
  const doc = new Document(undefined, { version: "1.2", schema: "core" });
  doc.contents = scalar as never;
  return doc.toString({ lineWidth: 0 }).trimEnd();
}

const pad = (columns: number): string => " ".repeat(columns);

/** Text over several lines, broken before && and || or between words, which reads as one line. */
function folded(text: string, indent: number): string {
  const parts = /&&|\|\|/.test(text) ? text.split(/ (?=&& |\|\| )/) : text.split(" ");
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + part.length + 1 + indent <= widest)
      lines[lines.length - 1] = `${last} ${part}`;
    else lines.push(part);
  }
  return `>-\n${lines.map((line) => pad(indent + 2) + line).join("\n")}`;
}

function scalarText(value: unknown, { flow, indent, like }: Spot): string {
  if (typeof value !== "string" || flow) return flow ? flowText(value) : plainText(value, like);
  const safe = !/^\s|\s$|\s\s|\t/.test(value) && value !== "";
  if (value.includes("\n")) {
    const lines = value.split("\n");
    return /^\s/.test(value)
      ? JSON.stringify(value)
      : `|-\n${lines.map((l) => (l ? pad(indent + 2) + l : "")).join("\n")}`;
  }
  const long = indent + value.length + 20 > widest || (like === "BLOCK_FOLDED" && value.length > 60);
  return safe && long && / /.test(value) ? folded(value, indent) : plainText(value, like);
}

/** A key as it stands before its colon. */
export const keyText = (key: string, json: boolean): string => (json ? JSON.stringify(key) : flowText(key));

const jsonText = (value: unknown, indent: number): string => {
  const wide = JSON.stringify(value, null, 2);
  const oneLine = wide.replace(/\n\s*/g, " ");
  return oneLine.length <= 90 ? oneLine : wide.replaceAll("\n", `\n${pad(indent)}`);
};

/** A value as text; one that starts with a line break goes right behind the colon. */
export function valueText(value: unknown, spot: Spot): string {
  if (spot.json) return jsonText(value, spot.indent);
  if (typeof value !== "object" || value === null) return scalarText(value, spot);
  const short = flowText(value);
  const entries = isRecord(value) ? Object.values(value) : [];
  const nested = entries.some((entry) => isRecord(entry) && Object.values(entry).some(isRecord));
  if (spot.flow || (!nested && short.length + spot.indent <= 90) || (Array.isArray(value) && !value.some(isRecord)))
    return short;
  const inner = { ...spot, indent: spot.indent + 2, like: undefined };
  if (Array.isArray(value)) return value.map((one) => `\n${pad(inner.indent)}- ${flowText(one)}`).join("");
  return Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .map(([key, one]) => `\n${pad(inner.indent)}${pairText(key, one, inner)}`)
    .join("");
}

/** `key: value`. */
export function pairText(key: string, value: unknown, spot: Spot): string {
  const text = valueText(value, spot);
  return `${keyText(key, spot.json)}:${text.startsWith("\n") ? "" : " "}${text}`;
}
