import { useEndOtherSessions, useEndSession, type Account } from "@fairway/client";
import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { formatInstant } from "../../lib/format.ts";
import { Mark } from "../../ui/mark.tsx";
import { Section } from "../../ui/page.tsx";
import { failed, said } from "../../ui/toast.ts";
import classes from "./account.module.css";
import { ownZone, useFreshAccount } from "./use-fresh-account.ts";

type Device = Account["sessions"][number]["device"];

function useDeviceName(): (device: Device) => string {
  const { t } = useTranslation();
  return ({ browser, system }) => {
    if (browser && system) return t("account.page.device", { browser, system });
    return browser ?? system ?? t("account.page.unknownDevice");
  };
}

const methods = ["password", "link", "passkey", "sso", "invitation"] as const;

function useMethodWords(): (method: string | null) => string | null {
  const { t } = useTranslation();
  return (method) => {
    const known = methods.find((one) => one === method);
    return known ? t(`account.page.method.${known}`) : null;
  };
}

/** What belongs together, apart from what is not known. */
const joined = (parts: readonly (string | null)[]): string => parts.filter((one) => one !== null).join(", ");

function SessionRow({ session }: { session: Account["sessions"][number] }) {
  const { t, i18n } = useTranslation();
  const end = useEndSession();
  const fresh = useFreshAccount();
  const name = useDeviceName()(session.device);
  const methodWords = useMethodWords();
  const stop = async () => {
    await end.mutateAsync({ sessionId: session.id });
    said(t("account.page.sessionEnded"));
    await fresh();
  };
  return (
    <li className={classes.row}>
      <span className={classes.words}>
        <span className={classes.name}>{name}</span>
        <span className={classes.quiet}>
          {joined([
            t("account.page.seen", { at: formatInstant(session.seenAt, i18n.language, ownZone()) }),
            session.address,
            methodWords(session.method),
          ])}
        </span>
      </span>
      {session.current ? (
        <Mark tone="ok">{t("account.page.current")}</Mark>
      ) : (
        <Button
          variant="default"
          loading={end.isPending}
          aria-label={t("account.page.endSession", { name })}
          onClick={() => void stop().catch(failed)}
        >
          {t("account.page.end")}
        </Button>
      )}
    </li>
  );
}

/** Where one is signed in, and the way to end that. */
export function SessionSection({ sessions }: Pick<Account, "sessions">) {
  const { t } = useTranslation();
  const others = useEndOtherSessions();
  const fresh = useFreshAccount();
  const stop = async () => {
    await others.mutateAsync();
    said(t("account.page.othersEnded"));
    await fresh();
  };
  return (
    <Section title={t("account.page.sessions")} note={t("account.page.sessionsLead")}>
      <ul className={classes.list}>
        {sessions.map((one) => (
          <SessionRow key={one.id} session={one} />
        ))}
      </ul>
      {sessions.length > 1 ? (
        <div className={classes.pair}>
          <Button variant="default" loading={others.isPending} onClick={() => void stop().catch(failed)}>
            {t("account.page.endOthers")}
          </Button>
        </div>
      ) : null}
    </Section>
  );
}

/** What happened to one's sign-in lately. */
export function EventSection({ events }: Pick<Account, "events">) {
  const { t, i18n } = useTranslation();
  const deviceName = useDeviceName();
  const methodWords = useMethodWords();
  return (
    <Section title={t("account.page.events")}>
      {events.length === 0 ? (
        <p className={classes.quiet}>{t("account.page.noEvents")}</p>
      ) : (
        <ul className={classes.list}>
          {events.map((one) => (
            <li key={one.id} className={classes.row}>
              <span className={classes.words}>
                <span className={classes.name}>{t(`account.page.event.${one.kind}`)}</span>
                <span className={classes.quiet}>
                  {joined([
                    one.kind === "signedIn" ? methodWords(one.method) : null,
                    deviceName(one.device),
                    one.address,
                  ])}
                </span>
              </span>
              <span className={classes.quiet}>{formatInstant(one.at, i18n.language, ownZone())}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
