import type { FindWhoMayReply } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { useRoleName } from "../people/use-role-name.ts";
import classes from "./access.module.css";

type KeyRef = FindWhoMayReply["keys"][number];
type Holder = FindWhoMayReply["people"][number];

/** Keys by name, with who made them. */
export function KeyList({ keys }: { keys: readonly KeyRef[] }) {
  const { t } = useTranslation();
  if (keys.length === 0) return <p className={classes.help}>{t("whoMay.noKeys")}</p>;
  return (
    <ul className={classes.plain}>
      {keys.map(({ id, name, prefix, owner, partner }) => (
        <li key={id}>
          {t("whoMay.keyOf", { name, prefix, owner })}
          {partner ? ` · ${partner.name}` : ""}
        </li>
      ))}
    </ul>
  );
}

function Row({ holder }: { holder: Holder }) {
  const { t, i18n } = useTranslation();
  const roleName = useRoleName();
  const names = holder.through.map(({ key, name }) => roleName(key, name));
  const roles = new Intl.ListFormat(i18n.language).format(names);
  return (
    <li className={classes.row}>
      <span className={classes.words}>
        <span className={classes.name}>{holder.person.name}</span>
        <span className={classes.help}>
          {holder.person.email}
          {holder.partner ? ` · ${holder.partner.name}` : ""}
        </span>
      </span>
      <span className={classes.help}>{t("whoMay.through", { roles })}</span>
      {holder.ownOnly ? <span className={classes.limited}>{t("whoMay.ownOnly")}</span> : null}
    </li>
  );
}

/** Who may do something, through which role, and with which keys; and what it covers. */
export function WhoMay({ answer }: { answer: FindWhoMayReply }) {
  const { t } = useTranslation();
  const count = answer.people.length;
  return (
    <div className={classes.answer}>
      <p className={classes.lead} aria-live="polite">
        {count === 0 ? t("whoMay.nobody") : t("whoMay.people", { count })}
      </p>
      {count ? (
        <ul className={classes.rows}>
          {answer.people.map((holder) => (
            <Row key={`${holder.person.id} ${holder.partner?.id ?? ""}`} holder={holder} />
          ))}
        </ul>
      ) : null}
      <section>
        <h3>{t("whoMay.keys")}</h3>
        <KeyList keys={answer.keys} />
      </section>
      <section>
        <h3>{t("whoMay.covers")}</h3>
        <ul className={classes.plain}>
          {answer.covers.map(({ id, summary }) => (
            <li key={id}>{summary}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
