import { useGetPartnerHealth, useListPartnerActivity, type PartnerHealth } from "@fairway/client";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatDate, formatInstant } from "../../lib/format.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { Panel } from "../../ui/page.tsx";
import { Loaded } from "../../ui/states/index.ts";
import { useEventSentence } from "../partners/event-sentence.ts";
import { useMay, useVendor } from "../session/room.tsx";
import { ExplanationView } from "../standings/index.ts";
import { EarlierAnswers } from "./earlier-answers.tsx";
import { ActionLink } from "./action-link.tsx";
import { AnswerMenu } from "./answer-menu.tsx";
import classes from "./record.module.css";
import { RiskMark } from "./risk-mark.tsx";

function Why({ health, onClose }: { health: PartnerHealth; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog title={t("record.health.whyTitle")} onClose={onClose}>
      {health.because ? <ExplanationView explanation={health.because} /> : null}
    </Dialog>
  );
}

function HealthCard({ health }: { health: PartnerHealth }) {
  const { t, i18n } = useTranslation();
  const [why, setWhy] = useState(false);
  const { score, change, asOf } = health;
  return (
    <Panel className={classes.card}>
      <div className={classes.cardHead}>
        <h2>{t("record.health.title")}</h2>
        <RiskMark risk={health.risk} />
      </div>
      <p className={classes.scoreLine}>
        <span className={classes.score}>{score ?? "–"}</span>
        <span className={classes.note}>
          {score === null
            ? t("record.health.unknown")
            : change === null
              ? t("record.health.alone")
              : change === 0
                ? t("record.health.of")
                : t(change > 0 ? "record.health.up" : "record.health.down", { count: Math.abs(change) })}
        </span>
      </p>
      <p className={classes.note}>
        {asOf ? t("record.health.asOf", { date: formatDate(asOf, i18n.language) }) : t("record.health.notYet")}
      </p>
      {health.because ? (
        <div>
          <Button variant="subtle" size="compact-xs" onClick={() => setWhy(true)}>
            {t("record.health.show")}
          </Button>
        </div>
      ) : null}
      {why ? <Why health={health} onClose={() => setWhy(false)} /> : null}
    </Panel>
  );
}

function NextCard({ partnerId, health }: { partnerId: string; health: PartnerHealth }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const [first, ...more] = health.actions;
  return (
    <Panel className={classes.card}>
      <div className={classes.cardHead}>
        <h2>{t("record.health.next")}</h2>
        <Button variant="subtle" size="compact-xs" onClick={() => setAll(true)}>
          {more.length > 0 ? t("record.health.more", { count: more.length }) : t("record.health.show")}
        </Button>
      </div>
      {first ? (
        <>
          <p className={classes.next}>{first.says}</p>
          <ActionLink partnerId={partnerId} action={first} />
        </>
      ) : (
        <p className={classes.note}>{t("record.health.nothing")}</p>
      )}
      {first && health.can["act"] ? <AnswerMenu partnerId={partnerId} action={first} /> : null}
      {all ? (
        <Dialog title={t("record.health.next")} onClose={() => setAll(false)}>
          <ol className={classes.notes}>
            {health.actions.map((action) => (
              <li key={`${action.kind} ${action.occasion}`}>
                <p className={classes.next}>{action.says}</p>
                <ActionLink partnerId={partnerId} action={action} onPick={() => setAll(false)} />
                {action.because.parts.length > 0 ? <ExplanationView explanation={action.because} /> : null}
                {health.can["act"] ? <AnswerMenu partnerId={partnerId} action={action} /> : null}
              </li>
            ))}
          </ol>
          <EarlierAnswers partnerId={partnerId} />
        </Dialog>
      ) : null}
    </Panel>
  );
}

function Lately({ partnerId }: { partnerId: string }) {
  const { t, i18n } = useTranslation();
  const vendor = useVendor();
  const sentence = useEventSentence();
  const query = useListPartnerActivity(vendor.id, partnerId, { limit: 3 });
  return (
    <Panel className={`${classes.card} ${classes.lately}`}>
      <h2>{t("record.lately")}</h2>
      <Loaded query={query}>
        {({ items }) =>
          items.length > 0 ? (
            <ol className={classes.timeline}>
              {items.map((event) => (
                <li key={event.id}>
                  <span>{sentence(event)}</span>
                  <time dateTime={event.at}>{formatInstant(event.at, i18n.language, vendor.timeZone)}</time>
                </li>
              ))}
            </ol>
          ) : (
            <p className={classes.note}>{t("partners.activity.none")}</p>
          )
        }
      </Loaded>
    </Panel>
  );
}

/** How a partner is doing, what to do next, and what happened last, side by side. */
export function SummaryStrip({ partnerId }: { partnerId: string }) {
  const vendor = useVendor();
  const mayRead = useMay("health.read");
  const { data } = useGetPartnerHealth(vendor.id, partnerId, { query: { enabled: mayRead } });
  return (
    <div className={classes.strip}>
      {data ? <HealthCard health={data} /> : null}
      {data ? <NextCard partnerId={partnerId} health={data} /> : null}
      <Lately partnerId={partnerId} />
    </div>
  );
}
