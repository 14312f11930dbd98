import { usePreviewOffboarding, type PreviewOffboardingReply } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { humanize } from "../../lib/humanize.ts";
import { formatDate } from "../../lib/format.ts";
import { Loaded } from "../../ui/states/index.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./leaving.module.css";

/** Lines whose names are keys of the program document. */
const keyed: ReadonlySet<string> = new Set(["benefits", "requests", "protections"]);

type Line = PreviewOffboardingReply["lines"][number];

function LineOf({ line }: { line: Line }) {
  const { t, i18n } = useTranslation();
  const rest = line.count - line.names.length;
  const own = keyed.has(line.what) ? line.names.map(humanize) : line.names;
  const names = rest > 0 ? [...own, t("leaving.preview.more", { count: rest })] : own;
  return (
    <li>
      <strong>{t(`leaving.preview.what.${line.what}`, { count: line.count })}</strong>
      {names.length > 0 ? (
        <span className={classes.names}>{new Intl.ListFormat(i18n.language).format(names)}</span>
      ) : null}
    </li>
  );
}

type Props = { partnerId: string; lastOn: string; keepYears: number };

/** What ends with the last day, by name, and what is kept until when. */
export function WhatHappens({ partnerId, lastOn, keepYears }: Props) {
  const { t, i18n } = useTranslation();
  const vendor = useVendor();
  const query = usePreviewOffboarding(vendor.id, partnerId, { lastOn, keepYears });
  return (
    <section className={classes.preview} aria-label={t("leaving.preview.title")}>
      <h3>{t("leaving.preview.title")}</h3>
      <Loaded query={query}>
        {({ lines, keepUntilOn }) => (
          <>
            <p className={classes.note}>
              {t("leaving.preview.from", { date: formatDate(lines[0]?.on ?? lastOn, i18n.language, "long") })}
            </p>
            <ul className={classes.lines}>
              {lines.map((line) => (
                <LineOf key={line.what} line={line} />
              ))}
            </ul>
            <p className={classes.note}>
              {t("leaving.preview.keep", { date: formatDate(keepUntilOn, i18n.language, "long") })}
            </p>
          </>
        )}
      </Loaded>
    </section>
  );
}
