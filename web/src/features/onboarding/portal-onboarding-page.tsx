import { useTranslation } from "react-i18next";
import { IconChecklist } from "../../ui/icons.ts";
import { Page, Section } from "../../ui/page.tsx";
import { Empty, Loaded, Loading } from "../../ui/states/index.ts";
import { usePartnerRoom } from "../portal/use-partner-room.ts";
import { Checklist } from "./checklist.tsx";
import classes from "./onboarding.module.css";
import { Progress } from "./progress.tsx";
import { TaskLink } from "./task-link.tsx";
import { ownLeft, useOwnOnboarding } from "./use-own-onboarding.ts";
import { VendorsPart } from "./vendors-part.tsx";

/** The partner's first weeks: the next step first. */
export function PortalOnboardingPage() {
  const { t } = useTranslation();
  const { vendor } = usePartnerRoom();
  const { query, running } = useOwnOnboarding();
  const left = ownLeft(running);
  return (
    <Page title={t("onboarding.title")} state={running.length > 0 ? t("onboarding.left", { count: left }) : ""}>
      <Loaded query={query} skeleton={<Loading lines={6} height={48} />}>
        {({ items }) => {
          const shown = items.filter(({ status }) => status !== "cancelled");
          return shown.length === 0 ? (
            <Empty icon={IconChecklist} title={t("onboarding.noneForYou")}>
              {t("onboarding.noneForYouBody", { vendor: vendor.name })}
            </Empty>
          ) : (
            shown.map((onboarding) => (
              <Section
                key={onboarding.id}
                title={onboarding.template.label}
                note={onboarding.status === "completed" ? t("onboarding.completedSays") : null}
                aside={<Progress done={onboarding.done} of={onboarding.of} />}
              >
                <div className={classes.stack}>
                  <div>
                    <VendorsPart onboarding={onboarding} />
                  </div>
                  <Checklist onboarding={onboarding} reader="partner" link={(task) => <TaskLink task={task} />} />
                </div>
              </Section>
            ))
          );
        }}
      </Loaded>
    </Page>
  );
}
