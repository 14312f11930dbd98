import { useListPartnerNoticesInfinite, type Notice } from "@fairway/client";
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { IconMail } from "../../../ui/icons.ts";
import { Page } from "../../../ui/page.tsx";
import { Empty, Loaded } from "../../../ui/states/index.ts";
import { usePartnerRoom } from "../../portal/use-partner-room.ts";
import classes from "../notices.module.css";
import { useTold } from "../use-told.ts";

function Entry({ notice }: { notice: Notice }) {
  const { t } = useTranslation();
  const { vendor, partnerId } = usePartnerRoom();
  const { when } = useTold();
  const waits = notice.important && !notice.acknowledged && !notice.withdrawnAt;
  return (
    <li>
      <Link
        to="/portal/$vendor/$partnerId/notices/$noticeId"
        params={{ vendor: vendor.slug, partnerId, noticeId: notice.id }}
        className={classes.entry}
        data-unread={!notice.read || undefined}
        data-gone={notice.withdrawnAt !== null || undefined}
      >
        <span>
          {waits ? (
            <span className={classes.tag} data-tone="warn">
              {t("notices.portal.important")}
            </span>
          ) : null}
          {notice.read ? null : <span className={classes.tag}>{t("notices.portal.unread")}</span>}
          <span className={classes.entryTitle}>{notice.title}</span>
        </span>
        <time dateTime={notice.createdAt}>{when(notice.createdAt)}</time>
        <span className={classes.entrySummary}>
          {notice.withdrawnAt ? t("notices.takenBackOn", { when: when(notice.withdrawnAt) }) : notice.summary}
        </span>
      </Link>
    </li>
  );
}

/** What the partner was told, newest first. */
export function PortalNoticesPage() {
  const { t } = useTranslation();
  const { vendor, partnerId } = usePartnerRoom();
  const query = useListPartnerNoticesInfinite(
    vendor.id,
    partnerId,
    { limit: 50 },
    { query: { getNextPageParam: (last) => last.nextCursor ?? undefined, initialPageParam: undefined } },
  );
  const unread = query.data?.pages[0]?.unread;
  const state =
    unread === undefined
      ? ""
      : unread === 0
        ? t("notices.portal.stateNone")
        : t("notices.portal.state", { count: unread });
  return (
    <Page title={t("notices.title")} state={state}>
      <Loaded query={query}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          return items.length > 0 ? (
            <>
              <ul className={classes.inbox}>
                {items.map((notice) => (
                  <Entry key={notice.id} notice={notice} />
                ))}
              </ul>
              {query.hasNextPage ? (
                <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                  {t("showMore")}
                </Button>
              ) : null}
            </>
          ) : (
            <Empty icon={IconMail} title={t("notices.portal.none")}>
              {t("notices.portal.noneBody", { vendor: vendor.name })}
            </Empty>
          );
        }}
      </Loaded>
    </Page>
  );
}
