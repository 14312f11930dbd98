export { ExplanationView } from "./explanation-view.tsx";
export { FactData } from "./fact-data.tsx";
export { ClosesGap, HeldBecause } from "./held.tsx";
export { KnownSwitch, LateFacts } from "./hindsight.tsx";
export { MetricDrawer } from "./metric-drawer.tsx";
export { MetricGrid } from "./metric-grid.tsx";
export { Badges, TrackPanel } from "./track-panel.tsx";
export { useMetricDrawer } from "./use-metric-drawer.ts";
