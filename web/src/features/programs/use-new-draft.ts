import { useCreateDraft, type CreateDraftBody } from "@fairway/client";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { failed } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";

/** Starts a draft and opens it. */
export function useNewDraft() {
  const vendor = useVendor();
  const client = useQueryClient();
  const navigate = useNavigate();
  const create = useCreateDraft();
  const start = async (data: CreateDraftBody) => {
    const draft = await create.mutateAsync({ vendorId: vendor.id, data });
    void client.invalidateQueries();
    await navigate({
      to: "/console/$vendor/program/drafts/$draftId",
      params: { vendor: vendor.slug, draftId: draft.id },
    });
  };
  return { start: (data: CreateDraftBody) => void start(data).catch(failed), busy: create.isPending };
}
