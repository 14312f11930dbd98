import { createFacts, factsHandlers } from "./modules/facts/index.ts";
import type { Identity } from "./modules/identity/index.ts";
import { createInsights, insightsHandlers } from "./modules/insights/index.ts";
import { createImports, importsHandlers, importsReactions } from "./modules/integrations/index.ts";
import { createPartners, partnersHandlers } from "./modules/partners/index.ts";
import { createPrograms, programsHandlers } from "./modules/programs/index.ts";
import { createStandings, standingsCron, standingsHandlers, standingsReactions } from "./modules/standings/index.ts";
import type { Platform } from "./platform/index.ts";

/** The domains that stand on people and vendors: their operations, what they react to, what they do by the clock. */
export function createDomains({ platform, identity }: { platform: Platform; identity: Identity }) {
  const partners = createPartners({ platform, people: identity.people });
  const facts = createFacts({ platform });
  const imports = createImports({ platform, facts, people: identity.people });
  const programs = createPrograms({ platform });
  const standings = createStandings({ platform });
  const insights = createInsights({ platform });
  return {
    standings,
    handlers: {
      ...partnersHandlers(partners),
      ...factsHandlers(facts),
      ...importsHandlers(imports),
      ...programsHandlers(programs),
      ...standingsHandlers(standings),
      ...insightsHandlers(insights),
    },
    reactions: [...standingsReactions(standings), ...importsReactions(imports)],
    crons: [...standingsCron(standings)],
  };
}
