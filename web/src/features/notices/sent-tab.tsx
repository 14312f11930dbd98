import { useGetNoticeSummary } from "@fairway/client";
import { Select, Switch } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { noticeKinds, noticeShows, type NoticeShow } from "../../lib/addresses.ts";
import { defined } from "../../lib/search-params.ts";
import { IconMail } from "../../ui/icons.ts";
import { Section } from "../../ui/page.tsx";
import { Empty } from "../../ui/states/index.ts";
import { useRoom, useVendor } from "../session/room.tsx";
import classes from "./notices.module.css";
import { OneRun } from "./one-run.tsx";
import { RunsList } from "./runs-list.tsx";
import { SentTable } from "./sent-table.tsx";

const queryOf: Record<
  NoticeShow,
  { acknowledged?: "yes" | "no"; mail?: "waiting" | "refused" | "unknown" | "noServer" }
> = {
  unacknowledged: { acknowledged: "no" },
  acknowledgedOnly: { acknowledged: "yes" },
  waiting: { mail: "waiting" },
  noServer: { mail: "noServer" },
  refused: { mail: "refused" },
  unknown: { mail: "unknown" },
};

const from = "/console/$vendor/notices" as const;

/** States of mail that nobody has to care about as long as no mail is in them. */
const rare = { waiting: "waiting", noServer: "noServer", refused: "refused", unknown: "unknown" } as const;

function useShown(): readonly NoticeShow[] {
  const vendor = useVendor();
  const { show } = useSearch({ from });
  const { data } = useGetNoticeSummary(vendor.id);
  return noticeShows.filter((one) => {
    if (one === show || one === "unacknowledged" || one === "acknowledgedOnly") return true;
    return (data?.mails[rare[one]] ?? 0) > 0;
  });
}

function Filters() {
  const { t } = useTranslation();
  const { show, kind, mine } = useSearch({ from });
  const navigate = useNavigate({ from });
  const set = (change: {
    show?: NoticeShow | undefined;
    kind?: (typeof noticeKinds)[number] | undefined;
    mine?: true | undefined;
  }) => void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  const shown = useShown();
  const label = (one: NoticeShow) => (one === "noServer" ? t("notices.mailStatus.noServer") : t(`notices.${one}`));
  return (
    <div className={classes.filters}>
      <div className={classes.chips} role="group" aria-label={t("notices.filter")}>
        <button type="button" className={classes.chip} aria-pressed={!show} onClick={() => set({ show: undefined })}>
          {t("notices.all")}
        </button>
        {shown.map((one) => (
          <button
            key={one}
            type="button"
            className={classes.chip}
            aria-pressed={show === one}
            onClick={() => set({ show: one })}
          >
            {label(one)}
          </button>
        ))}
      </div>
      <Select
        size="xs"
        aria-label={t("notices.kind")}
        placeholder={t("notices.anyKind")}
        clearable
        value={kind ?? null}
        data={noticeKinds.map((value) => ({ value, label: t(`notices.kinds.${value}`) }))}
        onChange={(next) => set({ kind: noticeKinds.find((k) => k === next) })}
      />
      <Switch
        size="xs"
        label={t("notices.mine")}
        checked={mine === true}
        onChange={(e) => set({ mine: e.currentTarget.checked ? true : undefined })}
      />
    </div>
  );
}

/** What partners were told, with filters by acknowledgement and by mail. */
export function SentTab() {
  const { t } = useTranslation();
  const { show, kind, mine, announcement, run } = useSearch({ from });
  const { me } = useRoom();
  const filter = defined({
    ...(show ? queryOf[show] : {}),
    kind,
    announcement,
    run,
    manager: mine ? me.person.id : undefined,
  });
  const isFiltered = Object.keys(filter).length > 0;
  if (run) return <OneRun id={run} filter={filter} filters={<Filters />} />;
  const table = (
    <SentTable
      filter={isFiltered ? filter : { single: "yes" }}
      empty={
        <Empty icon={IconMail} title={isFiltered ? t("notices.noneInFilter") : t("notices.none")}>
          {isFiltered ? null : t("notices.noneBody")}
        </Empty>
      }
    />
  );
  return (
    <div className={classes.stack}>
      <Filters />
      {isFiltered ? null : <RunsList />}
      {isFiltered ? table : <Section title={t("notices.runs.singles")}>{table}</Section>}
    </div>
  );
}
