/** One row of marks; `texts` say a value in words where the number alone would not. */
export type Series = { name: string; values: readonly (number | null)[]; texts?: readonly string[]; colour?: string };

export type ChartProps = {
  /** What the chart shows, as a sentence. */
  title: string;
  kind: "line" | "step" | "bar" | "stacked";
  categories: readonly string[];
  series: readonly Series[];
  /** What the categories are, for the table's first column. */
  categoryLabel: string;
  /** Names of whole-number levels instead of numbers; value + `levelOffset` is the place in it. */
  levels?: readonly string[];
  levelOffset?: number;
  percent?: boolean;
  unit?: string | undefined;
  height?: number;
};
