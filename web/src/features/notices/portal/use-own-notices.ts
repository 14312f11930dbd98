import { useListPartnerNotices } from "@fairway/client";
import { usePartnerRoom } from "../../portal/use-partner-room.ts";

/** The newest notices of the reader's own partner, what is unread and what waits. */
export function useOwnNotices() {
  const { vendor, partnerId } = usePartnerRoom();
  return useListPartnerNotices(vendor.id, partnerId, { limit: 50 });
}
