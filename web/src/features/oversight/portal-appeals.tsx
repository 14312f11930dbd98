import {
  useListPartnerAppeals,
  useListPartnerExceptions,
  useWithdrawAppeal,
  type Appeal,
  type Appealable,
} from "@fairway/client";
import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { formatDate } from "../../lib/format.ts";
import { Panel, Section } from "../../ui/page.tsx";
import { failed, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import { Open } from "./appeal-button.tsx";
import { Ending } from "./appeal-list.tsx";
import { Clock } from "./clock.tsx";
import classes from "./oversight.module.css";
import { Reasons } from "./reasons.tsx";
import { useFresh } from "./use-fresh.ts";
import { useMoveWords } from "./use-move-words.ts";

function OpenMove({ partnerId, item, may }: { partnerId: string; item: Appealable; may: boolean }) {
  const words = useMoveWords();
  return (
    <li className={classes.row}>
      <div className={classes.body}>
        <span className={classes.name}>{words.says(item.move)}</span>
        <p className={classes.note}>{words.when(item.move)}</p>
        <Reasons move={item.move} />
        <Open partnerId={partnerId} item={item} may={may} />
      </div>
    </li>
  );
}

function Filed({ appeal }: { appeal: Appeal }) {
  const { t, i18n } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const words = useMoveWords();
  const withdraw = useWithdrawAppeal();
  const isLate = (appeal.daysLeft ?? 0) < 0;
  const by = { vendor: vendor.name, date: formatDate(appeal.decideByOn, i18n.language) };
  const take = async () => {
    await withdraw.mutateAsync({ vendorId: vendor.id, partnerId: appeal.partner.id, appealId: appeal.id });
    said(t("oversight.portal.withdrawn"));
    await fresh();
  };
  return (
    <li className={classes.row}>
      <div className={classes.body}>
        <div className={classes.head}>
          <span className={classes.name}>{words.says(appeal.move)}</span>
          <Clock appeal={appeal} brief />
        </div>
        <p className={classes.note}>
          {appeal.status === "open"
            ? t(isLate ? "oversight.portal.late" : "oversight.portal.waits", by)
            : words.when(appeal.move)}
        </p>
        <p className={classes.note}>{t("oversight.portal.words")}</p>
        <p className={classes.words}>{appeal.text}</p>
        <Ending appeal={appeal} />
      </div>
      {appeal.can["withdraw"] ? (
        <div className={classes.actions}>
          <Button variant="default" loading={withdraw.isPending} onClick={() => void take().catch(failed)}>
            {t("oversight.portal.withdraw")}
          </Button>
        </div>
      ) : null}
    </li>
  );
}

/** In the portal: moves that can be appealed against, appeals with their clocks, and exceptions in force. */
export function PortalAppeals({ partnerId }: { partnerId: string }) {
  const { t, i18n } = useTranslation();
  const vendor = useVendor();
  const { data } = useListPartnerAppeals(vendor.id, partnerId, { limit: 50 });
  const { data: exceptions } = useListPartnerExceptions(vendor.id, partnerId, { limit: 50 });
  const active = exceptions?.items.filter((one) => one.status === "active") ?? [];
  if (!data || (!data.appealable.length && !data.items.length && !active.length)) return null;
  return (
    <Section title={t("oversight.portal.title")}>
      <Panel padded={false}>
        <ul className={classes.list}>
          {active.map((one) => (
            <li key={one.id} className={classes.row}>
              <div className={classes.body}>
                <p>
                  {t("oversight.portal.exception", {
                    tier: one.tier,
                    track: one.trackLabel,
                    date: formatDate(one.untilOn, i18n.language),
                  })}
                </p>
                <p className={classes.words}>{one.reason}</p>
              </div>
            </li>
          ))}
          {data.appealable.map((item) => (
            <OpenMove key={item.move.id} partnerId={partnerId} item={item} may={data.can["file"] ?? false} />
          ))}
          {data.items.map((appeal) => (
            <Filed key={appeal.id} appeal={appeal} />
          ))}
        </ul>
      </Panel>
    </Section>
  );
}
