import { useGetMe, type Me, type Membership } from "@fairway/client";
import { useEffect, type ReactNode } from "react";
import { failureOf } from "../../lib/errors.ts";
import { rememberRoom } from "../../lib/recent-rooms.ts";
import { setBrand } from "../../ui/brand.ts";
import { Failed, Loading } from "../../ui/states/index.ts";
import { NotHere } from "./not-here.tsx";
import { membershipKey, RoomProvider } from "./room.tsx";
import { useOwnLanguage } from "./use-own-language.ts";

type Props = { pick: (me: Me) => Membership | undefined; side: "vendor" | "partner"; children: ReactNode };

function useIdentity(membership: Membership | undefined, side: Props["side"]) {
  const key = membership ? membershipKey(membership) : null;
  const color = membership?.vendor.branding.color ?? null;
  useEffect(() => {
    if (key === null) return;
    rememberRoom(`${side}:${key}`);
    setBrand(color);
    document.documentElement.dataset["room"] = side === "vendor" ? "console" : "portal";
  }, [key, color, side]);
}

/** Lets the signed-in members of a room in; sends everybody else to sign in, or says that nothing is there. */
export function SessionGate({ pick, side, children }: Props) {
  const me = useGetMe();
  const membership = me.data ? pick(me.data) : undefined;
  useOwnLanguage(me.data);
  useIdentity(membership, side);
  if (me.error && !me.data) {
    // The app leads to the sign-in page after any 401; a second redirect from here would chase its own location.
    if (failureOf(me.error).status === 401) return <Loading lines={0} />;
    return <Failed error={me.error} onRetry={() => void me.refetch()} />;
  }
  if (!me.data) return <Loading lines={0} />;
  if (!membership) return <NotHere />;
  return <RoomProvider room={{ me: me.data, vendor: membership.vendor, membership }}>{children}</RoomProvider>;
}
