import type { ProgramSummary, Standing } from "@fairway/client";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { formatDate } from "../../lib/format.ts";
import { IconNumbers } from "../../ui/icons.ts";
import { Page, Panel, Section } from "../../ui/page.tsx";
import { Empty, Loaded, Loading } from "../../ui/states/index.ts";
import { SigningBanner } from "../agreements/signing-banner.tsx";
import { AskedBanner } from "../benefits/asked-banner.tsx";
import { PortalLeavingBanner, useOwnEnd } from "../leaving/portal-banner.tsx";
import { NoticeBanner } from "../notices/portal/notice-banner.tsx";
import { OnboardingBanner } from "../onboarding/portal-banner.tsx";
import { PortalAppeals } from "../oversight/index.ts";
import { ProgramPick } from "../programs/program-pick.tsx";
import {
  Badges,
  ExplanationView,
  KnownSwitch,
  LateFacts,
  MetricDrawer,
  MetricGrid,
  useMetricDrawer,
} from "../standings/index.ts";
import { Changes } from "./changes.tsx";
import classes from "./portal.module.css";
import { StandingCard } from "./standing-card.tsx";
import { useOwnStanding } from "./use-own-standing.ts";
import { usePartnerRoom } from "./use-partner-room.ts";

type OpenMetric = (metric: string | undefined) => void;

function Gap({ standing, open }: { standing: Standing; open: OpenMetric }) {
  const { t } = useTranslation();
  const tracks = standing.tracks.filter((x) => x.inTrack.met !== false && x.next !== null);
  if (!tracks.length) return <p>{t("portal.gapTop")}</p>;
  return (
    <div className={classes.gaps}>
      {tracks.map((track) =>
        track.next ? (
          <Panel key={track.track}>
            <h3 className={classes.gapTitle}>{t("portal.gapTo", { tier: track.next.tier, track: track.label })}</h3>
            <ExplanationView explanation={track.next.requirement} onMetric={open} />
          </Panel>
        ) : null,
      )}
    </div>
  );
}

function Numbers({ program, standing, open }: { program: ProgramSummary; standing: Standing; open: OpenMetric }) {
  const { t } = useTranslation();
  const { vendor, partnerId } = usePartnerRoom();
  const headline = new Set(program.metrics.filter((m) => m.headline).map((m) => m.key));
  const chosen = standing.metrics.filter((m) => headline.has(m.key));
  const more = (
    <Link to="/portal/$vendor/$partnerId/numbers" params={{ vendor: vendor.slug, partnerId }}>
      {t("portal.allNumbers")}
    </Link>
  );
  return (
    <Section title={t("portal.numbers")} aside={more}>
      <MetricGrid
        metrics={chosen.length ? chosen : standing.metrics.filter((m) => !m.helper).slice(0, 6)}
        onMetric={open}
      />
    </Section>
  );
}

function Measured({
  program,
  standing,
  asOf,
}: {
  program: ProgramSummary;
  standing: Standing;
  asOf: string | undefined;
}) {
  const { t } = useTranslation();
  const { metric, open } = useMetricDrawer();
  const inside = standing.tracks.filter((x) => x.inTrack.met !== false);
  const labels = Object.fromEntries(standing.metrics.map((m) => [m.key, m.label]));
  return (
    <>
      <KnownSwitch hindsight={standing.hindsight} />
      <Section title={t("portal.standing")}>
        <div className={classes.cards}>
          {inside.map((track) => (
            <StandingCard key={track.track} track={track} onMetric={open} />
          ))}
        </div>
      </Section>
      {asOf === undefined ? <PortalAppeals partnerId={standing.partnerId} /> : null}
      <Section title={t("portal.gap")}>
        <Gap standing={standing} open={open} />
      </Section>
      <Numbers program={program} standing={standing} open={open} />
      {standing.badges.length ? (
        <Section title={t("standing.badges")}>
          <Badges badges={standing.badges} onMetric={open} />
        </Section>
      ) : null}
      <LateFacts partnerId={standing.partnerId} program={standing.programId} />
      <Changes />
      {metric ? (
        <MetricDrawer
          partnerId={standing.partnerId}
          metric={metric}
          asOf={asOf}
          program={standing.programId}
          labels={labels}
          onMetric={open}
        />
      ) : null}
    </>
  );
}

/** How the partner stands, what would close the gap, and what changed. */
export function HomePage() {
  const { t, i18n } = useTranslation();
  const { me, vendor, partnerName } = usePartnerRoom();
  const { programs, program, standing, asOf } = useOwnStanding();
  const end = useOwnEnd();
  const first = me.person.name.split(" ")[0] ?? me.person.name;
  const state = standing.data
    ? t("portal.state", {
        partner: partnerName,
        program: standing.data.programName,
        date: formatDate(standing.data.asOf, i18n.language, "long"),
      })
    : undefined;
  return (
    <Page title={t("portal.hello", { name: first })} state={state} action={<ProgramPick />}>
      <PortalLeavingBanner />
      <NoticeBanner />
      <SigningBanner />
      <AskedBanner />
      {end ? null : <OnboardingBanner />}
      {programs.data && !program ? (
        <Empty icon={IconNumbers} title={t("portal.notMeasured")}>
          {t("portal.notMeasuredBody", { vendor: vendor.name })}
        </Empty>
      ) : (
        <Loaded query={standing} skeleton={<Loading lines={6} height={40} />}>
          {(data) => (program ? <Measured program={program} standing={data} asOf={asOf} /> : null)}
        </Loaded>
      )}
    </Page>
  );
}
