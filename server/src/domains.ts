import { resolve } from "node:path";
import type { FastifyInstance } from "fastify";
import {
  agreementsCron,
  agreementsHandlers,
  agreementsReactions,
  createAgreements,
} from "./modules/agreements/index.ts";
import {
  benefitsCron,
  benefitThings,
  benefitsHandlers,
  benefitsReactions,
  createBenefits,
} from "./modules/benefits/index.ts";
import { createFacts, factsHandlers } from "./modules/facts/index.ts";
import { createGates, gatesCron, gatesHandlers, gatesReactions } from "./modules/gates/index.ts";
import { createGallery, galleryHandlers } from "./modules/gallery/index.ts";
import { createInsights, insightsHandlers } from "./modules/insights/index.ts";
import { viewingsCron } from "./modules/identity/index.ts";
import { createImports, importsHandlers, importsReactions } from "./modules/integrations/index.ts";
import {
  createNotifications,
  notificationsCron,
  notificationsHandlers,
  notificationsReactions,
} from "./modules/notifications/index.ts";
import {
  createLibrary,
  libraryCron,
  libraryHandlers,
  libraryReactions,
  resourceThings,
} from "./modules/library/index.ts";
import {
  createOnboarding,
  onboardingCron,
  onboardingHandlers,
  onboardingReactions,
} from "./modules/onboarding/index.ts";
import { createOversight, oversightCron, oversightHandlers, oversightReactions } from "./modules/oversight/index.ts";
import { createPartners, partnersHandlers } from "./modules/partners/index.ts";
import { createPlans, plansHandlers, plansReactions } from "./modules/plans/index.ts";
import { createPrograms, programsHandlers } from "./modules/programs/index.ts";
import {
  addFormFrames,
  createRecruiting,
  recruitingCron,
  recruitingHandlers,
  recruitingReactions,
} from "./modules/recruiting/index.ts";
import { careCron, careHandlers, careReactions, createCare } from "./modules/care/index.ts";
import { createRecord, recordCron, recordHandlers } from "./modules/record/index.ts";
import { addScimRoutes, addSsoRoutes, createSso, ssoHandlers, ssoReactions } from "./modules/sso/index.ts";
import { createSegments, segmentsHandlers, segmentsReactions } from "./modules/segments/index.ts";
import { createStandings, standingsCron, standingsHandlers, standingsReactions } from "./modules/standings/index.ts";
import type { Foundation } from "./app.ts";

/** Where the example programs are. */
const galleryFolder = resolve(import.meta.dirname, "../../examples/programs");

type Base = Pick<Foundation, "platform" | "identity" | "mail" | "letters" | "door">;

function build({ platform, identity, mail, letters, door }: Base) {
  const partners = createPartners({ platform, people: identity.people });
  const record = createRecord({ platform, people: identity.people });
  const facts = createFacts({ platform });
  const imports = createImports({ platform, facts, people: identity.people });
  const programs = createPrograms({ platform });
  const standings = createStandings({ platform });
  const care = createCare({ platform, people: identity.people, letters, standings });
  const oversight = createOversight({ platform, people: identity.people });
  const plans = createPlans({ platform });
  const insights = createInsights({ platform });
  const segments = createSegments({ platform });
  const benefits = createBenefits({ platform });
  const gates = createGates({ platform, people: identity.people, letters, things: [resourceThings, benefitThings] });
  const library = createLibrary({ platform, people: identity.people, letters });
  const agreements = createAgreements({ platform, people: identity.people, letters, sign: mail.sign });
  const recruiting = createRecruiting({ platform, identity, letters, sign: mail.sign });
  const onboarding = createOnboarding({ platform, people: identity.people, letters });
  const notifications = createNotifications({ platform, people: identity.people, ...mail });
  const sso = createSso({ platform, ...door });
  const gallery = createGallery({ folder: galleryFolder });
  return {
    partners,
    record,
    facts,
    imports,
    programs,
    standings,
    care,
    oversight,
    plans,
    insights,
    segments,
    benefits,
    gates,
    library,
    agreements,
    recruiting,
    onboarding,
    notifications,
    sso,
    gallery,
  };
}
type Built = ReturnType<typeof build>;

const handlersOf = (of: Built, { identity }: Base) => ({
  ...partnersHandlers(of.partners),
  ...recordHandlers(of.record),
  ...careHandlers(of.care),
  ...factsHandlers(of.facts),
  ...importsHandlers(of.imports),
  ...programsHandlers(of.programs),
  ...standingsHandlers(of.standings),
  ...oversightHandlers(of.oversight),
  ...plansHandlers(of.plans),
  ...insightsHandlers(of.insights),
  ...segmentsHandlers(of.segments),
  ...benefitsHandlers(of.benefits),
  ...gatesHandlers(of.gates),
  ...libraryHandlers(of.library),
  ...agreementsHandlers(of.agreements),
  ...onboardingHandlers(of.onboarding),
  ...recruitingHandlers(of.recruiting),
  ...notificationsHandlers(of.notifications),
  ...galleryHandlers(of.gallery),
  ...ssoHandlers(of.sso, identity.people),
});

const reactionsOf = (of: Built) => [
  ...careReactions(of.care),
  ...ssoReactions(of.sso),
  ...standingsReactions(of.standings),
  ...oversightReactions(of.oversight),
  ...plansReactions(of.plans),
  ...importsReactions(of.imports),
  ...segmentsReactions(of.segments),
  ...benefitsReactions(of.benefits),
  ...gatesReactions(of.gates),
  ...libraryReactions(of.library),
  ...agreementsReactions(of.agreements),
  ...onboardingReactions(of.onboarding),
  ...recruitingReactions(of.recruiting),
  ...notificationsReactions(of.notifications),
];

const cronsOf = (of: Built, { platform, identity }: Base) => [
  ...recordCron(platform),
  ...careCron(of.care, platform),
  ...standingsCron(of.standings),
  ...oversightCron(of.oversight),
  ...notificationsCron(of.notifications),
  ...benefitsCron(of.benefits),
  ...recruitingCron(of.recruiting),
  ...gatesCron(of.gates),
  ...libraryCron(of.library, platform),
  ...viewingsCron(identity.viewings),
  ...agreementsCron(of.agreements, platform),
  ...onboardingCron(of.onboarding),
];

/** The domains that stand on people and vendors: their operations, what they react to, what they do by the clock. */
export function createDomains(base: Foundation) {
  const built = build(base);
  const { sso, gates, recruiting } = built;
  return {
    ...built,
    beforeSession: sso.beforeSession,
    checkPage: gates.checkPage,
    routes: (app: FastifyInstance) => {
      addSsoRoutes(app, { signIn: sso.signIn, ...base.door });
      addScimRoutes(app, { scim: sso.scim, ...base.door });
      addFormFrames(app, recruiting);
    },
    handlers: handlersOf(built, base),
    reactions: reactionsOf(built),
    crons: cronsOf(built, base),
  };
}
