import { useListPartnerAppeals, type Appealable } from "@fairway/client";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatDate } from "../../lib/format.ts";
import { useVendor } from "../session/room.tsx";
import { Clock } from "./clock.tsx";
import { FileAppeal } from "./file-appeal.tsx";
import classes from "./oversight.module.css";

/** Until when a move can be appealed against, with the button for those who may. */
export function Open({ partnerId, item, may }: { partnerId: string; item: Appealable; may: boolean }) {
  const { t, i18n } = useTranslation();
  const [filing, setFiling] = useState(false);
  const date = formatDate(item.appealByOn, i18n.language);
  return (
    <div className={classes.bar}>
      {may ? (
        <Button variant="default" onClick={() => setFiling(true)}>
          {t("oversight.portal.appeal")}
        </Button>
      ) : null}
      <span className={classes.note}>
        {may ? t("oversight.portal.appealUntil", { date }) : t("oversight.portal.onlyAdmins", { date })}
      </span>
      {filing ? <FileAppeal partnerId={partnerId} move={item.move} onClose={() => setFiling(false)} /> : null}
    </div>
  );
}

/** Beside whatever tells a partner of a move: the way to appeal against it, or what has become of the appeal. */
export function AppealButton({ partnerId, moveId }: { partnerId: string; moveId: string }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const { data } = useListPartnerAppeals(vendor.id, partnerId, { limit: 50 });
  const open = data?.appealable.find((one) => one.move.id === moveId);
  if (open) return <Open partnerId={partnerId} item={open} may={data?.can["file"] ?? false} />;
  const filed = data?.items.find((appeal) => appeal.move.id === moveId);
  if (!filed) return null;
  return (
    <p className={classes.note}>
      {`${t("oversight.portal.appeal")}: ${t(`oversight.appeals.status.${filed.status}`)} `}
      <Clock appeal={filed} />
    </p>
  );
}
