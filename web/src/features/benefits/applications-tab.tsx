import { useListBenefitApplicationsInfinite, type BenefitApplication } from "@fairway/client";
import { Button, SegmentedControl, UnstyledButton } from "@mantine/core";
import { keepPreviousData } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { applicationShows } from "../../lib/addresses.ts";
import { formatDayOf, valueText } from "../../lib/format.ts";
import { defined } from "../../lib/search-params.ts";
import { IconInbox } from "../../ui/icons.ts";
import { Panel } from "../../ui/page.tsx";
import { Empty, Loaded, Loading } from "../../ui/states/index.ts";
import { useWords } from "../../ui/use-words.ts";
import { LoadMore } from "../../ui/load-more.tsx";
import { useProgram } from "../programs/use-program.ts";
import { useVendor } from "../session/room.tsx";
import { ApplicationDrawer } from "./application-drawer.tsx";
import classes from "./benefits.module.css";
import { Clock } from "./clock.tsx";
import { ApplicationMark } from "./status-mark.tsx";

const from = "/console/$vendor/benefits" as const;

function Row({ application, onOpen }: { application: BenefitApplication; onOpen: () => void }) {
  const { t, i18n } = useTranslation();
  const { locale, words } = useWords();
  const { timeZone, name } = useVendor();
  const { amount, createdAt, appliedBy } = application;
  const asked = amount ? `${application.label}, ${valueText(amount, locale, words)}` : application.label;
  return (
    <li className={classes.row}>
      <div className={classes.body}>
        <div className={classes.head}>
          <UnstyledButton className={classes.open} onClick={onOpen}>
            {application.partner.name}
          </UnstyledButton>
          <span>{asked}</span>
          <ApplicationMark application={application} />
        </div>
        <p className={classes.purpose}>{application.purpose}</p>
        <p className={classes.note}>
          {t("benefits.appliedBy", { name: appliedBy ?? name, when: formatDayOf(createdAt, i18n.language, timeZone) })}
        </p>
      </div>
      <div className={classes.side}>
        <Clock application={application} />
        {application.can["decide"] ? (
          <Button size="xs" variant="default" onClick={onOpen}>
            {t("benefits.review")}
          </Button>
        ) : null}
      </div>
    </li>
  );
}

/** Applications: what must be decided soonest at the top. */
export function ApplicationsTab() {
  const { t } = useTranslation();
  const vendor = useVendor();
  const { program } = useProgram();
  const { show = "waiting", benefit, application: opened } = useSearch({ from });
  const navigate = useNavigate({ from });
  const set = (change: { show?: (typeof applicationShows)[number]; application?: string | undefined }) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false });
  const params = { limit: 50, status: show, ...defined({ benefit, program: program?.id }) };
  const query = useListBenefitApplicationsInfinite(vendor.id, params, {
    query: {
      getNextPageParam: (last) => last.nextCursor ?? undefined,
      initialPageParam: undefined,
      placeholderData: keepPreviousData,
    },
  });
  return (
    <div className={classes.stack}>
      <SegmentedControl
        className={classes.shows ?? ""}
        value={show}
        onChange={(next) => set({ show: applicationShows.find((one) => one === next) ?? "waiting" })}
        data={applicationShows.map((value) => ({ value, label: t(`benefits.shows.${value}`) }))}
        aria-label={t("benefits.showWhich")}
      />
      <Loaded query={query} skeleton={<Loading lines={6} height={40} />}>
        {(data) => {
          const items = data.pages.flatMap((page) => page.items);
          if (items.length === 0)
            return (
              <Empty icon={IconInbox} title={t(`benefits.noApplications.${show}`)}>
                {t("benefits.noApplicationsBody")}
              </Empty>
            );
          return (
            <Panel padded={false}>
              <ul>
                {items.map((item) => (
                  <Row
                    key={item.id}
                    application={item}
                    onOpen={() => set({ application: `${item.partner.id}/${item.id}` })}
                  />
                ))}
              </ul>
            </Panel>
          );
        }}
      </Loaded>
      <LoadMore pages={query} />
      {opened ? <ApplicationDrawer address={opened} onClose={() => set({ application: undefined })} /> : null}
    </div>
  );
}
