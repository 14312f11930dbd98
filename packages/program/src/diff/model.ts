/** The parts of a document in which changes are told apart, in the order in which they are told. */
export const changedParts = [
  "head",
  "tracks",
  "moves",
  "badges",
  "metrics",
  "benefits",
  "segments",
  "gates",
  "facts",
] as const;
export type ChangedPart = (typeof changedParts)[number];

/** One thing that differs between two documents. */
export type ProgramChange = {
  /** Where it stands in the document: `tracks.sell.tiers.Gold`. */
  readonly path: string;
  readonly kind: "added" | "removed" | "changed";
  /** What it is about, in the reader's language. */
  readonly what: string;
  readonly from: string | null;
  readonly to: string | null;
  /** The change as people say it. */
  readonly says: string;
};

export type ChangeGroup = {
  readonly part: ChangedPart;
  readonly title: string;
  readonly changes: readonly ProgramChange[];
};
