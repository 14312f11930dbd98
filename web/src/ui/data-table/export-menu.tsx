import { plainLink } from "@fairway/client";
import { Button, Menu } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { IconDownload } from "../icons.ts";

/** Downloads what the table shows, all pages of it. */
export function ExportMenu({ href }: { href: (format: "csv" | "xlsx") => string }) {
  const { t } = useTranslation();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={15} aria-hidden />}>
          {t("table.export")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component="a" href={plainLink(href("csv"))} download>
          {t("table.exportCsv")}
        </Menu.Item>
        <Menu.Item component="a" href={plainLink(href("xlsx"))} download>
          {t("table.exportXlsx")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
