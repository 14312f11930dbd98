import type { OnboardingTask } from "@fairway/client";
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { usePartnerRoom } from "../portal/use-partner-room.ts";

const pages = {
  people: "people",
  profile: "company",
  resources: "resources",
  benefits: "benefits",
  program: "program",
  numbers: "numbers",
} as const;

/** Where in the portal the work of a task is done. */
export function TaskLink({ task }: { task: OnboardingTask }) {
  const { t } = useTranslation();
  const { vendor, partnerId } = usePartnerRoom();
  const { link, agreementId } = task;
  if (link === null) return null;
  if (link.to === "web")
    return (
      <Button size="xs" variant="default" component="a" href={link.address} target="_blank" rel="noopener noreferrer">
        {t("onboarding.links.web")}
      </Button>
    );
  if (link.to === "agreement" && agreementId === null) return null;
  const room = `/portal/${vendor.slug}/${partnerId}`;
  const to = link.to === "agreement" ? `${room}/agreements/${agreementId}` : `${room}/${pages[link.to]}`;
  return (
    <Button size="xs" variant="default" component={Link} to={to}>
      {t(`onboarding.links.${link.to}`)}
    </Button>
  );
}
