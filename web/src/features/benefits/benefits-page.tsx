import { useGetBenefitsOverview, type GetBenefitsOverviewReply } from "@fairway/client";
import { Tabs } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { benefitTabs, type BenefitTab } from "../../lib/addresses.ts";
import { valueText } from "../../lib/format.ts";
import { IconGift } from "../../ui/icons.ts";
import { Mark } from "../../ui/mark.tsx";
import { Page } from "../../ui/page.tsx";
import { Empty, Loaded, Loading } from "../../ui/states/index.ts";
import { useWords } from "../../ui/use-words.ts";
import { ProgramPick } from "../programs/program-pick.tsx";
import { useProgram } from "../programs/use-program.ts";
import { useVendor } from "../session/room.tsx";
import { AllocationsTab } from "./allocations-tab.tsx";
import { ApplicationsTab } from "./applications-tab.tsx";
import { OverviewTab } from "./overview-tab.tsx";

const from = "/console/$vendor/benefits" as const;

function useState(overview: GetBenefitsOverviewReply | undefined): string {
  const { t } = useTranslation();
  const { locale, words } = useWords();
  if (!overview || overview.items.length === 0) return "";
  const count = overview.items.length;
  const waits = t("benefits.waiting", { count: overview.openApplications });
  const costs = overview.cost ? t("benefits.costs", { cost: valueText(overview.cost, locale, words) }) : "";
  return [t("benefits.state", { count }), costs, waits].filter(Boolean).join(" ");
}

function Panels({ tab, overview }: { tab: BenefitTab; overview: GetBenefitsOverviewReply }) {
  return {
    overview: () => <OverviewTab overview={overview} />,
    applications: () => <ApplicationsTab />,
    given: () => <AllocationsTab overview={overview} />,
  }[tab]();
}

/** What the program gives: to whom, what is used of it, what it costs, and who asks for it. */
export function BenefitsPage() {
  const { t } = useTranslation();
  const vendor = useVendor();
  const { tab = "overview" } = useSearch({ from });
  const navigate = useNavigate({ from });
  const { program } = useProgram();
  const query = useGetBenefitsOverview(vendor.id, program ? { program: program.id } : {});
  const state = useState(query.data);
  const choose = (next: string | null) =>
    void navigate({ search: { program: program?.id, tab: benefitTabs.find((one) => one === next) }, replace: true });
  return (
    <Page title={t("benefits.title")} state={state} action={<ProgramPick />}>
      <Loaded query={query} skeleton={<Loading lines={8} height={32} />}>
        {(overview) =>
          overview.items.length === 0 ? (
            <Empty icon={IconGift} title={t("benefits.none")}>
              {t("benefits.noneBody")}
            </Empty>
          ) : (
            <Tabs value={tab} onChange={choose} keepMounted={false}>
              <Tabs.List>
                {benefitTabs.map((key) => (
                  <Tabs.Tab
                    key={key}
                    value={key}
                    rightSection={
                      key === "applications" && overview.openApplications > 0 ? (
                        <Mark tone={overview.lateApplications > 0 ? "bad" : "info"}>{overview.openApplications}</Mark>
                      ) : null
                    }
                  >
                    {t(`benefits.tabs.${key}`)}
                  </Tabs.Tab>
                ))}
              </Tabs.List>
              <Tabs.Panel value={tab} pt="md">
                <Panels tab={tab} overview={overview} />
              </Tabs.Panel>
            </Tabs>
          )
        }
      </Loaded>
    </Page>
  );
}
