import type { Appeal } from "@fairway/client";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatDate, formatInstant } from "../../lib/format.ts";
import { Panel } from "../../ui/page.tsx";
import { useVendor } from "../session/room.tsx";
import { Clock } from "./clock.tsx";
import { DecideAppeal } from "./decide-appeal.tsx";
import classes from "./oversight.module.css";
import { PartnerLink } from "./partner-link.tsx";
import { Reasons } from "./reasons.tsx";
import { useMoveWords } from "./use-move-words.ts";

/** How an appeal ended: by whom, why, and until when the tier is kept. */
export function Ending({ appeal }: { appeal: Appeal }) {
  const { t, i18n } = useTranslation();
  if (appeal.status === "open") return null;
  const status = t(`oversight.appeals.status.${appeal.status}`);
  return (
    <p className={classes.note}>
      {appeal.decidedBy ? t("oversight.appeals.by", { status, name: appeal.decidedBy }) : status}
      {appeal.reason ? `: ${appeal.reason}` : null}
      {appeal.untilOn
        ? ` · ${t("oversight.appeals.keptUntil", { date: formatDate(appeal.untilOn, i18n.language) })}`
        : null}
    </p>
  );
}

function Row({ appeal, named, onDecide }: { appeal: Appeal; named: boolean; onDecide: () => void }) {
  const { t, i18n } = useTranslation();
  const { timeZone } = useVendor();
  const words = useMoveWords();
  const by = appeal.filedBySide === "partner" ? "filed" : "filedFor";
  const when = formatInstant(appeal.filedAt, i18n.language, timeZone);
  const filed = appeal.filedBy ? ` · ${t(`oversight.appeals.${by}`, { name: appeal.filedBy, when })}` : "";
  return (
    <li className={classes.row}>
      <div className={classes.body}>
        <div className={classes.head}>
          {named ? <PartnerLink partner={appeal.partner} /> : null}
          <span className={named ? undefined : classes.name}>{words.says(appeal.move)}</span>
          <Clock appeal={appeal} />
        </div>
        <p className={classes.note}>
          {words.when(appeal.move)}
          {filed}
        </p>
        <p className={classes.words}>{appeal.text}</p>
        <Ending appeal={appeal} />
        {appeal.notYours ? <p className={classes.note}>{t(`oversight.appeals.notYours.${appeal.notYours}`)}</p> : null}
        <Reasons move={appeal.move} />
      </div>
      {appeal.can["decide"] ? (
        <div className={classes.actions}>
          <Button onClick={onDecide}>{t("oversight.appeals.decide")}</Button>
        </div>
      ) : null}
    </li>
  );
}

/** Appeals with their clocks; `named` where they are of several partners. */
export function AppealList({ appeals, named = false }: { appeals: Appeal[]; named?: boolean }) {
  const [deciding, setDeciding] = useState<Appeal | null>(null);
  return (
    <Panel padded={false}>
      <ul className={classes.list}>
        {appeals.map((appeal) => (
          <Row key={appeal.id} appeal={appeal} named={named} onDecide={() => setDeciding(appeal)} />
        ))}
      </ul>
      {deciding ? <DecideAppeal appeal={deciding} onClose={() => setDeciding(null)} /> : null}
    </Panel>
  );
}
