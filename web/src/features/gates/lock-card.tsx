import type { Lock } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { IconLock } from "../../ui/icons.ts";
import { Panel } from "../../ui/page.tsx";
import { ExplanationView } from "../standings/index.ts";
import { Ask } from "./ask.tsx";
import classes from "./gates.module.css";

/** What would open it, with the distance to each; else what is missing of the requirement itself. */
function Opens({ lock }: { lock: Lock }) {
  const { t } = useTranslation();
  if (lock.requirement.met === true) return null;
  if (lock.opens.length === 0)
    return (
      <div className={classes.opens}>
        <h4>{t("gates.opensWith")}</h4>
        {lock.missing.length === 0 ? (
          <p>{lock.requirement.says}</p>
        ) : (
          lock.missing.map((leaf) => <ExplanationView key={leaf.rule + leaf.says} explanation={leaf} />)
        )}
      </div>
    );
  return lock.opens.map((opening) => (
    <div key={opening.says} className={classes.opens}>
      <h4>{opening.says}</h4>
      {opening.met ? <p className={classes.note}>{t("gates.reached")}</p> : null}
      {opening.missing.map((leaf) => (
        <ExplanationView key={leaf.rule + leaf.says} explanation={leaf} />
      ))}
    </div>
  ));
}

/** Something locked: named, with what it requires, how far that is, and the way to open it or to ask. */
export function LockCard({ lock, partnerId }: { lock: Lock; partnerId: string }) {
  const { t } = useTranslation();
  return (
    <Panel className={classes.lock}>
      <div className={classes.lockHead}>
        <h3>{lock.thing.label}</h3>
        <span className={classes.state}>
          <IconLock size={15} aria-hidden />
          {t("gates.locked")}
        </span>
      </div>
      {lock.note ? <p>{lock.note}</p> : null}
      {lock.roles && !lock.roles.met ? <p>{`${lock.roles.says}.`}</p> : null}
      <Opens lock={lock} />
      <Ask
        partnerId={partnerId}
        thing={lock.thing}
        request={lock.request}
        mayAsk={lock.can["ask"] === true}
        within={lock.answerWithin}
      />
    </Panel>
  );
}
