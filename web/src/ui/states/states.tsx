import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { failureOf } from "../../lib/errors.ts";
import { IconAlert, IconInbox, IconLock, IconSearch, type Icon } from "../icons.ts";
import classes from "./states.module.css";

type MessageProps = { icon: Icon; title: string; children?: ReactNode; action?: ReactNode; role?: "alert" | "status" };

function Message({ icon: Sign, title, children, action, role }: MessageProps) {
  return (
    <div className={classes.message} {...(role ? { role } : {})}>
      <span className={classes.sign}>
        <Sign size={20} stroke={1.6} aria-hidden />
      </span>
      <h2 className={classes.title}>{title}</h2>
      {children ? <div className={classes.body}>{children}</div> : null}
      {action ? <div className={classes.action}>{action}</div> : null}
    </div>
  );
}

/** Nothing here yet: what will be here, why it is worth it, and the one next step. */
export function Empty({
  title,
  children,
  action,
  icon = IconInbox,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  icon?: Icon;
}) {
  return (
    <Message icon={icon} title={title} action={action}>
      {children}
    </Message>
  );
}

/** What failed, why, and what to do; with the request's id for those who help. */
export function Failed({ error, onRetry }: { error: unknown; onRetry?: (() => void) | undefined }) {
  const { t } = useTranslation();
  const failure = failureOf(error);
  if (failure.status === 403) {
    return (
      <Message icon={IconLock} title={t("error.forbiddenTitle")} role="alert">
        <p>{failure.detail}</p>
        {failure.remedy ? <p>{failure.remedy}</p> : null}
      </Message>
    );
  }
  if (failure.status === 404) return <Missing />;
  const retry = onRetry ? (
    <Button variant="default" onClick={onRetry}>
      {t("retry")}
    </Button>
  ) : null;
  return (
    <Message icon={IconAlert} title={t("error.title")} action={retry} role="alert">
      <p>{failure.detail ?? t("error.network")}</p>
      <p>{failure.remedy ?? t("error.networkRemedy")}</p>
      {failure.requestId ? <p className={classes.request}>{t("error.request", { id: failure.requestId })}</p> : null}
    </Message>
  );
}

/** What a role does not include, and who can do it. */
export function Forbidden({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <Message icon={IconLock} title={t("error.forbiddenTitle")}>
      {children}
    </Message>
  );
}

/** Another's and missing look the same. */
export function Missing({ action }: { action?: ReactNode }) {
  const { t } = useTranslation();
  const start = (
    <Button component="a" href="/" variant="default">
      {t("error.toStart")}
    </Button>
  );
  return (
    <Message icon={IconSearch} title={t("error.missingTitle")} action={action ?? start}>
      <p>{t("error.missing")}</p>
      <p>{t("error.missingRemedy")}</p>
    </Message>
  );
}
