import { useListNoticesInfinite, type ListNoticesParams, type SentNotice } from "@fairway/client";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { DataTable } from "../../ui/data-table/index.ts";
import { Loaded } from "../../ui/states/index.ts";
import { useVendor } from "../session/room.tsx";
import { noticeColumns } from "./notice-columns.tsx";
import { NoticeDrawer } from "./notice-drawer.tsx";
import { useTold } from "./use-told.ts";

type Props = { filter: Omit<ListNoticesParams, "cursor" | "limit">; empty: ReactNode; withPartner?: boolean };

/** Notices that were told, newest first; one opens beside the list. */
export function SentTable({ filter, empty, withPartner = true }: Props) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const told = useTold();
  const [open, setOpen] = useState<SentNotice | null>(null);
  const query = useListNoticesInfinite(
    vendor.id,
    { ...filter, limit: 50 },
    {
      query: { getNextPageParam: (last) => last.nextCursor ?? undefined, initialPageParam: undefined },
    },
  );
  return (
    <Loaded query={query}>
      {({ pages }) => {
        const rows = pages.flatMap(({ items }) => items);
        if (rows.length === 0) return empty;
        return (
          <>
            <DataTable
              caption={t("notices.caption")}
              rows={rows}
              columns={noticeColumns({ t, told, onOpen: setOpen }, withPartner)}
              rowKey={({ id }) => id}
              onOpen={setOpen}
              onEnd={query.hasNextPage && !query.isFetchingNextPage ? () => void query.fetchNextPage() : undefined}
            />
            {open ? <NoticeDrawer partner={open.partner} noticeId={open.id} onClose={() => setOpen(null)} /> : null}
          </>
        );
      }}
    </Loaded>
  );
}
