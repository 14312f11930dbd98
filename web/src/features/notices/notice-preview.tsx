import { usePreviewVersionNotice, type PreviewVersionNoticeReply } from "@fairway/client";
import { SegmentedControl } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../ui/states/index.ts";
import { useVendor } from "../session/room.tsx";
import { MailFrame } from "./mail-frame.tsx";
import { LocaleSwitch, type NoticeLocale } from "./notice-drawer.tsx";
import classes from "./notices.module.css";
import { Recipients } from "./recipients.tsx";
import { TestMailButton } from "./test-mail-button.tsx";
import { VersionReach } from "./version-reach.tsx";

/** A version, and the day and the reason that are chosen for it and may not be kept with it yet. */
export type PreviewOf = { versionId: string; effectiveOn: string; reason: string };
type About = { version: string; locale: NoticeLocale; effectiveOn: string; reason: string };

function Samples({ reply, about }: { reply: PreviewVersionNoticeReply; about: About }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string | null>(null);
  const sample = reply.samples.find(({ change }) => change === chosen) ?? reply.samples[0];
  if (!sample) return null;
  return (
    <>
      {reply.samples.length > 1 ? (
        <SegmentedControl
          size="xs"
          aria-label={t("notices.preview.which")}
          value={sample.change}
          onChange={setChosen}
          data={reply.samples.map(({ change }) => ({ value: change, label: t(`notices.preview.${change}`) }))}
        />
      ) : null}
      <MailFrame mail={sample} title={t("notices.preview.mail", { partner: sample.partner.name })} />
      <TestMailButton about={{ ...about, partner: sample.partner.id }} key={sample.partner.id} />
    </>
  );
}

/** What partners will read about a version before anything is sent: examples, and how many are told. */
export function NoticePreview({ versionId, effectiveOn, reason }: PreviewOf) {
  const { i18n } = useTranslation();
  const vendor = useVendor();
  const [locale, setLocale] = useState<NoticeLocale>(i18n.language === "de" ? "de" : "en");
  const [settled] = useDebouncedValue(reason.trim(), 600);
  const about = { version: versionId, locale, effectiveOn, reason: settled };
  const query = usePreviewVersionNotice(vendor.id, about, { query: { placeholderData: keepPreviousData } });
  return (
    <Loaded query={query}>
      {(reply) => (
        <div className={classes.stack}>
          <div>
            <VersionReach {...reply} />
          </div>
          {reply.samples.length > 0 ? <LocaleSwitch locale={locale} onChange={setLocale} /> : null}
          <Samples reply={reply} about={about} />
          {reply.atOnce ? null : <Recipients />}
        </div>
      )}
    </Loaded>
  );
}
