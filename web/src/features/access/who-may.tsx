import type { FindWhoMayReply } from "@fairway/client";
import { isOwnOnly, vendorPermissions } from "@fairway/contract";
import { useTranslation } from "react-i18next";
import { useRoleName } from "../people/use-role-name.ts";
import type { Permission, Side } from "../roles/index.ts";
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

type Answered = { side: Side; permission: Permission };

/** Whether a permission can be for one's own partners only. */
const isByPartner = ({ side, permission }: Answered): boolean =>
  side === "vendor" && vendorPermissions.some((one) => one === permission && isOwnOnly(one, "own"));

function Row({ holder, byPartner }: { holder: Holder; byPartner: boolean }) {
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
      <span className={classes.help}>
        {t("whoMay.through", { roles })}
        {byPartner ? `, ${t(holder.ownOnly ? "whoMay.ownOnly" : "whoMay.allPartners")}` : ""}
      </span>
    </li>
  );
}

/** Who may do something, through which role, and with which keys; and what it covers. */
export function WhoMay({ answer, ...asked }: { answer: FindWhoMayReply } & Answered) {
  const { t } = useTranslation();
  const byPartner = isByPartner(asked);
  const count = answer.people.length;
  return (
    <div className={classes.answer}>
      <p className={classes.lead} aria-live="polite">
        {count === 0 ? t("whoMay.nobody") : t("whoMay.people", { count })}
      </p>
      {count ? (
        <ul className={classes.rows}>
          {answer.people.map((holder) => (
            <Row key={`${holder.person.id} ${holder.partner?.id ?? ""}`} holder={holder} byPartner={byPartner} />
          ))}
        </ul>
      ) : null}
      <section>
        <h3>{t("whoMay.keys")}</h3>
        <KeyList keys={answer.keys} />
      </section>
      <section>
        <h3>{t("whoMay.covers")}</h3>
        <ul className={classes.plain} lang="en">
          {answer.covers.map(({ id, summary }) => (
            <li key={id}>{summary}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
