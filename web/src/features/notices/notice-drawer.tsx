import { useGetNotice, type FullNotice } from "@fairway/client";
import { SegmentedControl } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { SidePanel } from "../../ui/dialog.tsx";
import { Section } from "../../ui/page.tsx";
import { Loaded } from "../../ui/states/index.ts";
import { useVendor } from "../session/room.tsx";
import { MailList } from "./mail-list.tsx";
import { NoticeBlocks } from "./notice-blocks.tsx";
import classes from "./notices.module.css";
import { useTold } from "./use-told.ts";

export const locales = ["en", "de"] as const;
export type NoticeLocale = (typeof locales)[number];

type Props = { partner: { id: string; name: string }; noticeId: string; onClose: () => void };

/** Switches the language in which a notice is looked at. */
export function LocaleSwitch({ locale, onChange }: { locale: NoticeLocale; onChange: (locale: NoticeLocale) => void }) {
  const { t } = useTranslation();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t("notices.language")}
      value={locale}
      onChange={(next) => onChange(locales.find((l) => l === next) ?? "en")}
      data={locales.map((value) => ({ value, label: t(`notices.languages.${value}`) }))}
    />
  );
}

function State({ notice }: { notice: FullNotice }) {
  const { t } = useTranslation();
  const { when, acknowledged } = useTold();
  const parts = [t(`notices.kinds.${notice.kind}`), when(notice.createdAt), acknowledged(notice)];
  return <p className={classes.quiet}>{parts.join(" · ")}</p>;
}

function Detail({ partner, noticeId }: Omit<Props, "onClose">) {
  const { t, i18n } = useTranslation();
  const vendor = useVendor();
  const [locale, setLocale] = useState<NoticeLocale>(i18n.language === "de" ? "de" : "en");
  const query = useGetNotice(vendor.id, partner.id, noticeId, { locale });
  return (
    <Loaded query={query}>
      {(notice) => (
        <div className={classes.stack}>
          <State notice={notice} />
          <Section title={t("notices.asPartnerSees")} aside={<LocaleSwitch locale={locale} onChange={setLocale} />}>
            <h3>{notice.title}</h3>
            <NoticeBlocks blocks={notice.blocks} />
          </Section>
          <Section title={t("notices.mails")}>
            <MailList noticeId={noticeId} />
          </Section>
          <Link to="/console/$vendor/partners/$partnerId" params={{ vendor: vendor.slug, partnerId: partner.id }}>
            {t("notices.toPartner", { partner: partner.name })}
          </Link>
        </div>
      )}
    </Loaded>
  );
}

/** One notice as the partner reads it, with its mails. */
export function NoticeDrawer({ partner, noticeId, onClose }: Props) {
  return (
    <SidePanel onClose={onClose} size={680} title={partner.name}>
      <Detail partner={partner} noticeId={noticeId} key={noticeId} />
    </SidePanel>
  );
}
