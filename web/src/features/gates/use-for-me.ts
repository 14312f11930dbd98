import { useListGateRequests } from "@fairway/client";
import { useMay, useVendor } from "../session/room.tsx";

/** How many requests of the reader's own partners wait for an answer. */
export function useForMe(): number {
  const vendor = useVendor();
  const query = { enabled: useMay("gates.open"), refetchInterval: 60_000 };
  return useListGateRequests(vendor.id, { mine: "true", limit: 1 }, { query }).data?.waiting ?? 0;
}
