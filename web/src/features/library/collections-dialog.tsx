import { useCreateResourceCollection, useUpdateResourceCollection, type ResourceCollection } from "@fairway/client";
import { Button, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { fieldErrors } from "../../lib/errors.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { failed } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import { KnownCollection } from "./known-collection.tsx";
import classes from "./library.module.css";
import { useFresh } from "./use-fresh.ts";

/** Gives collections their places anew, in this order. */
function useOrder() {
  const vendor = useVendor();
  const fresh = useFresh();
  const update = useUpdateResourceCollection();
  return async (order: readonly ResourceCollection[]) => {
    for (const [position, { id, name, description, position: before }] of order.entries())
      if (position !== before)
        await update.mutateAsync({
          vendorId: vendor.id,
          resourceCollectionId: id,
          data: { name, description, position },
        });
    await fresh();
  };
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
  const order = useOrder();
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
        {collections.map((one, at) => (
          <KnownCollection
            key={one.id}
            collection={one}
            isFirst={at === 0}
            isLast={at === collections.length - 1}
            onMove={(by) => void order(collections.toSpliced(at, 1).toSpliced(at + by, 0, one)).catch(failed)}
          />
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
