import type { Lock } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { IconLock } from "../../ui/icons.ts";
import { Panel } from "../../ui/page.tsx";
import { ExplanationView } from "../standings/index.ts";
import { Ask } from "./ask.tsx";
import classes from "./gates.module.css";

function Leaves({ leaves }: { leaves: Lock["missing"] }) {
  return leaves.map((leaf) => <ExplanationView key={leaf.rule + leaf.says} explanation={leaf} />);
}

/** What would open it, with the distance to each; else what is missing of the requirement itself. */
function Opens({ lock }: { lock: Lock }) {
  const { t } = useTranslation();
  const { requirement, missing, opens } = lock;
  if (requirement.met === true) return null;
  if (opens.length === 0)
    return (
      <div className={classes.opens}>
        <h3>{t("gates.opensWith")}</h3>
        {missing.length === 0 ? <p>{requirement.says}</p> : <Leaves leaves={missing} />}
      </div>
    );
  // A tier or a badge has what it asks for under its own name; figures that are asked for beside them stand for themselves.
  const figures = missing.filter(({ from }) => from.length > 0);
  return (
    <>
      {opens.map((opening) => (
        <div key={opening.says} className={classes.opens}>
          <h3>{opening.says}</h3>
          {opening.met ? <p className={classes.note}>{t("gates.reached")}</p> : null}
          <Leaves leaves={opening.missing} />
        </div>
      ))}
      {figures.length > 0 ? (
        <div className={classes.opens}>
          <h3>{t("gates.figures")}</h3>
          <Leaves leaves={figures} />
        </div>
      ) : null}
    </>
  );
}

/**
 * Something locked, with what it requires, how far that is, and the way to open it or to ask. It is named, unless the
 * panel in which it stands is called by its name.
 */
export function LockCard({ lock, partnerId, isNamed = false }: { lock: Lock; partnerId: string; isNamed?: boolean }) {
  const { t } = useTranslation();
  return (
    <Panel className={classes.lock}>
      <div className={classes.lockHead}>
        {isNamed ? null : <h2>{lock.thing.label}</h2>}
        <span className={classes.state}>
          <IconLock size={15} aria-hidden />
          {t("gates.locked")}
        </span>
      </div>
      {lock.note ? <p>{lock.note}</p> : null}
      {lock.roles && !lock.roles.met ? <p>{`${lock.roles.says}.`}</p> : null}
      {lock.requirement.met !== true && lock.requirement.parts.length > 1 ? <p>{`${lock.requirement.says}.`}</p> : null}
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
