export { insightsHandlers } from "./handlers.ts";
export { createInsights, type Insights } from "./service.ts";
