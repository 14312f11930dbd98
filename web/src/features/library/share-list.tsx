import type { ResourceShare } from "@fairway/client";
import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { formatDayOf } from "../../lib/format.ts";
import { Mark } from "../../ui/mark.tsx";
import { failed, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./library.module.css";

const tones = { active: "ok", expired: "plain", usedUp: "plain", revoked: "plain" } as const;

function One({ share, end }: { share: ResourceShare; end: () => Promise<void> }) {
  const { t, i18n } = useTranslation();
  const vendor = useVendor();
  const { uses: count, maxUses: max } = share;
  const used = max === null ? t("library.shareUsed", { count }) : t("library.shareUsedOf", { count, max });
  const until = t("library.shareUntil", { date: formatDayOf(share.expiresAt, i18n.language, vendor.timeZone) });
  const who = [share.partner?.name, share.createdBy].filter(Boolean).join(", ");
  return (
    <li className={classes.item}>
      <span className={classes.itemWords}>
        <span className={classes.itemHead}>
          <Mark tone={tones[share.state]}>{t(`library.shareState.${share.state}`)}</Mark>
          {used}, {until}
        </span>
        <span className={classes.note}>{[who, share.note].filter(Boolean).join(": ")}</span>
      </span>
      {share.can["revoke"] && share.state === "active" ? (
        <Button size="xs" variant="default" onClick={() => void end().catch(failed)}>
          {t("library.endLink")}
        </Button>
      ) : null}
    </li>
  );
}

/** Links to a resource, with how often each was used. */
export function ShareList({ shares, end }: { shares: ResourceShare[]; end: (id: string) => Promise<void> }) {
  const { t } = useTranslation();
  const endOne = async (id: string) => {
    await end(id);
    said(t("library.linkEnded"));
  };
  return (
    <ul className={classes.list}>
      {shares.map((share) => (
        <One key={share.id} share={share} end={() => endOne(share.id)} />
      ))}
    </ul>
  );
}
