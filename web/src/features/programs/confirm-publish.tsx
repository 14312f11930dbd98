import { useGetPartnerFacets } from "@fairway/client";
import { Button, Group, Stack } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Dialog } from "../../ui/dialog.tsx";
import { useVendor } from "../session/room.tsx";

type Props = { name: string; first: boolean; busy: boolean; onPublish: () => void; onClose: () => void };

/** Says what publishing does before it is done. */
export function ConfirmPublish({ name, first, busy, onPublish, onClose }: Props) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const count = useGetPartnerFacets(vendor.id).data?.total ?? 0;
  return (
    <Dialog title={first ? t("program.confirmFirst", { name }) : t("program.confirmTitle", { name })} onClose={onClose}>
      <Stack>
        <p>{t("program.confirmBody", { count })}</p>
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            {t("cancel")}
          </Button>
          <Button loading={busy} data-autofocus onClick={onPublish}>
            {first ? t("program.create") : t("program.publish")}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
