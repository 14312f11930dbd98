import { useListAnnouncementsInfinite, type Announcement } from "@fairway/client";
import { Button } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { DataTable, type Column } from "../../ui/data-table/index.ts";
import { IconMail, IconPlus } from "../../ui/icons.ts";
import { Empty, Loaded } from "../../ui/states/index.ts";
import { useMay, useRoom, useVendor } from "../session/room.tsx";
import { titleIn } from "./announcement-words.ts";
import { useTold } from "./use-told.ts";

/** Begins an announcement, for those who may write to partners. */
export function NewAnnouncement() {
  const { t } = useTranslation();
  const { vendor } = useRoom();
  if (!useMay("notices.announce")) return null;
  return (
    <Button
      component={Link}
      to={`/console/${vendor.slug}/notices/announcements/new`}
      leftSection={<IconPlus size={15} aria-hidden />}
    >
      {t("notices.announcement.new")}
    </Button>
  );
}

type Context = { t: TFunction; locale: string; slug: string; when: (iso: string) => string };

function columnsOf({ t, locale, slug, when }: Context): Column<Announcement>[] {
  const number = new Intl.NumberFormat(locale);
  const count = (id: "told" | "read" | "acknowledged"): Column<Announcement> => ({
    id,
    label: t(`notices.announcement.${id}`),
    width: 110,
    align: "end",
    cell: (a) => (a.result ? number.format(a.result[id]) : ""),
  });
  return [
    {
      id: "title",
      label: t("notices.notice"),
      width: 320,
      cell: (a) => (
        <Link
          to="/console/$vendor/notices/announcements/$announcementId"
          params={{ vendor: slug, announcementId: a.id }}
        >
          {titleIn(a.title, locale) || t("notices.announcement.untitled")}
        </Link>
      ),
    },
    {
      id: "status",
      label: t("notices.announcement.status"),
      width: 130,
      cell: (a) => t(`notices.announcement.statuses.${a.status}`),
    },
    {
      id: "when",
      label: t("notices.announcement.when"),
      width: 170,
      cell: (a) => when(a.publishedAt ?? a.scheduledAt ?? a.updatedAt),
    },
    count("told"),
    count("read"),
    count("acknowledged"),
  ];
}

/** Announcements, newest first, with what came of them. */
export function AnnouncementsTab() {
  const { t, i18n } = useTranslation();
  const vendor = useVendor();
  const navigate = useNavigate();
  const { when } = useTold();
  const query = useListAnnouncementsInfinite(
    vendor.id,
    { limit: 50 },
    { query: { getNextPageParam: (last) => last.nextCursor ?? undefined, initialPageParam: undefined } },
  );
  const open = ({ id }: Announcement) =>
    void navigate({
      to: "/console/$vendor/notices/announcements/$announcementId",
      params: { vendor: vendor.slug, announcementId: id },
    });
  return (
    <Loaded query={query}>
      {({ pages }) => {
        const rows = pages.flatMap(({ items }) => items);
        return rows.length > 0 ? (
          <DataTable
            caption={t("notices.announcement.caption")}
            rows={rows}
            columns={columnsOf({ t, locale: i18n.language, slug: vendor.slug, when })}
            rowKey={({ id }) => id}
            onOpen={open}
            onEnd={query.hasNextPage && !query.isFetchingNextPage ? () => void query.fetchNextPage() : undefined}
          />
        ) : (
          <Empty icon={IconMail} title={t("notices.announcement.none")} action={<NewAnnouncement />}>
            {t("notices.announcement.noneBody")}
          </Empty>
        );
      }}
    </Loaded>
  );
}
