import { useGetLock, type Lock } from "@fairway/client";
import { Loaded, Loading } from "../../ui/states/index.ts";
import { useVendor } from "../session/room.tsx";
import { Ask } from "./ask.tsx";
import { LockCard } from "./lock-card.tsx";

type Props = { partnerId: string; kind: Lock["thing"]["kind"]; thing: string };

/** The card of one locked thing, fetched by itself. */
export function LockOf({ partnerId, kind, thing }: Props) {
  const vendor = useVendor();
  const query = useGetLock(vendor.id, partnerId, kind, thing);
  return (
    <Loaded query={query} skeleton={<Loading lines={4} />}>
      {({ lock }) => (lock ? <LockCard lock={lock} partnerId={partnerId} /> : null)}
    </Loaded>
  );
}

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
