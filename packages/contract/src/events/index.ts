import { agreementEvents } from "./agreements.ts";
import { apiKeyEvents } from "./api-keys.ts";
import { benefitEvents } from "./benefits.ts";
import { careEvents } from "./care.ts";
import { channelEvents } from "./channel.ts";
import type { EventSpec } from "./event.ts";
import { libraryEvents } from "./library.ts";
import { gateEvents } from "./gates.ts";
import { moveEvents } from "./moves.ts";
import { onboardingEvents } from "./onboarding.ts";
import { programEvents } from "./programs.ts";
import { reachEvents } from "./reach.ts";
import { partnerRecordEvents } from "./record.ts";
import { recordEvents } from "./records.ts";
import { recruitingEvents } from "./recruiting.ts";
import { roleEvents } from "./roles.ts";
import { signInEvents } from "./sign-in.ts";
import { ssoEvents } from "./sso.ts";
import { standingEvents } from "./standings.ts";
import { viewingEvents } from "./viewing.ts";

/** Every event of the journal. */
export const journalEvents: readonly EventSpec[] = [
  ...channelEvents,
  ...roleEvents,
  ...apiKeyEvents,
  ...recordEvents,
  ...partnerRecordEvents,
  ...careEvents,
  ...programEvents,
  ...standingEvents,
  ...viewingEvents,
  ...moveEvents,
  ...benefitEvents,
  ...gateEvents,
  ...libraryEvents,
  ...recruitingEvents,
  ...reachEvents,
  ...agreementEvents,
  ...onboardingEvents,
  ...signInEvents,
  ...ssoEvents,
];

export { eventSchema, type EventSpec } from "./event.ts";
