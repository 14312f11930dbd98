import { useCreateDraft } from "@fairway/client";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { refresh } from "../../../lib/query-client.ts";
import { formatOf } from "../../programs/use-check.ts";
import { useVendor } from "../../session/room.tsx";

/** Makes a draft of a new program out of a document, and opens it. */
export function useStart() {
  const vendor = useVendor();
  const client = useQueryClient();
  const navigate = useNavigate();
  const create = useCreateDraft();
  const start = async (source: string) => {
    const draft = await create.mutateAsync({ vendorId: vendor.id, data: { source, format: formatOf(source) } });
    await refresh(client, "/programs");
    await navigate({
      to: "/console/$vendor/program/drafts/$draftId",
      params: { vendor: vendor.slug, draftId: draft.id },
    });
  };
  return { start, busy: create.isPending };
}
