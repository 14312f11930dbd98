import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { formatDate } from "../../lib/format.ts";
import { Panel, Section } from "../../ui/page.tsx";
import { usePartnerRoom } from "../portal/use-partner-room.ts";
import classes from "./onboarding.module.css";
import { Progress } from "./progress.tsx";
import { TaskLink } from "./task-link.tsx";
import { useOwnOnboarding } from "./use-own-onboarding.ts";
import { VendorsPart } from "./vendors-part.tsx";

/** On the first page while a checklist runs: how far it is, and the next step. */
export function OnboardingBanner() {
  const { t, i18n } = useTranslation();
  const { vendor, partnerId } = usePartnerRoom();
  const { running } = useOwnOnboarding();
  const [first] = running;
  if (!first) return null;
  const next = first.tasks.find(({ key }) => key === first.next?.key);
  return (
    <Section title={t("onboarding.welcome", { vendor: vendor.name })} note={t("onboarding.welcomeSays")}>
      <Panel padded={false}>
        <div className={classes.row}>
          <div className={classes.words}>
            <p className={classes.quiet}>{next ? t("onboarding.nextStep") : first.template.label}</p>
            <p className={classes.name}>{next?.title ?? t("onboarding.othersAtIt", { vendor: vendor.name })}</p>
            {next?.dueOn ? (
              <p className={classes.quiet}>
                {t("onboarding.due", { date: formatDate(next.dueOn, i18n.language, "long") })}
              </p>
            ) : null}
            <VendorsPart onboarding={first} />
          </div>
          <Progress done={first.done} of={first.of} />
          <div className={classes.actions}>
            {next ? <TaskLink task={next} /> : null}
            <Button size="xs" component={Link} to={`/portal/${vendor.slug}/${partnerId}/onboarding`}>
              {t("onboarding.allSteps")}
            </Button>
          </div>
        </div>
      </Panel>
    </Section>
  );
}
