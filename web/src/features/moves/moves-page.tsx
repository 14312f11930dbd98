import { useListMoves } from "@fairway/client";
import { Badge, Tabs } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { Suspense } from "react";
import { useTranslation } from "react-i18next";
import { moveTabs } from "../../lib/addresses.ts";
import { Page } from "../../ui/page.tsx";
import { Loaded, Loading } from "../../ui/states/index.ts";
import { NoProgram } from "./no-program.tsx";
import { ProgramPick } from "../programs/program-pick.tsx";
import { useProgram } from "../programs/use-program.ts";
import { useVendor } from "../session/room.tsx";
import { tabs, type Tab } from "./tabs.ts";

const from = "/console/$vendor/moves" as const;

function TabLabel({ tab }: { tab: Tab }) {
  const { t } = useTranslation();
  const count = tab.useCount();
  return (
    <Tabs.Tab
      value={tab.key}
      rightSection={
        count ? (
          <Badge size="sm" variant="light" circle={count < 10}>
            {count}
          </Badge>
        ) : null
      }
    >
      {t(`moves.tabs.${tab.key}`)}
    </Tabs.Tab>
  );
}

function usePageState(programId: string | undefined): string {
  const { t } = useTranslation();
  const vendor = useVendor();
  const query = useListMoves(vendor.id, programId ?? "", { limit: 1 }, { query: { enabled: programId !== undefined } });
  const counts = query.data?.counts;
  if (!counts) return "";
  const coming = t("moves.state", { count: counts.scheduled });
  return counts.proposed > 0 ? `${coming} ${t("moves.stateProposed", { count: counts.proposed })}` : coming;
}

/** Who moves between tiers by the program's policies: what comes, what was, and what people decide. */
export function MovesPage() {
  const { t } = useTranslation();
  const { tab = "coming" } = useSearch({ from });
  const navigate = useNavigate({ from });
  const { query, program } = useProgram();
  const state = usePageState(program?.id);
  const current = tabs.find(({ key }) => key === tab) ?? tabs[0];
  return (
    <Page title={t("moves.title")} state={state} action={<ProgramPick />}>
      <Loaded query={query}>
        {() =>
          program ? (
            <Tabs
              value={current?.key ?? null}
              keepMounted={false}
              onChange={(next) =>
                void navigate({ search: { tab: moveTabs.find((one) => one === next), program: program.id } })
              }
            >
              <Tabs.List>
                {tabs.map((one) => (
                  <TabLabel key={one.key} tab={one} />
                ))}
              </Tabs.List>
              {current ? (
                <Tabs.Panel value={current.key} pt="md">
                  <Suspense fallback={<Loading lines={8} height={24} />}>
                    <current.page />
                  </Suspense>
                </Tabs.Panel>
              ) : null}
            </Tabs>
          ) : (
            <NoProgram />
          )
        }
      </Loaded>
    </Page>
  );
}
