import { useAnswerApplicationQuestion, useWithdrawApplication, type GetApplicationStatusReply } from "@fairway/client";
import { Button, Textarea } from "@mantine/core";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatInstant } from "../../lib/format.ts";
import { Empty, Loaded, Loading } from "../../ui/states/index.ts";
import { failureOf } from "../../lib/errors.ts";
import { IconInbox } from "../../ui/icons.ts";
import { confirmed } from "../../ui/question.ts";
import { failed } from "../../ui/toast.ts";
import classes from "./apply.module.css";
import { PublicFrame } from "./public-frame.tsx";
import { useStatus } from "./use-status.ts";
import { wordsIn } from "./words-in.ts";

type Status = GetApplicationStatusReply;
type Props = { status: Status; token: string; onChange: (next: Status) => void };

function useWhen({ vendor }: Status) {
  const { i18n } = useTranslation();
  return (instant: string) => formatInstant(instant, i18n.language, vendor.timeZone, true);
}

function Facts({ status }: { status: Status }) {
  const { t, i18n } = useTranslation();
  const when = useWhen(status);
  const language = i18n.language === "de" ? "de" : "en";
  return (
    <dl className={classes.facts}>
      <dt>{t("apply.company")}</dt>
      <dd>{status.company}</dd>
      <dt>{t("apply.program")}</dt>
      <dd>{wordsIn(status.formTitle, language)}</dd>
      <dt>{t("apply.stands")}</dt>
      <dd>{t(`apply.status.${status.status}`)}</dd>
      {status.dueAt ? (
        <>
          <dt>{t("apply.due")}</dt>
          <dd className={status.late ? classes.late : ""}>
            {t(status.late ? "apply.dueLate" : "apply.dueBy", { when: when(status.dueAt) })}
          </dd>
        </>
      ) : null}
      {status.reason ? (
        <>
          <dt>{t("apply.reason")}</dt>
          <dd>
            {status.reason.label}
            {status.reason.text ? <p className={classes.words}>{status.reason.text}</p> : null}
          </dd>
        </>
      ) : null}
    </dl>
  );
}

function Question({ status, token, onChange }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const answer = useAnswerApplicationQuestion();
  if (!status.question) return null;
  const send = () =>
    void answer.mutateAsync({ token, data: { text } }).then((next) => {
      setText("");
      onChange(next);
    }, failed);
  return (
    <section className={classes.asked} aria-label={t("apply.asked", { name: status.vendor.name })}>
      <h2>{t("apply.asked", { name: status.vendor.name })}</h2>
      <p className={classes.words}>{status.question.text}</p>
      <Textarea
        label={t("apply.yourAnswer")}
        description={t("apply.clockStops")}
        autosize
        minRows={3}
        maxLength={4000}
        value={text}
        onChange={(e) => setText(e.currentTarget.value)}
      />
      <div>
        <Button loading={answer.isPending} disabled={text.trim() === ""} onClick={send}>
          {t("apply.answer")}
        </Button>
      </div>
    </section>
  );
}

function Steps({ status }: { status: Status }) {
  const { t } = useTranslation();
  const when = useWhen(status);
  return (
    <section aria-label={t("apply.happened")}>
      <h2>{t("apply.happened")}</h2>
      <ol className={classes.steps}>
        {status.steps.map(({ at, what, text }) => (
          <li key={`${at} ${what}`}>
            {t(`apply.steps.${what}` as "apply.steps.review", { name: status.vendor.name })}
            <time dateTime={at}>{when(at)}</time>
            {text ? <p className={classes.words}>{text}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Withdraw({ status, token, onChange }: Props) {
  const { t } = useTranslation();
  const withdraw = useWithdrawApplication();
  if (!status.can.withdraw) return null;
  const run = async () => {
    const says = t("apply.withdrawBody", { company: status.company });
    const question = { title: t("apply.withdrawTitle"), says, action: t("apply.withdraw") };
    if (await confirmed(question)) onChange(await withdraw.mutateAsync({ token }));
  };
  return (
    <div>
      <Button variant="default" loading={withdraw.isPending} onClick={() => void run().catch(failed)}>
        {t("apply.withdraw")}
      </Button>
    </div>
  );
}

/** Where an application stands, for who applied. */
export function StatusPage() {
  const { t } = useTranslation();
  const { token } = useParams({ from: "/apply/status/$token" });
  const { query, keep } = useStatus(token);
  const status = query.data;
  if (status) {
    const props = { status, token, onChange: keep };
    return (
      <PublicFrame vendor={status.vendor} title={t("apply.statusTitle")}>
        <Facts status={status} />
        <Question {...props} />
        <Steps status={status} />
        <Withdraw {...props} />
      </PublicFrame>
    );
  }
  return (
    <PublicFrame vendor={null} title={t("apply.statusTitle")}>
      {failureOf(query.error).status === 404 ? (
        <Empty icon={IconInbox} title={t("apply.badLink")}>
          {t("apply.badLinkBody")}
        </Empty>
      ) : (
        <Loaded query={query} skeleton={<Loading lines={6} height={24} />}>
          {() => null}
        </Loaded>
      )}
    </PublicFrame>
  );
}
