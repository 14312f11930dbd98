import { useGetStanding, type ProgramSummary, type Standing } from "@fairway/client";
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { formatInstant } from "../../lib/format.ts";
import { defined } from "../../lib/search-params.ts";
import { IconDocument } from "../../ui/icons.ts";
import { Section } from "../../ui/page.tsx";
import { Empty, Loaded, Loading } from "../../ui/states/index.ts";
import { PartnerOversight } from "../oversight/index.ts";
import { ProgramPick } from "../programs/program-pick.tsx";
import { useProgram } from "../programs/use-program.ts";
import { useVendor } from "../session/room.tsx";
import { useAsOf } from "../session/use-as-of.ts";
import { useKnown } from "../session/use-known.ts";
import {
  Badges,
  KnownSwitch,
  LateFacts,
  MetricDrawer,
  MetricGrid,
  TrackPanel,
  useMetricDrawer,
} from "../standings/index.ts";
import classes from "./partner-page.module.css";

function NoProgram() {
  const { t } = useTranslation();
  const { slug } = useVendor();
  const action = (
    <Button component={Link} to={`/console/${slug}/program/new`}>
      {t("standing.publishProgram")}
    </Button>
  );
  return (
    <Empty icon={IconDocument} title={t("standing.noProgram")} action={action}>
      {t("standing.noProgramBody")}
    </Empty>
  );
}

function Measured({ standing, program }: { standing: Standing; program: ProgramSummary | undefined }) {
  const { t, i18n } = useTranslation();
  const { timeZone } = useVendor();
  const { metric, open } = useMetricDrawer();
  const { asOf, live } = useAsOf();
  const labels = Object.fromEntries(standing.metrics.map((m) => [m.key, m.label]));
  const tracks = [...standing.tracks].sort((a, b) => Number(a.inTrack.met === false) - Number(b.inTrack.met === false));
  return (
    <div className={classes.columns}>
      <KnownSwitch hindsight={standing.hindsight} />
      <Section title={t("standing.tracks")} aside={<ProgramPick />}>
        <div className={classes.tracks}>
          {tracks.map((track) => (
            <TrackPanel key={track.track} track={track} onMetric={open} />
          ))}
        </div>
      </Section>
      {live && program ? (
        <PartnerOversight partnerId={standing.partnerId} program={program} tracks={standing.tracks} />
      ) : null}
      {standing.badges.length ? (
        <Section title={t("standing.badges")}>
          <Badges badges={standing.badges} onMetric={open} />
        </Section>
      ) : null}
      <Section title={t("standing.metrics")} note={t("standing.metricsNote")}>
        <MetricGrid metrics={standing.metrics} onMetric={open} />
      </Section>
      <LateFacts partnerId={standing.partnerId} program={standing.programId} />
      <p className={classes.measured}>
        {t("standing.measured", {
          version: standing.version,
          program: standing.programName,
          when: formatInstant(standing.measuredAt, i18n.language, timeZone, true),
        })}
      </p>
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
    </div>
  );
}

/** Where the partner stands in each track and why, down to single records. */
export function StandingTab({ partnerId }: { partnerId: string }) {
  const vendor = useVendor();
  const { asOf } = useAsOf();
  const { known } = useKnown();
  const { query, program } = useProgram();
  const standing = useGetStanding(vendor.id, partnerId, defined({ asOf, known, program: program?.id }), {
    query: { enabled: program !== undefined },
  });
  if (query.data && !program) return <NoProgram />;
  return (
    <Loaded query={standing} skeleton={<Loading lines={8} height={28} />}>
      {(data) => <Measured standing={data} program={program} />}
    </Loaded>
  );
}
