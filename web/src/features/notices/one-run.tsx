import { useListNotices, type NoticeRun } from "@fairway/client";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { ReactNode } from "react";
import { noticeChanges } from "../../lib/addresses.ts";
import { IconMail } from "../../ui/icons.ts";
import { Section } from "../../ui/page.tsx";
import { Empty, Loaded } from "../../ui/states/index.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./notices.module.css";
import { SentTable } from "./sent-table.tsx";
import { useRunSays } from "./use-run-says.ts";

type Change = (typeof noticeChanges)[number];
type Filter = Parameters<typeof SentTable>[0]["filter"];
const from = "/console/$vendor/notices" as const;

/** Who loses comes first; where nobody does, who gains. */
const firstOf = (changes: NonNullable<NoticeRun["changes"]>): Change =>
  noticeChanges.find((change) => (changes[change] ?? 0) > 0) ?? "loses";

function Changes({ changes, chosen }: { changes: NonNullable<NoticeRun["changes"]>; chosen: Change }) {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate({ from });
  const number = new Intl.NumberFormat(i18n.language);
  const choose = (change: Change) => void navigate({ search: (before) => ({ ...before, change }), replace: true });
  return (
    <div className={classes.chips} role="group" aria-label={t("notices.runs.changes")}>
      {noticeChanges.map((change) => (
        <button
          key={change}
          type="button"
          className={classes.chip}
          aria-pressed={change === chosen}
          onClick={() => choose(change)}
        >
          {`${t(`notices.preview.${change}`)} ${number.format(changes[change] ?? 0)}`}
        </button>
      ))}
    </div>
  );
}

/** One occasion on which many were told: what it was, what came of it, and the partners, who loses first. */
export function OneRun({ id, filter, filters }: { id: string; filter: Filter; filters: ReactNode }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const { change } = useSearch({ from });
  const says = useRunSays();
  const query = useListNotices(vendor.id, { run: id, limit: 1 });
  const back = (
    <Link to="/console/$vendor/notices" params={{ vendor: vendor.slug }}>
      {t("notices.runs.back")}
    </Link>
  );
  return (
    <Loaded query={query}>
      {({ run }) => {
        const chosen = run?.changes ? (change ?? firstOf(run.changes)) : undefined;
        return (
          <Section title={run?.title ?? t("notices.runs.one")} note={run ? says(run).join(" · ") : null} aside={back}>
            <div className={classes.stack}>
              {run?.changes && chosen ? <Changes changes={run.changes} chosen={chosen} /> : null}
              {filters}
              <SentTable
                filter={{ ...filter, ...(chosen ? { change: chosen } : {}) }}
                empty={<Empty icon={IconMail} title={t("notices.noneInFilter")} />}
              />
            </div>
          </Section>
        );
      }}
    </Loaded>
  );
}
