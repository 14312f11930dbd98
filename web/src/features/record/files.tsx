import {
  getGetPartnerFileUrl,
  plainLink,
  useAddPartnerFile,
  useListPartnerFiles,
  useRemovePartnerFile,
  type PartnerFile,
} from "@fairway/client";
import { ActionIcon, Button, FileButton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { formatBytes, formatDayOf } from "../../lib/format.ts";
import { DataTable, type Column } from "../../ui/data-table/index.ts";
import { IconTrash } from "../../ui/icons.ts";
import { Mark } from "../../ui/mark.tsx";
import { Section } from "../../ui/page.tsx";
import { Loaded } from "../../ui/states/index.ts";
import { confirmed } from "../../ui/question.ts";
import { failed, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./record.module.css";
import { useFresh } from "./use-fresh.ts";
import { useSizeCheck } from "./use-size-check.ts";
import { useNone } from "./use-none.ts";

const mostBytes = 50 * 2 ** 20;
const accept = ".pdf,.docx,.xlsx,.pptx,.png,.jpg,.jpeg,.webp,.txt,.csv";

function AddFile({ partnerId, visibility }: { partnerId: string; visibility: "internal" | "shared" }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const add = useAddPartnerFile();
  const fits = useSizeCheck(mostBytes);
  const send = async (file: File | null) => {
    if (!file || !fits(file)) return;
    await add.mutateAsync({ vendorId: vendor.id, partnerId, data: file, params: { name: file.name, visibility } });
    await fresh();
    said(t("record.files.added", { name: file.name }));
  };
  return (
    <FileButton accept={accept} onChange={(file) => void send(file).catch(failed)}>
      {(props) => (
        <Button variant="default" size="xs" loading={add.isPending} {...props}>
          {t(`record.files.${visibility}`)}
        </Button>
      )}
    </FileButton>
  );
}

function useColumns(partnerId: string, mayEdit: boolean): Column<PartnerFile>[] {
  const { t, i18n } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const remove = useRemovePartnerFile();
  const take = async (row: PartnerFile) => {
    const action = t("record.files.remove");
    if (!(await confirmed({ title: t("record.removeAsk", { action }), says: row.name, action }))) return;
    await remove.mutateAsync({ vendorId: vendor.id, partnerId, partnerFileId: row.id });
    await fresh();
    said(t("record.files.removed", { name: row.name }));
  };
  const tool: Column<PartnerFile> = {
    id: "tools",
    label: t("record.files.remove"),
    width: 100,
    cell: (row) => (
      <ActionIcon
        variant="subtle"
        color="gray"
        size={28}
        aria-label={t("record.files.removeOne", { name: row.name })}
        onClick={() => void take(row).catch(failed)}
      >
        <IconTrash size={16} aria-hidden />
      </ActionIcon>
    ),
  };
  return [
    {
      id: "name",
      label: t("record.files.name"),
      width: 300,
      cell: (row) => <a href={plainLink(getGetPartnerFileUrl(vendor.id, partnerId, row.id))}>{row.name}</a>,
    },
    { id: "size", label: t("record.files.size"), width: 110, cell: (row) => formatBytes(row.sizeBytes, i18n.language) },
    {
      id: "seen",
      label: t("record.visibility"),
      width: 150,
      cell: (row) => (
        <Mark tone={row.visibility === "shared" ? "info" : "plain"}>{t(`record.visibilities.${row.visibility}`)}</Mark>
      ),
    },
    {
      id: "added",
      label: t("record.files.addedBy"),
      width: 240,
      cell: (row) => [row.addedBy ?? vendor.name, formatDayOf(row.addedAt, i18n.language, vendor.timeZone)].join(" · "),
    },
    ...(mayEdit ? [tool] : []),
  ];
}

/** Papers about a partner: the vendor's own, and those it shares. */
export function Files({ partnerId }: { partnerId: string }) {
  const { t } = useTranslation();
  const none = useNone();
  const vendor = useVendor();
  const query = useListPartnerFiles(vendor.id, partnerId);
  const mayEdit = query.data?.can["edit"] === true;
  const columns = useColumns(partnerId, mayEdit);
  const tools = mayEdit ? (
    <div className={classes.buttons}>
      <AddFile partnerId={partnerId} visibility="internal" />
      <AddFile partnerId={partnerId} visibility="shared" />
    </div>
  ) : null;
  return (
    <Section title={t("record.files.title")} aside={tools}>
      <Loaded query={query}>
        {({ items }) =>
          items.length > 0 ? (
            <DataTable caption={t("record.files.title")} rows={items} columns={columns} rowKey={(row) => row.id} />
          ) : (
            <p className={classes.note}>{none("files")}</p>
          )
        }
      </Loaded>
    </Section>
  );
}
