import { useListNoticeRunsInfinite, type NoticeRun } from "@fairway/client";
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Section } from "../../ui/page.tsx";
import { Loaded } from "../../ui/states/index.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./notices.module.css";
import { useRunSays } from "./use-run-says.ts";

function Line({ run }: { run: NoticeRun }) {
  const { slug } = useVendor();
  const says = useRunSays();
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
        <span className={classes.entrySummary}>{says(run).join(" · ")}</span>
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
