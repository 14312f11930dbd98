import { usePreviewAnnouncement } from "@fairway/client";
import { useDebouncedValue } from "@mantine/hooks";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { Section } from "../../ui/page.tsx";
import { Failed, Loading } from "../../ui/states/index.ts";
import { useVendor } from "../session/room.tsx";
import { titleIn, type Draft } from "./announcement-words.ts";
import { MailFrame } from "./mail-frame.tsx";
import type { NoticeLocale } from "./notice-drawer.tsx";
import classes from "./notices.module.css";
import { ReachSentence } from "./reach-sentence.tsx";

/** What partners would read of a draft, and how many of them, as it is being written. */
export function AnnouncementPreview({ draft, locale }: { draft: Draft; locale: NoticeLocale }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const { mutate, data, error } = usePreviewAnnouncement();
  const [asked] = useDebouncedValue(JSON.stringify({ ...draft, locale }), 400);
  useEffect(() => {
    mutate({ vendorId: vendor.id, data: JSON.parse(asked) });
  }, [mutate, vendor.id, asked]);
  return (
    <Section title={t("notices.announcement.look")}>
      {error ? <Failed error={error} /> : null}
      {data ? (
        <div className={classes.stack}>
          <ReachSentence reach={data.reach} />
          <MailFrame mail={data.mail} title={titleIn(draft.title, locale) || t("notices.announcement.untitled")} />
        </div>
      ) : (
        <Loading />
      )}
    </Section>
  );
}
