import { useGetLock, type Lock } from "@fairway/client";
import { useVendor } from "../session/room.tsx";
import { Ask } from "./ask.tsx";

type Props = { partnerId: string; kind: Lock["thing"]["kind"]; thing: string };

/** Only the asking for a thing that says by itself why it is locked. */
export function AskOf({ partnerId, kind, thing }: Props) {
  const vendor = useVendor();
  const lock = useGetLock(vendor.id, partnerId, kind, thing).data?.lock;
  if (!lock) return null;
  const { request, answerWithin, can } = lock;
  return (
    <Ask
      partnerId={partnerId}
      thing={lock.thing}
      request={request}
      mayAsk={can["ask"] === true}
      within={answerWithin}
    />
  );
}
