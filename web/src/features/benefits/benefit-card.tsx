import type { PartnerBenefit } from "@fairway/client";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatDate, valueText } from "../../lib/format.ts";
import { IconCheck, IconGift, IconHistory, IconLock } from "../../ui/icons.ts";
import { Panel } from "../../ui/page.tsx";
import { useWords } from "../../ui/use-words.ts";
import { AskOf } from "../gates/lock-of.tsx";
import { useRoom } from "../session/room.tsx";
import { ExplanationView } from "../standings/index.ts";
import { AllocationDrawer } from "./allocation-drawer.tsx";
import { ApplicationDrawer } from "./application-drawer.tsx";
import { ApplyDialog } from "./apply-dialog.tsx";
import classes from "./benefits.module.css";
import { Clock } from "./clock.tsx";
import { RemainingBar } from "./remaining-bar.tsx";
import { ApplicationMark } from "./status-mark.tsx";

const signs = {
  held: IconCheck,
  used_up: IconCheck,
  applied: IconHistory,
  available: IconGift,
  locked: IconLock,
} as const;

function State({ benefit }: { benefit: PartnerBenefit }) {
  const { t } = useTranslation();
  const Sign = signs[benefit.state];
  return (
    <span className={classes.state} data-state={benefit.state}>
      <Sign size={15} aria-hidden />
      {t(`benefits.states.${benefit.state}`)}
    </span>
  );
}

/** What each tier gives; the one held is marked. */
function Tiers({ benefit }: { benefit: PartnerBenefit }) {
  const { t } = useTranslation();
  if (benefit.tiers.length === 0) return null;
  return (
    <ul className={classes.tiers}>
      {benefit.tiers.map((line) => (
        <li key={line.tier} data-held={line.held || undefined}>
          <span>{line.tier}</span>
          <span>{line.worthSays}</span>
          {line.held ? <span className="visually-hidden">{t("benefits.tierHeld")}</span> : null}
        </li>
      ))}
    </ul>
  );
}

/** What would open it, with the distance to each. */
function Opens({ benefit }: { benefit: PartnerBenefit }) {
  const { t } = useTranslation();
  if (benefit.state !== "locked") return null;
  if (benefit.opens.length === 0)
    return (
      <div className={classes.opens}>
        <h4>{t("benefits.opensWith")}</h4>
        <ExplanationView explanation={benefit.requirement} />
      </div>
    );
  return benefit.opens.map((opening) => (
    <div key={opening.says} className={classes.opens}>
      <h4>{opening.says}</h4>
      {opening.met ? <p className={classes.note}>{t("benefits.reached")}</p> : null}
      {opening.missing.map((leaf) => (
        <ExplanationView key={leaf.rule + leaf.says} explanation={leaf} />
      ))}
    </div>
  ));
}

function Withdrawn({ benefit }: { benefit: PartnerBenefit }) {
  const { t, i18n } = useTranslation();
  if (benefit.withdrawn === null) return null;
  const date = formatDate(benefit.withdrawn.on, i18n.language, "long");
  return <p className={classes.withdrawn}>{`${t("benefits.withdrawnOn", { date })} ${benefit.withdrawn.says}`}</p>;
}

type Props = { benefit: PartnerBenefit; partnerId: string; programId: string };

function useActions({ benefit, partnerId, programId }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<"apply" | "application" | "allocation" | null>(null);
  const { allocation, application, state } = benefit;
  const shows = allocation && (state === "held" || state === "used_up") && allocation.allocated !== null;
  const { membership } = useRoom();
  const mustAnswer =
    membership.side === "partner" && application?.status === "action_required" && application.can["submit"] === true;
  const close = () => setOpen(null);
  const buttons = (
    <div className={classes.actions}>
      {benefit.can["apply"] ? <Button onClick={() => setOpen("apply")}>{t("benefits.apply")}</Button> : null}
      {shows ? (
        <Button variant="default" onClick={() => setOpen("allocation")}>
          {t(allocation.can["use"] ? "benefits.useOrSee" : "benefits.uses")}
        </Button>
      ) : null}
      {application && (state === "applied" || application.status === "rejected") ? (
        <Button variant={mustAnswer ? "filled" : "default"} onClick={() => setOpen("application")}>
          {t(mustAnswer ? "benefits.answer" : "benefits.seeApplication")}
        </Button>
      ) : null}
    </div>
  );
  const dialogs = (
    <>
      {open === "apply" ? (
        <ApplyDialog partnerId={partnerId} programId={programId} benefit={benefit} onClose={close} />
      ) : null}
      {open === "application" && application ? (
        <ApplicationDrawer address={`${partnerId}/${application.id}`} onClose={close} />
      ) : null}
      {open === "allocation" && allocation ? (
        <AllocationDrawer address={`${partnerId}/${allocation.id}`} onClose={close} />
      ) : null}
    </>
  );
  return { buttons, dialogs };
}

function Times({ benefit }: { benefit: PartnerBenefit }) {
  const { t, i18n } = useTranslation();
  const day = (on: string) => formatDate(on, i18n.language, "long");
  const { allocation, state } = benefit;
  if (state !== "held" && state !== "used_up") return null;
  const until = allocation?.lastOn ?? null;
  const from = allocation?.startsOn ?? benefit.since;
  if (from === null) return null;
  return (
    <p className={classes.note}>
      {until
        ? t("benefits.fromUntil", { from: day(from), until: day(until) })
        : t("benefits.from", { from: day(from) })}
    </p>
  );
}

/** What the partner has of it, else what it is worth. */
function Worth({ benefit }: { benefit: PartnerBenefit }) {
  const { locale, words } = useWords();
  const isHeld = benefit.state === "held" || benefit.state === "used_up";
  const given = isHeld ? benefit.allocation?.allocated : null;
  const says = given ? valueText(given, locale, words) : benefit.worthSays;
  if (!says) return <p className={classes.note}>{benefit.kindLabel}</p>;
  return (
    <p className={isHeld ? classes.big : classes.worth}>
      {says}
      <span className={classes.kind}>{benefit.kindLabel}</span>
    </p>
  );
}

/** Why the last application was rejected, or what is held was approved, and what was asked for where that is more. */
function Decided({ benefit }: { benefit: PartnerBenefit }) {
  const { t } = useTranslation();
  const { locale, words } = useWords();
  const { allocation, application, state } = benefit;
  if (application === null || state === "applied") return null;
  const reason = application.reason ?? "";
  if (application.status === "rejected")
    return <p className={classes.note}>{t("benefits.lastRejected", { reason })}</p>;
  const isGiven = state === "held" && allocation?.applicationId === application.id;
  if (application.status !== "approved" || !isGiven) return null;
  const asked = application.amount;
  return (
    <p className={classes.note}>
      {asked === null || asked.value === allocation.allocated?.value
        ? t("benefits.approved", { reason })
        : t("benefits.approvedOf", { amount: valueText(asked, locale, words), reason })}
    </p>
  );
}

/** The asking for one that is locked; until when one is open that was asked for. */
function OpenFor({ benefit, partnerId }: Omit<Props, "programId">) {
  const { t, i18n } = useTranslation();
  const { membership } = useRoom();
  if (benefit.openUntil !== null)
    return (
      <p className={classes.note}>
        {t("gates.wasOpenUntil", { date: formatDate(benefit.openUntil, i18n.language, "long") })}
      </p>
    );
  if (benefit.state !== "locked" || membership.side !== "partner") return null;
  return <AskOf partnerId={partnerId} kind="benefit" thing={benefit.thing} />;
}

/** A benefit as one partner has it, may ask for it, or finds it locked. */
export function BenefitCard(props: Props) {
  const { t } = useTranslation();
  const { benefit } = props;
  const { buttons, dialogs } = useActions(props);
  const { allocation, application } = benefit;
  const isHeld = benefit.state === "held" || benefit.state === "used_up";
  return (
    <Panel className={classes.card}>
      <div className={classes.cardHead}>
        <h3>{benefit.label}</h3>
        <State benefit={benefit} />
      </div>
      <Worth benefit={benefit} />
      {benefit.note ? <p>{benefit.note}</p> : null}
      <Tiers benefit={benefit} />
      {allocation && isHeld ? (
        <RemainingBar
          allocated={allocation.allocated}
          utilized={allocation.utilized}
          remaining={allocation.remaining}
          wide
        />
      ) : null}
      <Times benefit={benefit} />
      {application && benefit.state === "applied" ? (
        <div className={classes.head}>
          <ApplicationMark application={application} />
          <Clock application={application} />
        </div>
      ) : null}
      <Decided benefit={benefit} />
      <Withdrawn benefit={benefit} />
      <Opens benefit={benefit} />
      <OpenFor benefit={benefit} partnerId={props.partnerId} />
      {buttons}
      <details className={classes.fold}>
        <summary>{t("benefits.rules")}</summary>
        {benefit.says.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </details>
      {dialogs}
    </Panel>
  );
}
