import { useCreateResourceCollection, useDeleteResourceCollection, type ResourceCollection } from "@fairway/client";
import { ActionIcon, Button, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { fieldErrors } from "../../lib/errors.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { IconTrash } from "../../ui/icons.ts";
import { failed } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./library.module.css";
import { useFresh } from "./use-fresh.ts";

function Known({ collection }: { collection: ResourceCollection }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const remove = useDeleteResourceCollection();
  const { id, name } = collection;
  const [sure, setSure] = useState(false);
  const end = async () => {
    await remove.mutateAsync({ vendorId: vendor.id, resourceCollectionId: id });
    await fresh();
  };
  return (
    <li className={classes.item}>
      <span className={classes.itemWords}>
        <span className={classes.itemHead}>{name}</span>
        <span className={classes.note}>{collection.description}</span>
        <span className={classes.note}>{t("library.collectionCount", { count: collection.resources })}</span>
        {sure ? (
          <span className={classes.actions}>
            <span>{t("library.deleteCollectionSure", { name })}</span>
            <Button size="xs" color="red" loading={remove.isPending} onClick={() => void end().catch(failed)}>
              {t("library.deleteCollection", { name })}
            </Button>
          </span>
        ) : null}
      </span>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={28}
        aria-label={t("library.deleteCollection", { name })}
        onClick={() => setSure(!sure)}
      >
        <IconTrash size={16} aria-hidden />
      </ActionIcon>
    </li>
  );
}

/** The collections of the library: which there are, and new ones. */
export function CollectionsDialog({
  collections,
  onClose,
}: {
  collections: ResourceCollection[];
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const create = useCreateResourceCollection();
  const [name, setName] = useState("");
  const [description, setDescription] = useState("");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    await create.mutateAsync({ vendorId: vendor.id, data: { name, description, position: collections.length } });
    setName("");
    setDescription("");
    await fresh();
  };
  const onError = (error: unknown) => {
    if (!fieldErrors(error)["name"]) failed(error);
  };
  return (
    <Dialog title={t("library.collections")} onClose={onClose}>
      <ul className={classes.list}>
        {collections.map((one) => (
          <Known key={one.id} collection={one} />
        ))}
      </ul>
      <form className={classes.form} onSubmit={(event) => void submit(event).catch(onError)}>
        <h3>{t("library.newCollection")}</h3>
        <TextInput
          label={t("library.collectionName")}
          required
          maxLength={80}
          value={name}
          error={fieldErrors(create.error)["name"]}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          label={t("library.collectionNote")}
          maxLength={500}
          value={description}
          onChange={(event) => setDescription(event.currentTarget.value)}
        />
        <Button type="submit" loading={create.isPending}>
          {t("library.saveCollection")}
        </Button>
      </form>
    </Dialog>
  );
}
