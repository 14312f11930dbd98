import type { FactKind, Field, Metric } from "../model.ts";
import type { Path } from "../document/source.ts";
import type { Checker } from "./checker.ts";
import type { LabelTable } from "./labels.ts";

/** What the parts of a document are built with. */
export type Context = {
  readonly check: Checker;
  readonly labels: LabelTable;
  readonly kinds: ReadonlyMap<string, FactKind>;
  readonly attributes: readonly Field[];
};

/** A metric whose inputs are known but may not be built yet. */
export type Draft = {
  readonly key: string;
  readonly path: Path;
  /** Metrics it is made from, each with the place that names it. */
  readonly needs: readonly { readonly key: string; readonly path: Path }[];
  /** Null, with problems noted, where it is wrong. */
  build(ready: ReadonlyMap<string, Metric>): Metric | null;
};
