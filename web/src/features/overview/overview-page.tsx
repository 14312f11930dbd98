import { useGetStandingSummary, type GetStandingSummaryReply, type ProgramSummary } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { failureOf } from "../../lib/errors.ts";
import { formatDate } from "../../lib/format.ts";
import { defined } from "../../lib/search-params.ts";
import { Page, Panel, Section } from "../../ui/page.tsx";
import { Loaded, Loading } from "../../ui/states/index.ts";
import { ProgramPick } from "../programs/program-pick.tsx";
import { useProgram } from "../programs/use-program.ts";
import { useVendor } from "../session/room.tsx";
import { useAsOf } from "../session/use-as-of.ts";
import { Distribution } from "./distribution.tsx";
import { Headline } from "./headline.tsx";
import { StalledOnboardings } from "../onboarding/stalled.tsx";
import { NeedsYou } from "../record/needs-you.tsx";
import { Movers } from "./movers.tsx";
import { NotMeasured } from "./not-measured.tsx";
import classes from "./overview.module.css";
import { Trend } from "./trend.tsx";
import { Welcome } from "./welcome.tsx";

function Measured({ program, summary }: { program: ProgramSummary; summary: GetStandingSummaryReply }) {
  const { t } = useTranslation();
  return (
    <>
      <Headline program={program} summary={summary} />
      <div className={classes.grid}>
        <Section title={t("overview.distribution")}>
          <Panel>
            <div className={classes.tracks}>
              {summary.tracks.map((track) => (
                <Distribution key={track.track} track={track} several={summary.tracks.length > 1} />
              ))}
            </div>
          </Panel>
        </Section>
        <Movers program={program} to={summary.asOf} />
      </div>
      <Trend program={program} until={summary.asOf} />
    </>
  );
}

function Program({ program }: { program: ProgramSummary }) {
  const { t, i18n } = useTranslation();
  const vendor = useVendor();
  const { asOf, date, live } = useAsOf();
  const summary = useGetStandingSummary(vendor.id, program.id, defined({ asOf }));
  const unmeasured = !live && (summary.data?.asOf === null || failureOf(summary.error).status === 404);
  const words = {
    count: summary.data?.partners ?? 0,
    program: program.name,
    date: formatDate(date, i18n.language, "long"),
  };
  const state = summary.data ? t(live ? "overview.state" : "overview.stateAsOf", words) : undefined;
  return (
    <Page title={t("overview.title")} state={summary.data?.asOf === null ? undefined : state} action={<ProgramPick />}>
      {live ? (
        <>
          <NeedsYou />
          <StalledOnboardings />
        </>
      ) : null}
      {unmeasured ? (
        <NotMeasured program={program} date={date} />
      ) : (
        <Loaded query={summary} skeleton={<Loading lines={6} height={40} />}>
          {(data) => <Measured program={program} summary={data} />}
        </Loaded>
      )}
    </Page>
  );
}

/** How the whole channel stands: tiers, movement, trend and headline figures. */
export function OverviewPage() {
  const { query, program } = useProgram();
  return <Loaded query={query}>{() => (program ? <Program program={program} /> : <Welcome />)}</Loaded>;
}
