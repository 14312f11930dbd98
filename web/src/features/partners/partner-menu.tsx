import type { Partner } from "@fairway/client";
import { ActionIcon, Menu } from "@mantine/core";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { IconMore } from "../../ui/icons.ts";
import { useMay } from "../session/room.tsx";

const MergeDialog = lazy(async () => ({ default: (await import("../recruiting/merge-dialog.tsx")).MergeDialog }));

/** What one does seldom with a partner: making one record of two. */
export function PartnerMenu({ partner }: { partner: Partner }) {
  const { t } = useTranslation();
  const mayMerge = useMay("partners.merge");
  const [merging, setMerging] = useState(false);
  if (!mayMerge || partner.status === "ended") return null;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" size={30} aria-label={t("partners.more", { name: partner.name })}>
            <IconMore size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setMerging(true)}>{t("partners.merge")}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {merging ? (
        <Suspense>
          <MergeDialog partner={partner} onClose={() => setMerging(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
