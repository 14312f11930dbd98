import { useListOnboardingsInfinite, type ListOnboardingsReply } from "@fairway/client";
import { SegmentedControl, Tabs } from "@mantine/core";
import { keepPreviousData } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { onboardingShows, onboardingTabs, type OnboardingTab } from "../../lib/addresses.ts";
import { formatDate } from "../../lib/format.ts";
import { IconChecklist } from "../../ui/icons.ts";
import { Mark } from "../../ui/mark.tsx";
import { Page, Panel } from "../../ui/page.tsx";
import { Empty, Loaded, Loading } from "../../ui/states/index.ts";
import { LoadMore } from "../../ui/load-more.tsx";
import { useVendor } from "../session/room.tsx";
import classes from "./onboarding.module.css";
import { useOwnerName } from "./owner-name.ts";
import { Progress } from "./progress.tsx";
import { StatusMark } from "./status-mark.tsx";
import { TemplatesTab } from "./templates-tab.tsx";
import { TimesTab } from "./times-tab.tsx";

type Item = ListOnboardingsReply["items"][number];
const from = "/console/$vendor/onboarding" as const;

function Row({ item }: { item: Item }) {
  const { t, i18n } = useTranslation();
  const { slug: vendor } = useVendor();
  const ownerName = useOwnerName();
  const date = (on: string) => formatDate(on, i18n.language);
  const { next, blocking } = item;
  return (
    <li className={classes.row}>
      <div className={classes.words}>
        <div className={classes.head}>
          <Link
            className={classes.name}
            to="/console/$vendor/partners/$partnerId"
            params={{ vendor, partnerId: item.partner.id }}
            search={{ tab: "onboarding" }}
          >
            {item.partner.name}
          </Link>
          <StatusMark status={item.status} />
        </div>
        <p className={classes.quiet}>
          {[item.template.label, item.manager?.name ?? "", t("onboarding.startedOn", { date: date(item.startedOn) })]
            .filter(Boolean)
            .join(" · ")}
        </p>
        {blocking.length > 0 ? (
          <p className={classes.help}>
            {t("onboarding.blocking", {
              tasks: blocking.map(({ title, owner }) => `${title} (${ownerName(owner)})`).join(", "),
            })}
          </p>
        ) : null}
        {blocking.length === 0 && next?.dueOn ? (
          <p className={classes.quiet}>
            {t("onboarding.nextDue", { task: next.title, date: date(next.dueOn), owner: ownerName(next.owner) })}{" "}
            {next.overdue ? <Mark tone="bad">{t("onboarding.overdue")}</Mark> : null}
          </p>
        ) : null}
        {item.firstValueDays === null ? null : (
          <p className={classes.quiet}>{t("onboarding.firstValueAfter", { count: item.firstValueDays })}</p>
        )}
      </div>
      <Progress done={item.done} of={item.of} />
    </li>
  );
}

function PartnersTab() {
  const { t } = useTranslation();
  const vendor = useVendor();
  const { show = "open" } = useSearch({ from });
  const navigate = useNavigate({ from });
  const query = useListOnboardingsInfinite(
    vendor.id,
    { limit: 50, status: show },
    {
      query: {
        getNextPageParam: (last) => last.nextCursor ?? undefined,
        initialPageParam: undefined,
        placeholderData: keepPreviousData,
      },
    },
  );
  return (
    <div className={classes.stack}>
      <div>
        <SegmentedControl
          value={show}
          onChange={(next) =>
            void navigate({
              search: (before) => ({ ...before, show: onboardingShows.find((one) => one === next) }),
              replace: true,
            })
          }
          data={onboardingShows.map((value) => ({ value, label: t(`onboarding.shows.${value}`) }))}
          aria-label={t("onboarding.showWhich")}
        />
      </div>
      <Loaded query={query} skeleton={<Loading lines={6} height={48} />}>
        {(data) => {
          const items = data.pages.flatMap((page) => page.items);
          return items.length === 0 ? (
            <Empty icon={IconChecklist} title={t(`onboarding.nobody.${show}`)}>
              {t("onboarding.nobodyBody")}
            </Empty>
          ) : (
            <Panel padded={false}>
              <ul className={classes.list}>
                {items.map((item) => (
                  <Row key={item.id} item={item} />
                ))}
              </ul>
            </Panel>
          );
        }}
      </Loaded>
      <LoadMore pages={query} />
    </div>
  );
}

function Panels({ tab }: { tab: OnboardingTab }) {
  return { partners: () => <PartnersTab />, times: () => <TimesTab />, checklists: () => <TemplatesTab /> }[tab]();
}

/** How new partners get on: those that do not first; how long first value takes; and the checklists. */
export function OnboardingPage() {
  const { t } = useTranslation();
  const vendor = useVendor();
  const { tab = "partners" } = useSearch({ from });
  const navigate = useNavigate({ from });
  const query = useListOnboardingsInfinite(
    vendor.id,
    { limit: 50, status: "open" },
    { query: { getNextPageParam: (last) => last.nextCursor ?? undefined, initialPageParam: undefined } },
  );
  const counts = query.data?.pages[0]?.counts;
  const state = counts
    ? [
        t("onboarding.runningState", { count: counts.running + counts.stalled }),
        counts.stalled > 0 ? t("onboarding.stalledState", { count: counts.stalled }) : "",
      ]
        .filter(Boolean)
        .join(" ")
    : "";
  return (
    <Page title={t("onboarding.title")} state={state}>
      <Tabs
        value={tab}
        onChange={(next) =>
          void navigate({ search: { tab: onboardingTabs.find((one) => one === next) }, replace: true })
        }
        keepMounted={false}
      >
        <Tabs.List>
          {onboardingTabs.map((key) => (
            <Tabs.Tab key={key} value={key}>
              {t(`onboarding.tabs.${key}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab} pt="md">
          <Panels tab={tab} />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
