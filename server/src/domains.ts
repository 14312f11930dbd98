import { resolve } from "node:path";
import { createFacts, factsHandlers } from "./modules/facts/index.ts";
import { createGallery, galleryHandlers } from "./modules/gallery/index.ts";
import type { Identity } from "./modules/identity/index.ts";
import { createInsights, insightsHandlers } from "./modules/insights/index.ts";
import { createImports, importsHandlers, importsReactions } from "./modules/integrations/index.ts";
import { createPartners, partnersHandlers } from "./modules/partners/index.ts";
import { createPlans, plansHandlers, plansReactions } from "./modules/plans/index.ts";
import { createPrograms, programsHandlers } from "./modules/programs/index.ts";
import { createStandings, standingsCron, standingsHandlers, standingsReactions } from "./modules/standings/index.ts";
import type { Platform } from "./platform/index.ts";

/** Where the example programs are. */
const galleryFolder = resolve(import.meta.dirname, "../../examples/programs");

/** The domains that stand on people and vendors: their operations, what they react to, what they do by the clock. */
export function createDomains({ platform, identity }: { platform: Platform; identity: Identity }) {
  const partners = createPartners({ platform, people: identity.people });
  const facts = createFacts({ platform });
  const imports = createImports({ platform, facts, people: identity.people });
  const programs = createPrograms({ platform });
  const standings = createStandings({ platform });
  const plans = createPlans({ platform });
  const insights = createInsights({ platform });
  const gallery = createGallery({ folder: galleryFolder });
  return {
    standings,
    handlers: {
      ...partnersHandlers(partners),
      ...factsHandlers(facts),
      ...importsHandlers(imports),
      ...programsHandlers(programs),
      ...standingsHandlers(standings),
      ...plansHandlers(plans),
      ...insightsHandlers(insights),
      ...galleryHandlers(gallery),
    },
    reactions: [...standingsReactions(standings), ...plansReactions(plans), ...importsReactions(imports)],
    crons: [...standingsCron(standings)],
  };
}
