import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { formatDayOf } from "../../lib/format.ts";
import { OnceShown } from "../../ui/once-shown.tsx";
import { Section } from "../../ui/page.tsx";
import { CopyValue } from "./copy-value.tsx";
import classes from "./sso.module.css";
import type { StepProps } from "./use-connection-actions.ts";
import { usePlace } from "./use-place.ts";
import { useScimToken } from "./use-scim-token.ts";

/** How things stand with provisioning, in sentences. */
function useStanding({ scim }: StepProps["connection"]): string {
  const { t, i18n } = useTranslation();
  const { timeZone } = usePlace().vendor;
  const day = (at: string) => formatDayOf(at, i18n.language, timeZone);
  if (scim.tokenMadeAt === null) return t("sso.scim.none");
  return [
    t("sso.scim.since", { date: day(scim.tokenMadeAt) }),
    scim.usedAt === null ? t("sso.scim.unused") : t("sso.scim.used", { date: day(scim.usedAt) }),
    t("sso.scim.users", { count: scim.users }),
    t("sso.scim.replaced"),
  ].join(" ");
}

/** The company's directory keeps the people: its address and token. */
export function StepScim({ connection, actions }: StepProps) {
  const { t } = useTranslation();
  const standing = useStanding(connection);
  const { token, hasOne, make, end, putAway } = useScimToken({ connection, actions });
  return (
    <Section title={t("sso.scim.title")} note={t("sso.scim.note")}>
      <div className={classes.stack}>
        <dl className={classes.values}>
          <CopyValue label={t("sso.scim.address")} value={connection.ours.scimUrl} />
        </dl>
        {token === null ? null : (
          <OnceShown
            title={t("sso.scim.token")}
            says={t("sso.scim.once")}
            label={t("sso.scim.token")}
            secret={token}
            onDone={putAway}
          />
        )}
        <p className={classes.quiet}>{standing}</p>
        <div className={classes.buttons}>
          <Button variant="default" loading={actions.busy} onClick={() => void make()}>
            {t(hasOne ? "sso.scim.again" : "sso.scim.make")}
          </Button>
          {hasOne ? (
            <Button variant="subtle" color="red" loading={actions.busy} onClick={() => void end()}>
              {t("sso.scim.end")}
            </Button>
          ) : null}
        </div>
      </div>
    </Section>
  );
}
