import { useGetHome, type HomePlace, type Membership } from "@fairway/client";
import { Menu, UnstyledButton } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { IconCheck, IconHome, IconSelector } from "../../ui/icons.ts";
import { membershipKey, useRoom } from "./room.tsx";
import classes from "./switcher.module.css";
import { VendorMark } from "./vendor-mark.tsx";

const nameOf = (m: Membership): string => (m.side === "vendor" ? m.vendor.name : m.partner.name);

function Identity({ membership }: { membership: Membership }) {
  return (
    <span className={classes.identity}>
      <VendorMark vendor={membership.vendor} />
      <span className={classes.words}>
        <span className={classes.name}>{nameOf(membership)}</span>
        {membership.side === "partner" ? <span className={classes.under}>{membership.vendor.name}</span> : null}
      </span>
    </span>
  );
}

/** How much waits in a place; 0 where nothing does, or where it is not known yet. */
const waitingIn = (places: readonly HomePlace[], m: Membership): number =>
  places
    .filter(
      (p) =>
        p.vendor.slug === m.vendor.slug && (p.partner?.id ?? null) === (m.side === "partner" ? m.partner.id : null),
    )
    .flatMap((p) => p.waiting)
    .reduce((sum, { count }) => sum + count, 0);

function Choice({ membership, current, waiting }: { membership: Membership; current: boolean; waiting: number }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const vendor = membership.vendor.slug;
  const go = () =>
    membership.side === "vendor"
      ? void navigate({ to: "/console/$vendor/overview", params: { vendor } })
      : void navigate({ to: "/portal/$vendor/$partnerId/home", params: { vendor, partnerId: membership.partner.id } });
  return (
    <Menu.Item
      leftSection={<VendorMark vendor={membership.vendor} />}
      rightSection={current ? <IconCheck size={15} aria-hidden /> : null}
      onClick={go}
      aria-current={current}
    >
      <span className={classes.words}>
        <span>{nameOf(membership)}</span>
        <span className={classes.under}>
          {membership.side === "vendor"
            ? t("shell.vendorSide")
            : `${t("shell.partnerSide")}: ${membership.vendor.name}`}
        </span>
        {waiting > 0 ? <span className={classes.under}>{t("shell.waiting", { count: waiting })}</span> : null}
      </span>
    </Menu.Item>
  );
}

/** Who is shown, and the way to every other vendor or company that the person belongs to. */
export function Switcher() {
  const { t } = useTranslation();
  const { me, membership } = useRoom();
  const [opened, setOpened] = useState(false);
  const home = useGetHome({ query: { enabled: opened } });
  if (me.memberships.length < 2) return <Identity membership={membership} />;
  return (
    <Menu position="bottom-start" width={280} opened={opened} onChange={setOpened}>
      <Menu.Target>
        <UnstyledButton className={classes.button}>
          <span className="visually-hidden">{t("shell.switchTo")} </span>
          <Identity membership={membership} />
          <IconSelector size={14} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t("shell.organization")}</Menu.Label>
        {me.memberships.map((m) => (
          <Choice
            key={membershipKey(m)}
            membership={m}
            current={membershipKey(m) === membershipKey(membership)}
            waiting={waitingIn(home.data?.places ?? [], m)}
          />
        ))}
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconHome size={15} aria-hidden />}
          renderRoot={(props) => <Link {...props} to="/home" />}
        >
          {t("shell.allPlaces")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
