import { Button, Group } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { IconPartners } from "../../ui/icons.ts";
import { Empty } from "../../ui/states/index.ts";
import { useVendor } from "../session/room.tsx";

/** What a new vendor sees: where partners come from. */
export function NoPartners() {
  const { t } = useTranslation();
  const { slug } = useVendor();
  const action = (
    <Group gap={8}>
      <Button component={Link} to={`/console/${slug}/imports/new`}>
        {t("partners.import")}
      </Button>
    </Group>
  );
  return (
    <Empty icon={IconPartners} title={t("partners.none")} action={action}>
      {t("partners.noneBody")}
    </Empty>
  );
}
