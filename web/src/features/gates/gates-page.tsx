import { useListGates, type ListGatesReply } from "@fairway/client";
import { Button, Tabs } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { withWords } from "../../i18n/index.ts";
import { gateTabs } from "../../lib/addresses.ts";
import { IconLock, IconPlus } from "../../ui/icons.ts";
import { Mark } from "../../ui/mark.tsx";
import { Page } from "../../ui/page.tsx";
import { Empty, Loaded, Loading } from "../../ui/states/index.ts";
import { ProgramPick } from "../programs/program-pick.tsx";
import { useProgram } from "../programs/use-program.ts";
import { useVendor } from "../session/room.tsx";
import { GateList } from "./gate-list.tsx";
import { GatePanel } from "./gate-panel.tsx";
import { OpeningsTab } from "./openings-tab.tsx";
import { PortalPages } from "./portal-pages.tsx";
import { RequestsTab } from "./requests-tab.tsx";
import classes from "./gates.module.css";

const GateForm = lazy(() =>
  withWords("designer", async () => ({ default: (await import("./gate-form.tsx")).GateForm })),
);

const from = "/console/$vendor/gates" as const;

function Gates({ data, button }: { data: ListGatesReply; button: React.ReactNode }) {
  const { t } = useTranslation();
  const navigate = useNavigate({ from });
  if (data.items.length === 0)
    return (
      <Empty icon={IconLock} title={t("gates.none")} action={button}>
        {t(data.programId === null ? "gates.needsProgram" : "gates.noneBody")}
      </Empty>
    );
  const open = (gate: string) =>
    void navigate({ search: (before) => ({ ...before, gate }), replace: true, resetScroll: false });
  return (
    <div className={classes.stack}>
      <GateList items={data.items} onOpen={open} />
      <PortalPages data={data} />
    </div>
  );
}

/** Thresholds before things: who passes them, what partners ask for, and what is open for a time. */
export function GatesPage() {
  const { t } = useTranslation();
  const vendor = useVendor();
  const { tab = "gates", make, gate: opened } = useSearch({ from });
  const navigate = useNavigate({ from });
  const { program } = useProgram();
  const query = useListGates(vendor.id, program ? { program: program.id } : {});
  const { data } = query;
  const programId = data?.programId ?? null;
  const mayMake = data?.can["create"] === true && programId !== null;
  const set = (change: { make?: true | undefined; gate?: string | undefined }) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false });
  const button = mayMake ? (
    <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={() => set({ make: true })}>
      {t("gates.make")}
    </Button>
  ) : null;
  const state = data
    ? [t("gates.state", { count: data.items.length }), t("gates.waiting", { count: data.waiting })].join(" ")
    : "";
  const chosen = data?.items.find((gate) => gate.id === opened);
  return (
    <Page
      title={t("gates.title")}
      state={state}
      action={
        <>
          <ProgramPick />
          {tab === "gates" ? button : null}
        </>
      }
    >
      <Tabs
        value={tab}
        keepMounted={false}
        onChange={(next) =>
          void navigate({
            search: ({ program: of }) => ({ program: of, tab: gateTabs.find((one) => one === next) }),
            replace: true,
          })
        }
      >
        <Tabs.List>
          {gateTabs.map((key) => (
            <Tabs.Tab
              key={key}
              value={key}
              rightSection={
                key === "requests" && data && data.waiting > 0 ? (
                  <Mark tone={data.late > 0 ? "bad" : "info"}>{data.waiting}</Mark>
                ) : null
              }
            >
              {t(`gates.tabs.${key}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab} pt="md">
          {tab === "gates" ? (
            <Loaded query={query} skeleton={<Loading lines={6} height={28} />}>
              {(found) => <Gates data={found} button={button} />}
            </Loaded>
          ) : null}
          {tab === "requests" ? <RequestsTab /> : null}
          {tab === "openings" ? <OpeningsTab mayOpen={data?.can["open"] === true} /> : null}
        </Tabs.Panel>
      </Tabs>
      {chosen ? <GatePanel gate={chosen} onClose={() => set({ gate: undefined })} /> : null}
      {make && mayMake && programId !== null ? (
        <Suspense>
          <GateForm programId={programId} onClose={() => set({ make: undefined })} />
        </Suspense>
      ) : null}
    </Page>
  );
}
