import type { AgreementChange } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { Mark } from "../../ui/mark.tsx";
import classes from "./agreements.module.css";

const tones = { added: "ok", removed: "bad", changed: "info" } as const;

/** A heading that came or went with what stands below it says nothing of its own. */
const isHeading = ({ section, before, after }: AgreementChange, next: AgreementChange | undefined): boolean =>
  section !== null && (before ?? after) === section && next?.section === section;

/** What is otherwise in a text than before, a paragraph at a time. */
export function ChangeList({ changes }: { changes: readonly AgreementChange[] }) {
  const { t } = useTranslation();
  if (changes.length === 0) return <p className={classes.quiet}>{t("agreements.noChanges")}</p>;
  const shown = changes.filter((change, i) => !isHeading(change, changes[i + 1]));
  return (
    <ul className={classes.list}>
      {shown.map(({ kind, section, before, after }, i) => (
        <li key={`${i}-${kind}`} className={classes.change}>
          <div className={classes.head}>
            <Mark tone={tones[kind]}>{t(`agreements.changeKinds.${kind}`)}</Mark>
            {section === null ? null : <span className={classes.name}>{section}</span>}
          </div>
          {before === null ? null : <del className={classes.before}>{before}</del>}
          {after === null ? null : <p className={classes.after}>{after}</p>}
        </li>
      ))}
    </ul>
  );
}
