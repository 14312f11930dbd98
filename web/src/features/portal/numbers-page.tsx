import { useTranslation } from "react-i18next";
import { Page } from "../../ui/page.tsx";
import { Loaded, Loading } from "../../ui/states/index.ts";
import { PageGate } from "../gates/page-gate.tsx";
import { ProgramPick } from "../programs/program-pick.tsx";
import { KnownSwitch, MetricDrawer, MetricGrid, useMetricDrawer } from "../standings/index.ts";
import { useOwnStanding } from "./use-own-standing.ts";
import { usePartnerRoom } from "./use-partner-room.ts";

/** Every metric of the partner; each opens down to the single record. */
export function NumbersPage() {
  const { t } = useTranslation();
  return (
    <PageGate page="numbers" title={t("shell.nav.numbers")}>
      <Numbers />
    </PageGate>
  );
}

function Numbers() {
  const { t } = useTranslation();
  const { vendor } = usePartnerRoom();
  const { standing, asOf } = useOwnStanding();
  const { metric, open } = useMetricDrawer();
  const labels = Object.fromEntries((standing.data?.metrics ?? []).map((m) => [m.key, m.label]));
  return (
    <Page
      title={t("shell.nav.numbers")}
      state={t("portal.numbersState", { vendor: vendor.name })}
      action={<ProgramPick />}
    >
      <Loaded query={standing} skeleton={<Loading lines={8} height={32} />}>
        {(data) => (
          <>
            <KnownSwitch hindsight={data.hindsight} />
            <MetricGrid metrics={data.metrics} onMetric={open} />
            {metric ? (
              <MetricDrawer
                partnerId={data.partnerId}
                metric={metric}
                asOf={asOf}
                program={data.programId}
                labels={labels}
                onMetric={open}
              />
            ) : null}
          </>
        )}
      </Loaded>
    </Page>
  );
}
