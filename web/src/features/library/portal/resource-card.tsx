import type { PartnerResource } from "@fairway/client";
import { UnstyledButton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { formatDate } from "../../../lib/format.ts";
import { IconLock } from "../../../ui/icons.ts";
import { Mark } from "../../../ui/mark.tsx";
import { languageName } from "../language.ts";
import classes from "../library.module.css";

/** A resource among others: what it is, in which languages, and whether it is open. */
export function ResourceCard({ resource, onOpen }: { resource: PartnerResource; onOpen: () => void }) {
  const { t, i18n } = useTranslation();
  const { title, summary, kind, languages, open, openUntil, lock, files } = resource;
  const isNewer = files.some(({ olderDownloaded }) => olderDownloaded !== null);
  return (
    <li className={classes.card} data-locked={!open}>
      <div className={classes.cardHead}>
        <UnstyledButton className={classes.cardTitle} onClick={onOpen}>
          {title}
        </UnstyledButton>
        {open ? null : <IconLock size={17} aria-hidden />}
      </div>
      {summary ? <p>{summary}</p> : null}
      {lock ? <p className={classes.note}>{lock.says}</p> : null}
      <div className={classes.cardFoot}>
        {open ? null : <Mark tone="warn">{t("library.portal.locked")}</Mark>}
        {isNewer ? <Mark tone="info">{t("library.portal.newer")}</Mark> : null}
        {openUntil ? (
          <Mark tone="info">{t("library.portal.openUntil", { date: formatDate(openUntil, i18n.language) })}</Mark>
        ) : null}
        <span className={classes.note}>
          {t(`library.kind.${kind}`)} · {languages.map((code) => languageName(code, i18n.language)).join(", ")}
        </span>
      </div>
    </li>
  );
}
