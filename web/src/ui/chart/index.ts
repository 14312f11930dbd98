export { Chart } from "./chart.tsx";
export type { ChartProps, Series } from "./types.ts";
