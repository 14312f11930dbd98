import type { PreviewVersionNoticeReply } from "@fairway/client";
import { useTranslation } from "react-i18next";
import classes from "./notices.module.css";
import { ReachSentence } from "./reach-sentence.tsx";

type Reply = Omit<PreviewVersionNoticeReply, "samples">;

/** Whom a version reaches at once. Where not everybody was looked at, that is known of the first ones alone. */
function AtOnce({ reach, lookedAt, more }: Reply) {
  const { t } = useTranslation();
  const isNobody = reach.partners === 0;
  if (isNobody && !more) return <p>{t("notices.preview.nobodyAtOnce")}</p>;
  const first = isNobody ? "notices.preview.noneOfFirst" : "notices.preview.ofFirst";
  return (
    <>
      {more ? <p>{t(first, { count: lookedAt })}</p> : null}
      {isNobody ? null : <ReachSentence reach={reach} />}
      <p>{t(more ? "notices.preview.others" : "notices.preview.atOnce")}</p>
    </>
  );
}

/** Whom a version reaches, and for how many it comes to what. */
export function VersionReach(reply: Reply) {
  const { t } = useTranslation();
  const { atOnce, reach, lookedAt, more, gains, loses, unchanged } = reply;
  const changes = more ? "notices.preview.changesOfFirst" : "notices.preview.changes";
  return (
    <>
      {atOnce ? <AtOnce {...reply} /> : <ReachSentence reach={reach} />}
      {lookedAt > 0 ? (
        <p className={classes.quiet}>{t(changes, { count: lookedAt, gains, loses, unchanged })}</p>
      ) : null}
    </>
  );
}
