import type { Locale } from "../../../platform/index.ts";
import type { AnnouncementContent, NoticeContent, Rendered, Texts } from "../types.ts";
import { renderOpening } from "../openings.ts";
import { renderAgreement, renderOnboarding } from "./first-weeks.ts";
import { markdownBlocks, plainStart } from "./markdown.ts";
import { renderAppeal, renderBenefit, renderBenefitChange, renderException, renderMove } from "./standing.ts";
import { renderVersion, renderWithdrawal } from "./version.ts";

/** For whom: in which language, and in whose name. */
export type RenderFor = { locale: Locale; vendor: string };

/** The text in this language, or in the other one where there is none. */
export const textIn = (texts: Texts, locale: Locale): string => texts[locale] || texts.en || texts.de || "";

function renderAnnouncement(content: AnnouncementContent, { locale }: RenderFor): Rendered {
  const blocks = markdownBlocks(textIn(content.body, locale));
  return { title: textIn(content.title, locale), summary: plainStart(blocks), blocks };
}

/** The only place where a notice becomes words: for the portal, for the preview and for mail. */
export function render(content: NoticeContent, reader: RenderFor): Rendered {
  switch (content.kind) {
    case "versionAnnounced":
      return renderVersion(content, reader);
    case "versionWithdrawn":
      return renderWithdrawal(content, reader);
    case "moveScheduled":
    case "moveCancelled":
    case "moveEffective":
    case "moveDeclined":
      return renderMove(content, reader);
    case "exceptionGranted":
    case "exceptionEnded":
      return renderException(content, reader);
    case "appealDecided":
      return renderAppeal(content, reader);
    case "benefitAsked":
    case "benefitGiven":
    case "benefitRejected":
    case "benefitWithdrawn":
      return renderBenefit(content, reader);
    case "benefitChanged":
      return renderBenefitChange(content, reader);
    case "openingGranted":
    case "openingDeclined":
      return renderOpening(content, reader);
    case "agreementAsked":
    case "agreementReminded":
    case "agreementLapsed":
    case "agreementExpiring":
      return renderAgreement(content, reader);
    case "onboardingStarted":
    case "onboardingDue":
      return renderOnboarding(content, reader);
    case "announcement":
      return renderAnnouncement(content, reader);
  }
}
