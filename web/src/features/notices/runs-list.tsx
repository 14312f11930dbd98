import { useListNoticeRunsInfinite, type NoticeRun } from "@fairway/client";
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Section } from "../../ui/page.tsx";
import { Loaded } from "../../ui/states/index.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./notices.module.css";
import { useTold } from "./use-told.ts";

function Line({ run }: { run: NoticeRun }) {
  const { t } = useTranslation();
  const { slug } = useVendor();
  const { when } = useTold();
  const { told, read, acknowledged, important, done, total } = run;
  const progress = done < total ? t("notices.runs.going", { done, total }) : null;
  const says = [
    t(`notices.kinds.${run.kind}`),
    when(run.createdAt),
    t("notices.runs.told", { count: told }),
    t("notices.runs.read", { count: read }),
    important > 0 ? t("notices.runs.acknowledged", { count: acknowledged, important }) : null,
    run.withdrawn ? t("notices.takenBack") : progress,
  ];
  return (
    <li>
      <Link
        to="/console/$vendor/notices"
        params={{ vendor: slug }}
        search={{ run: run.id }}
        className={classes.entry}
        data-gone={run.withdrawn || undefined}
      >
        <span className={classes.runTitle}>{run.title}</span>
        <span className={classes.entrySummary}>{says.filter(Boolean).join(" · ")}</span>
      </Link>
    </li>
  );
}

/** What was told to many partners at once: each occasion once, with the partners inside. */
export function RunsList() {
  const { t } = useTranslation();
  const vendor = useVendor();
  const query = useListNoticeRunsInfinite(
    vendor.id,
    { limit: 10 },
    { query: { getNextPageParam: (last) => last.nextCursor ?? undefined, initialPageParam: undefined } },
  );
  return (
    <Loaded query={query}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        if (items.length === 0) return null;
        return (
          <Section title={t("notices.runs.title")}>
            <ul className={classes.inbox}>
              {items.map((run) => (
                <Line key={run.id} run={run} />
              ))}
            </ul>
            {query.hasNextPage ? (
              <Button
                variant="subtle"
                size="xs"
                loading={query.isFetchingNextPage}
                onClick={() => void query.fetchNextPage()}
              >
                {t("showMore")}
              </Button>
            ) : null}
          </Section>
        );
      }}
    </Loaded>
  );
}
