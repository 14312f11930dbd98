import { useGetAnnouncement, useListAnnouncements, type Announcement } from "@fairway/client";
import { Button, Progress } from "@mantine/core";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { fieldErrors } from "../../lib/errors.ts";
import { Page, Panel } from "../../ui/page.tsx";
import { Forbidden, Loaded } from "../../ui/states/index.ts";
import { useVendor } from "../session/room.tsx";
import { AnnouncementActions } from "./announcement-actions.tsx";
import { AnnouncementForm } from "./announcement-form.tsx";
import { AnnouncementPreview } from "./announcement-preview.tsx";
import { draftOf, titleIn } from "./announcement-words.ts";
import { LocaleSwitch, type NoticeLocale } from "./notice-drawer.tsx";
import classes from "./notices.module.css";
import { TestMailButton } from "./test-mail-button.tsx";
import { useAnnouncementDraft } from "./use-announcement-draft.ts";
import { useTold } from "./use-told.ts";

function Back() {
  const { t } = useTranslation();
  const { slug } = useVendor();
  return (
    <Link
      to="/console/$vendor/notices"
      params={{ vendor: slug }}
      search={{ tab: "announcements" }}
      className={classes.back}
    >
      {`← ${t("notices.announcement.back")}`}
    </Link>
  );
}

function useStateSentence(announcement: Announcement | null): string {
  const { t } = useTranslation();
  const { when } = useTold();
  if (!announcement) return "";
  const { status, scheduledAt, publishedAt, publishedBy, withdrawnAt, returned, createdBy, updatedAt } = announcement;
  if (status === "scheduled" && scheduledAt) return t("notices.announcement.scheduledFor", { when: when(scheduledAt) });
  if (status === "withdrawn" && withdrawnAt) return t("notices.announcement.withdrawnOn", { when: when(withdrawnAt) });
  if (returned) {
    const why = returned.tier === null ? "returnedSegment" : "returnedTier";
    return t(`notices.announcement.${why}`, { when: when(returned.at), tier: returned.tier?.split(":").at(-1) ?? "" });
  }
  if (publishedAt) return t("notices.announcement.publishedOn", { when: when(publishedAt), name: publishedBy ?? "" });
  return t("notices.announcement.draftBy", { name: createdBy, when: when(updatedAt) });
}

function Editor({ announcement }: { announcement: Announcement | null }) {
  const { t, i18n } = useTranslation();
  const [language, setLanguage] = useState<NoticeLocale>(i18n.language === "de" ? "de" : "en");
  const { draft, dirty, setDraft, save, saving, error } = useAnnouncementDraft(announcement);
  const state = useStateSentence(announcement);
  const title = titleIn(draft.title, i18n.language) || t("notices.announcement.new");
  const action = (
    <>
      <Button variant="default" disabled={!dirty} loading={saving} onClick={save}>
        {t("notices.announcement.save")}
      </Button>
      {announcement ? <AnnouncementActions announcement={announcement} dirty={dirty} /> : null}
    </>
  );
  return (
    <Page title={title} state={state} before={<Back />} action={action}>
      <div className={classes.columns}>
        <AnnouncementForm
          draft={draft}
          onChange={setDraft}
          errors={fieldErrors(error, "")}
          language={language}
          onLanguage={setLanguage}
        />
        <div className={classes.stack}>
          <AnnouncementPreview draft={draft} locale={language} />
          {announcement && !dirty ? (
            <TestMailButton about={{ announcement: announcement.id, locale: language }} />
          ) : (
            <p className={classes.quiet}>{t("notices.announcement.lookHelp")}</p>
          )}
        </div>
      </div>
    </Page>
  );
}

function Result({ announcement: { result, id } }: { announcement: Announcement }) {
  const { t, i18n } = useTranslation();
  const { slug } = useVendor();
  if (!result) return null;
  const percent = new Intl.NumberFormat(i18n.language, { style: "percent" }).format(result.progress);
  const progress = t("notices.announcement.progress", { percent });
  const { told, read, acknowledged } = result;
  return (
    <div className={classes.stack}>
      <p>{t("notices.announcement.result", { told, read, acknowledged })}</p>
      {result.progress < 1 ? (
        <div role="status">
          <p className={classes.quiet}>{progress}</p>
          <Progress value={result.progress * 100} aria-label={progress} />
        </div>
      ) : null}
      <Link to="/console/$vendor/notices" params={{ vendor: slug }} search={{ announcement: id }}>
        {t("notices.announcement.seeNotices")}
      </Link>
    </div>
  );
}

/** What was said; who may not announce cannot ask for a preview, so the words stand as they were written. */
function AnnouncementWords({ announcement, locale }: { announcement: Announcement; locale: NoticeLocale }) {
  const { can, title, body } = announcement;
  if (can["withdraw"] || can["publish"]) return <AnnouncementPreview draft={draftOf(announcement)} locale={locale} />;
  return (
    <Panel>
      <h2>{titleIn(title, locale)}</h2>
      <p className={classes.written}>{titleIn(body, locale)}</p>
    </Panel>
  );
}

function Told({ announcement }: { announcement: Announcement }) {
  const { t, i18n } = useTranslation();
  const [locale, setLocale] = useState<NoticeLocale>(i18n.language === "de" ? "de" : "en");
  const state = useStateSentence(announcement);
  const title = titleIn(announcement.title, i18n.language) || t("notices.announcement.untitled");
  return (
    <Page
      title={title}
      state={state}
      before={<Back />}
      action={<AnnouncementActions announcement={announcement} dirty={false} />}
    >
      <Result announcement={announcement} />
      <LocaleSwitch locale={locale} onChange={setLocale} />
      <AnnouncementWords announcement={announcement} locale={locale} />
    </Page>
  );
}

function Saved({ id }: { id: string }) {
  const vendor = useVendor();
  const query = useGetAnnouncement(vendor.id, id, {
    query: { refetchInterval: ({ state }) => ((state.data?.result?.progress ?? 1) < 1 ? 2000 : false) },
  });
  return (
    <Loaded query={query}>
      {(announcement) =>
        announcement.can["edit"] ? (
          <Editor announcement={announcement} key={`${announcement.id}.${announcement.revision}`} />
        ) : (
          <Told announcement={announcement} />
        )
      }
    </Loaded>
  );
}

function New() {
  const { t } = useTranslation();
  const vendor = useVendor();
  const query = useListAnnouncements(vendor.id, { limit: 1 });
  return (
    <Loaded query={query}>
      {({ can }) =>
        can["announce"] === true ? (
          <Editor announcement={null} />
        ) : (
          <Page title={t("notices.announcement.new")} before={<Back />}>
            <Forbidden>{t("notices.announcement.forbidden")}</Forbidden>
          </Page>
        )
      }
    </Loaded>
  );
}

/** One announcement: written and looked at, or told with what came of it. */
export function AnnouncementPage() {
  const { announcementId } = useParams({ from: "/console/$vendor/notices/announcements/$announcementId" });
  return announcementId === "new" ? <New /> : <Saved id={announcementId} key={announcementId} />;
}
