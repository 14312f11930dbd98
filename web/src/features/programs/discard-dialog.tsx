import { useDiscardDraft } from "@fairway/client";
import { Button, Group, Stack } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Dialog } from "../../ui/dialog.tsx";
import { failed, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";

type Props = { draftId: string; last: boolean; onClose: () => void; onDiscarded?: () => void };

/** Names what goes before a draft is discarded. */
export function DiscardDialog({ draftId, last, onClose, onDiscarded }: Props) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const client = useQueryClient();
  const discard = useDiscardDraft();
  const go = async () => {
    await discard.mutateAsync({ vendorId: vendor.id, draftId });
    onClose();
    onDiscarded?.();
    await client.invalidateQueries();
    said(t("versions.discarded"));
  };
  return (
    <Dialog title={t("versions.discardTitle")} onClose={onClose}>
      <Stack>
        <p>
          {t("versions.discardBody")} {last ? t("versions.discardLast") : null}
        </p>
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose} data-autofocus>
            {t("cancel")}
          </Button>
          <Button color="red" loading={discard.isPending} onClick={() => void go().catch(failed)}>
            {t("versions.actions.discard")}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
