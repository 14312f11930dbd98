import type { SuggestedAction } from "@fairway/client";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { PartnerTab } from "../../lib/addresses.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./record.module.css";

/** The part of the partner's page where a suggested action is done. */
const places = {
  answerRequest: "benefits",
  signAgreement: "agreements",
  resumeOnboarding: "onboarding",
  saveTier: "standing",
  addAdministrator: "people",
  useBenefit: "benefits",
  talkAboutTrend: "facts",
  callSilent: "company",
  readNotice: "notices",
  reachTier: "standing",
} as const satisfies Readonly<Record<SuggestedAction["kind"], PartnerTab>>;

type Props = { partnerId: string; action: SuggestedAction; onPick?: () => void };

/** The way to where a suggested action is done. */
export function ActionLink({ partnerId, action, onPick }: Props) {
  const { t } = useTranslation();
  const { slug: vendor } = useVendor();
  const place = places[action.kind];
  return (
    <Link
      className={classes.go}
      to="/console/$vendor/partners/$partnerId"
      params={{ vendor, partnerId }}
      search={{ tab: place }}
      {...(onPick ? { onClick: onPick } : {})}
    >
      {t(`record.health.places.${place}`)}
    </Link>
  );
}
