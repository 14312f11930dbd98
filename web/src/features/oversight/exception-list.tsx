import type { TierException } from "@fairway/client";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatDate, formatInstant } from "../../lib/format.ts";
import { Panel } from "../../ui/page.tsx";
import { useVendor } from "../session/room.tsx";
import { ExceptionDialog, exceptionSteps, type ExceptionStep } from "./exception-dialog.tsx";
import classes from "./oversight.module.css";
import { PartnerLink } from "./partner-link.tsx";

/** Who asked, who decided, who ended it, as far as it has come. */
function Story({ exception: one }: { exception: TierException }) {
  const { t, i18n } = useTranslation();
  const { timeZone } = useVendor();
  const names = one.approvers.map((person) => person.name).join(", ");
  const at = (instant: string | null) => (instant === null ? "" : formatInstant(instant, i18n.language, timeZone));
  const asked = one.requestedBy
    ? t("oversight.exceptions.askedBy", { name: one.requestedBy, when: at(one.requestedAt) })
    : null;
  const how = one.status === "declined" ? "declinedBy" : "approvedBy";
  return (
    <>
      <p className={classes.note}>
        {one.origin === "appeal" ? t("oversight.exceptions.byAppeal") : asked}
        {one.decidedBy
          ? ` · ${t(`oversight.exceptions.${how}`, { name: one.decidedBy, when: at(one.decidedAt) })}`
          : null}
        {one.decisionReason ? `: ${one.decisionReason}` : null}
      </p>
      {one.endReason ? (
        <p className={classes.note}>
          {one.endedBy
            ? `${t("oversight.exceptions.endedBy", { name: one.endedBy, when: at(one.endedAt) })}: ${one.endReason}`
            : one.endReason}
        </p>
      ) : null}
      {one.status === "requested" ? (
        <p className={classes.note}>
          {names ? t("oversight.exceptions.who", { names }) : t("oversight.exceptions.nobody")}
        </p>
      ) : null}
    </>
  );
}

type RowProps = { exception: TierException; named: boolean; onStep: (step: ExceptionStep) => void };

function Row({ exception: one, named, onStep }: RowProps) {
  const { t, i18n } = useTranslation();
  const until = formatDate(one.untilOn, i18n.language);
  const days = one.fromOn
    ? t("oversight.exceptions.fromUntil", { from: formatDate(one.fromOn, i18n.language), until })
    : t("oversight.exceptions.through", { until });
  return (
    <li className={classes.row}>
      <div className={classes.body}>
        <div className={classes.head}>
          {named ? <PartnerLink partner={one.partner} /> : null}
          <span className={named ? undefined : classes.name}>
            {t("oversight.exceptions.holds", { tier: one.tier, track: one.trackLabel })}
          </span>
          <span className={classes.note}>{`${days} · ${t(`oversight.exceptions.status.${one.status}`)}`}</span>
        </div>
        <p className={classes.words}>{one.reason}</p>
        <Story exception={one} />
      </div>
      <div className={classes.actions}>
        {exceptionSteps
          .filter((step) => one.can[step])
          .map((step) => (
            <Button key={step} variant={step === "approve" ? "filled" : "default"} onClick={() => onStep(step)}>
              {t(`oversight.exceptions.${step}`)}
            </Button>
          ))}
      </div>
    </li>
  );
}

/** Exceptions with what can be done about each; `named` where they are of several partners. */
export function ExceptionList({ exceptions, named = false }: { exceptions: TierException[]; named?: boolean }) {
  const [chosen, setChosen] = useState<{ exception: TierException; step: ExceptionStep } | null>(null);
  return (
    <Panel padded={false}>
      <ul className={classes.list}>
        {exceptions.map((one) => (
          <Row key={one.id} exception={one} named={named} onStep={(step) => setChosen({ exception: one, step })} />
        ))}
      </ul>
      {chosen ? <ExceptionDialog {...chosen} onClose={() => setChosen(null)} /> : null}
    </Panel>
  );
}
