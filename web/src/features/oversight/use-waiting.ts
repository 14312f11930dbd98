import { useGetOversight } from "@fairway/client";
import { useVendor } from "../session/room.tsx";

/** How much waits for a decision of people: for each of the queues, and in all for a reader who decides. */
export function useWaiting() {
  const vendor = useVendor();
  const { data } = useGetOversight(vendor.id, { query: { refetchInterval: 60_000 } });
  const approve = data?.toApprove ?? 0;
  const exceptions = data?.exceptions ?? 0;
  const appeals = data?.appeals ?? 0;
  return { approve, exceptions, appeals, all: data?.can["decide"] ? approve + exceptions + appeals : 0 };
}
