import type { SuggestedAction } from "@fairway/client";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { PartnerTab } from "../../lib/addresses.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./record.module.css";

/** The part of the partner's page where a suggested action is done. */
const places: Readonly<Record<SuggestedAction["kind"], PartnerTab>> = {
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
};

/** The way to where a suggested action is done. */
export function ActionLink({ partnerId, action }: { partnerId: string; action: SuggestedAction }) {
  const { t } = useTranslation();
  const { slug: vendor } = useVendor();
  return (
    <Link
      className={classes.go}
      to="/console/$vendor/partners/$partnerId"
      params={{ vendor, partnerId }}
      search={{ tab: places[action.kind] }}
    >
      {t(`record.health.places.${places[action.kind]}` as "record.health.places.standing")}
    </Link>
  );
}
