import { useListPartnerApplications } from "@fairway/client";
import { useMay, useVendor } from "../session/room.tsx";

/** How many applications wait for the reader's approval. */
export function useToApprove(): number {
  const vendor = useVendor();
  const mayRecruit = useMay("recruiting.read");
  const query = { enabled: mayRecruit, refetchInterval: 60_000 };
  return useListPartnerApplications(vendor.id, { limit: 1 }, { query }).data?.mine ?? 0;
}
