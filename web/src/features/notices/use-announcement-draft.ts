import { useCreateAnnouncement, useUpdateAnnouncement, type Announcement } from "@fairway/client";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { refresh } from "../../lib/query-client.ts";
import { useDraft } from "../../lib/use-draft.ts";
import { failed, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import { draftOf, emptyDraft, readDraft, type Draft } from "./announcement-words.ts";

/** What is being written, kept in the browser until it is saved, and saving it. */
export function useAnnouncementDraft(announcement: Announcement | null) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [create, update] = [useCreateAnnouncement(), useUpdateAnnouncement()];
  const initial = announcement ? draftOf(announcement) : emptyDraft;
  const key = `announcement.${vendor.id}.${announcement ? `${announcement.id}.${announcement.revision}` : "new"}`;
  const { text, setText, dirty, discard } = useDraft(key, JSON.stringify(initial));
  const draft = readDraft(text, initial);
  const write = async () => {
    if (!announcement) return create.mutateAsync({ vendorId: vendor.id, data: draft });
    const data = { ...draft, revision: announcement.revision };
    return update.mutateAsync({ vendorId: vendor.id, announcementId: announcement.id, data });
  };
  const save = async () => {
    try {
      const saved = await write();
      discard();
      await refresh(client, "/announcements");
      said(t("notices.announcement.saved"));
      if (!announcement)
        await navigate({
          to: "/console/$vendor/notices/announcements/$announcementId",
          params: { vendor: vendor.slug, announcementId: saved.id },
          replace: true,
        });
    } catch (error) {
      failed(error);
    }
  };
  return {
    draft,
    dirty,
    setDraft: (next: Draft) => setText(JSON.stringify(next)),
    save: () => void save(),
    saving: create.isPending || update.isPending,
    error: create.error ?? update.error,
  };
}
