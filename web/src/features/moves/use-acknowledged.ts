import { getListNoticesQueryOptions, type ListMovesReply, type Move } from "@fairway/client";
import { useQueries } from "@tanstack/react-query";
import { useTold } from "../notices/use-told.ts";
import { useVendor } from "../session/room.tsx";

/** Who acknowledged that a scheduled move was told, by the notices of each page of moves. */
export function useAcknowledged(pages: readonly ListMovesReply[]): (move: Move) => string {
  const vendor = useVendor();
  const { acknowledged } = useTold();
  const scheduled = pages
    .map(({ items }) => items.filter(({ status }) => status === "scheduled").map(({ id }) => id))
    .filter((ids) => ids.length > 0);
  const found = useQueries({
    queries: scheduled.map((move) =>
      getListNoticesQueryOptions(vendor.id, { move, kind: "moveScheduled", limit: 100 }),
    ),
  });
  const byMove = new Map(found.flatMap(({ data }) => data?.items ?? []).map((notice) => [notice.moveId, notice]));
  return (move) => {
    const notice = byMove.get(move.id);
    return notice ? acknowledged(notice) : "";
  };
}
