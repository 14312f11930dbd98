import { useGetMe, useGetSetup, type Membership } from "@fairway/client";
import { Navigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { failureOf } from "../../lib/errors.ts";
import { recall } from "../../lib/storage.ts";
import { Empty, Failed, Loading } from "../../ui/states/index.ts";
import { AccountFrame } from "../account/frame.tsx";
import { membershipKey } from "./room.tsx";

/** The membership that was used last in this browser, or the first. */
export function lastRoom(memberships: readonly Membership[], remembered: string | null): Membership | undefined {
  return memberships.find((m) => `${m.side}:${membershipKey(m)}` === remembered) ?? memberships[0];
}

/** The start of the app: set-up, sign-in, the one room there is, or home where there are several. */
export function LandingPage() {
  const { t } = useTranslation();
  const setup = useGetSetup();
  const me = useGetMe({ query: { retry: false } });
  if (setup.data?.needed) return <Navigate to="/set-up" replace />;
  if (me.error)
    return failureOf(me.error).status === 401 ? (
      <Navigate to="/sign-in" replace />
    ) : (
      <Failed error={me.error} onRetry={() => void me.refetch()} />
    );
  if (!me.data) return <Loading lines={0} />;
  const room = lastRoom(me.data.memberships, recall("room"));
  if (!room)
    return (
      <AccountFrame back={false}>
        <Empty title={t("session.noMemberships")}>{t("session.noMembershipsRemedy")}</Empty>
      </AccountFrame>
    );
  if (me.data.memberships.length > 1) return <Navigate to="/home" replace />;
  const vendor = room.vendor.slug;
  if (room.side === "vendor") return <Navigate to="/console/$vendor/overview" params={{ vendor }} replace />;
  return <Navigate to="/portal/$vendor/$partnerId/home" params={{ vendor, partnerId: room.partner.id }} replace />;
}
