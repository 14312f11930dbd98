import { useGetPartnerFacets } from "@fairway/client";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { IconCheck } from "../../ui/icons.ts";
import { Page } from "../../ui/page.tsx";
import { useVendor } from "../session/room.tsx";
import classes from "./overview.module.css";

/** From nothing to the first measured partner, in three steps. */
export function Welcome() {
  const { t } = useTranslation();
  const vendor = useVendor();
  const params = { vendor: vendor.slug };
  const partners = useGetPartnerFacets(vendor.id).data?.total ?? 0;
  const steps = [
    {
      title: t("overview.step1"),
      body: t("overview.step1Body"),
      link: { to: "/console/$vendor/program/new", params },
      done: false,
    },
    {
      title: t("overview.step2"),
      body: t("overview.step2Body"),
      link: { to: "/console/$vendor/imports/new", params },
      done: partners > 0,
    },
    {
      title: t("overview.step3"),
      body: t("overview.step3Body"),
      link: { to: "/console/$vendor/partners", params },
      done: false,
    },
  ] as const;
  return (
    <Page title={t("overview.welcome", { vendor: vendor.name })} state={t("overview.welcomeState")}>
      <ol className={classes.steps}>
        {steps.map((step, i) => (
          <li key={step.title}>
            <Link {...step.link} className={classes.step}>
              <span className={classes.stepNumber}>
                {step.done ? <IconCheck size={16} aria-label={t("overview.done")} /> : i + 1}
              </span>
              <span>
                <span className={classes.stepTitle}>{step.title}</span>
                <span className={classes.stepBody}>{step.body}</span>
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </Page>
  );
}
