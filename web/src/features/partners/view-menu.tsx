import { useDeleteView, useListSavedViews, useSaveView, type SavedView } from "@fairway/client";
import { ActionIcon, Button, Popover, Stack, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { partnersSearch } from "../../lib/addresses.ts";
import { refresh } from "../../lib/query-client.ts";
import { IconStar, IconTrash } from "../../ui/icons.ts";
import { failed, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./partners.module.css";
import { usePartnersView } from "./use-partners-view.ts";

function Views({ views, onDone }: { views: SavedView[]; onDone: () => void }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const client = useQueryClient();
  const { replace } = usePartnersView();
  const remove = useDeleteView();
  const drop = async (view: SavedView) => {
    await remove.mutateAsync({ vendorId: vendor.id, viewId: view.id });
    await refresh(client, "/views");
    said(t("table.viewDeleted", { name: view.name }));
  };
  if (!views.length) return <p className={classes.hint}>{t("table.noViews")}</p>;
  return (
    <ul>
      {views.map((view) => (
        <li key={view.id} className={classes.view}>
          <Button
            variant="subtle"
            color="gray"
            justify="start"
            fullWidth
            onClick={() => {
              replace(partnersSearch(view.state));
              onDone();
            }}
          >
            {view.name}
          </Button>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={26}
            aria-label={t("table.deleteView", { name: view.name })}
            onClick={() => void drop(view).catch(failed)}
          >
            <IconTrash size={15} aria-hidden />
          </ActionIcon>
        </li>
      ))}
    </ul>
  );
}

function SaveForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const client = useQueryClient();
  const { view } = usePartnersView();
  const save = useSaveView();
  const [name, setName] = useState("");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    await save.mutateAsync({ vendorId: vendor.id, data: { page: "partners", name: name.trim(), state: view } });
    await refresh(client, "/views");
    said(t("table.viewSaved", { name: name.trim() }));
    onDone();
  };
  return (
    <form onSubmit={(e) => void submit(e).catch(failed)} className={classes.save}>
      <TextInput
        size="xs"
        label={t("table.viewName")}
        value={name}
        onChange={(e) => setName(e.currentTarget.value)}
        required
        withAsterisk={false}
        maxLength={100}
      />
      <Button type="submit" loading={save.isPending} disabled={!name.trim()}>
        {t("table.saveView")}
      </Button>
    </form>
  );
}

/** One's own saved views: open one, save this one, delete one. */
export function ViewMenu() {
  const { t } = useTranslation();
  const vendor = useVendor();
  const [open, setOpen] = useState(false);
  const views = useListSavedViews(vendor.id, { page: "partners" });
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" width={280} trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<IconStar size={15} aria-hidden />} onClick={() => setOpen(!open)}>
          {t("table.views")}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t("table.views")}>
        <Stack gap={10}>
          <Views views={views.data?.items ?? []} onDone={() => setOpen(false)} />
          <SaveForm onDone={() => setOpen(false)} />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
