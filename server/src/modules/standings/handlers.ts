import type { Handlers } from "../../platform/index.ts";
import { evaluationHandlers } from "./evaluation-handlers.ts";
import { overviewHandlers } from "./overview-handlers.ts";
import { movesHandlers } from "./moves/handlers.ts";
import type { Standings } from "./service.ts";
import { standingHandlers } from "./standing-handlers.ts";

type Own =
  | "getStanding"
  | "getStandingHistory"
  | "listMetricFacts"
  | "getStandingSummary"
  | "getStandingTrend"
  | "listMovers"
  | "startEvaluation"
  | "listEvaluations"
  | "stopEvaluation"
  | "listMoves"
  | "getMove"
  | "listPartnerMoves";

/** The standing operations of the API. */
export const standingsHandlers = (service: Standings): Pick<Handlers, Own> => ({
  ...standingHandlers(service),
  ...overviewHandlers(service),
  ...evaluationHandlers(service),
  ...movesHandlers(service),
});
