import { useEndViewing as useEnd } from "@fairway/client";
import { leaveViewing } from "../../lib/viewing.ts";
import { useRoom } from "../session/room.tsx";

/** The end of looking at the portal as a partner; nothing where nobody does. It leads back even where it cannot be told. */
export function useEndViewing(): { end: () => void; ending: boolean } | null {
  const { me, vendor } = useRoom();
  const { mutateAsync, isPending } = useEnd();
  const { viewing } = me;
  if (viewing === null) return null;
  const params = { vendorId: vendor.id, partnerId: viewing.partner.id, viewingId: viewing.id };
  return { end: () => void mutateAsync(params).then(leaveViewing, leaveViewing), ending: isPending };
}
