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
import { addScimRoutes, addSsoRoutes, createSso, ssoHandlers } from "./modules/sso/index.ts";
import { createSegments, segmentsHandlers, segmentsReactions } from "./modules/segments/index.ts";
import { createStandings, standingsCron, standingsHandlers, standingsReactions } from "./modules/standings/index.ts";
import type { Foundation } from "./app.ts";

/** Where the example programs are. */
const galleryFolder = resolve(import.meta.dirname, "../../examples/programs");

/** The domains that stand on people and vendors: their operations, what they react to, what they do by the clock. */
export function createDomains({ platform, identity, mail, letters, door }: Foundation) {
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
  const gates = createGates({ platform, people: identity.people, things: [resourceThings, benefitThings] });
  const library = createLibrary({ platform, people: identity.people, letters });
  const agreements = createAgreements({ platform, people: identity.people, letters, sign: mail.sign });
  const recruiting = createRecruiting({ platform, identity, letters, sign: mail.sign });
  const onboarding = createOnboarding({ platform, people: identity.people, letters });
  const notifications = createNotifications({ platform, people: identity.people, ...mail });
  const sso = createSso({ platform, ...door });
  const gallery = createGallery({ folder: galleryFolder });
  return {
    standings,
    record,
    care,
    segments,
    benefits,
    gates,
    library,
    agreements,
    onboarding,
    notifications,
    sso,
    beforeSession: sso.beforeSession,
    checkPage: gates.checkPage,
    routes: (app: FastifyInstance) => {
      addSsoRoutes(app, { signIn: sso.signIn, ...door });
      addScimRoutes(app, { scim: sso.scim, ...door });
      addFormFrames(app, recruiting);
    },
    handlers: {
      ...partnersHandlers(partners),
      ...recordHandlers(record),
      ...careHandlers(care),
      ...factsHandlers(facts),
      ...importsHandlers(imports),
      ...programsHandlers(programs),
      ...standingsHandlers(standings),
      ...oversightHandlers(oversight),
      ...plansHandlers(plans),
      ...insightsHandlers(insights),
      ...segmentsHandlers(segments),
      ...benefitsHandlers(benefits),
      ...gatesHandlers(gates),
      ...libraryHandlers(library),
      ...agreementsHandlers(agreements),
      ...onboardingHandlers(onboarding),
      ...recruitingHandlers(recruiting),
      ...notificationsHandlers(notifications),
      ...galleryHandlers(gallery),
      ...ssoHandlers(sso, identity.people),
    },
    reactions: [
      ...careReactions(care),
      ...standingsReactions(standings),
      ...oversightReactions(oversight),
      ...plansReactions(plans),
      ...importsReactions(imports),
      ...segmentsReactions(segments),
      ...benefitsReactions(benefits),
      ...gatesReactions(gates),
      ...libraryReactions(library),
      ...agreementsReactions(agreements),
      ...onboardingReactions(onboarding),
      ...recruitingReactions(recruiting),
      ...notificationsReactions(notifications),
    ],
    crons: [
      ...recordCron(platform),
      ...careCron(care, platform),
      ...standingsCron(standings),
      ...oversightCron(oversight),
      ...notificationsCron(notifications),
      ...benefitsCron(benefits),
      ...recruitingCron(recruiting),
      ...gatesCron(gates),
      ...libraryCron(library, platform),
      ...viewingsCron(identity.viewings),
      ...agreementsCron(agreements, platform),
      ...onboardingCron(onboarding),
    ],
  };
}
