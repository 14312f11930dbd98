import {
  useCompleteOnboardingTask,
  useReopenOnboardingTask,
  useSkipOnboardingTask,
  type FullOnboarding,
  type OnboardingTask,
} from "@fairway/client";
import { Button } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { formatDate } from "../../lib/format.ts";
import { IconCheck, IconMet, IconNotMet } from "../../ui/icons.ts";
import { Mark } from "../../ui/mark.tsx";
import { failed } from "../../ui/toast.ts";
import { ReasonDialog } from "../../ui/reason-dialog.tsx";
import { useVendor } from "../session/room.tsx";
import { useOwnerName } from "./owner-name.ts";
import classes from "./onboarding.module.css";
import { useFresh } from "./use-fresh.ts";

type Props = {
  onboarding: FullOnboarding;
  task: OnboardingTask;
  reader: "vendor" | "partner";
  link: ReactNode;
  isNext: boolean;
};

function Done({ task }: { task: OnboardingTask }) {
  const { t, i18n } = useTranslation();
  const { doneOn, doneBecause, doneBy, note, status } = task;
  const date = doneOn === null ? "" : formatDate(doneOn, i18n.language, "long");
  const how = status === "skipped" ? t("onboarding.skippedOn", { date }) : t("onboarding.doneOn", { date });
  const by = doneBecause ?? (doneBy === null ? "" : t("onboarding.doneBy", { name: doneBy }));
  return (
    <>
      <p className={classes.quiet}>{[how, by].filter(Boolean).join(" · ")}</p>
      {note ? <p className={classes.quiet}>{note}</p> : null}
    </>
  );
}

function Open({ task, reader }: Pick<Props, "task" | "reader">) {
  const { t, i18n } = useTranslation();
  const ownerName = useOwnerName(reader);
  const due = task.waitsFor
    ? t("onboarding.waitsFor", { task: task.waitsFor })
    : task.dueOn
      ? t("onboarding.due", { date: formatDate(task.dueOn, i18n.language, "long") })
      : "";
  return (
    <>
      {task.help ? <p className={classes.help}>{task.help}</p> : null}
      <p className={`${classes.quiet} ${classes.owner}`}>{[ownerName(task.owner), due].filter(Boolean).join(" · ")}</p>
      {task.completesBy ? <p className={classes.quiet}>{task.completesBy}</p> : null}
    </>
  );
}

function Actions({ onboarding, task, isNext }: Pick<Props, "onboarding" | "task" | "isNext">) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const complete = useCompleteOnboardingTask();
  const skip = useSkipOnboardingTask();
  const reopen = useReopenOnboardingTask();
  const [isSkipping, setSkipping] = useState(false);
  const of = { vendorId: vendor.id, partnerId: onboarding.partner.id, onboardingId: onboarding.id, task: task.key };
  const after = async (done: Promise<unknown>) => {
    await done;
    await fresh();
  };
  return (
    <>
      {task.can["complete"] ? (
        <Button
          size="xs"
          variant={isNext ? "filled" : "default"}
          leftSection={<IconCheck size={14} aria-hidden />}
          loading={complete.isPending}
          onClick={() => void after(complete.mutateAsync({ ...of, data: {} })).catch(failed)}
        >
          {t("onboarding.complete")}
        </Button>
      ) : null}
      {task.can["skip"] ? (
        <Button size="xs" variant="subtle" onClick={() => setSkipping(true)}>
          {t("onboarding.skip")}
        </Button>
      ) : null}
      {task.can["reopen"] ? (
        <Button
          size="xs"
          variant="subtle"
          loading={reopen.isPending}
          onClick={() => void after(reopen.mutateAsync(of)).catch(failed)}
        >
          {t("onboarding.reopen")}
        </Button>
      ) : null}
      {isSkipping ? (
        <ReasonDialog
          title={t("onboarding.skipTitle", { task: task.title })}
          says={t("onboarding.skipSays")}
          label={t("onboarding.reason")}
          submit={t("onboarding.skip")}
          isPending={skip.isPending}
          error={skip.error}
          onClose={() => setSkipping(false)}
          onSubmit={async (reason) => {
            await after(skip.mutateAsync({ ...of, data: { reason } }));
            setSkipping(false);
          }}
        />
      ) : null}
    </>
  );
}

/** One task of a checklist: what, who, until when, and what can be done about it. */
export function TaskRow({ onboarding, task, reader, link, isNext }: Props) {
  const { t } = useTranslation();
  const isOpen = task.status === "open";
  const Sign = isOpen ? IconNotMet : IconMet;
  return (
    <li className={[classes.row, isOpen ? "" : classes.done, isNext ? classes.next : ""].join(" ")}>
      <span className={classes.sign}>
        <Sign size={18} aria-hidden />
      </span>
      <div className={classes.words}>
        <div className={classes.head}>
          <span className={classes.name}>{task.title}</span>
          <span className="visually-hidden">{t(`onboarding.taskStatuses.${task.status}`)}</span>
          {task.overdue ? <Mark tone="bad">{t("onboarding.overdue")}</Mark> : null}
          {task.required ? null : <Mark>{t("onboarding.optional")}</Mark>}
          {isNext ? <Mark tone="info">{t("onboarding.next")}</Mark> : null}
        </div>
        {isOpen ? <Open task={task} reader={reader} /> : <Done task={task} />}
      </div>
      <div className={classes.actions}>
        {isOpen ? link : null}
        <Actions onboarding={onboarding} task={task} isNext={isNext} />
      </div>
    </li>
  );
}
