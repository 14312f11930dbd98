import { useDeleteResourceCollection, useUpdateResourceCollection, type ResourceCollection } from "@fairway/client";
import { ActionIcon, Button, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { fieldErrors } from "../../lib/errors.ts";
import { IconArrowDown, IconArrowUp, IconTrash } from "../../ui/icons.ts";
import { failed } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./library.module.css";
import { useFresh } from "./use-fresh.ts";

type Of = { collection: ResourceCollection };

/** Calls a collection something else, and describes it. */
function Words({ collection, onDone }: Of & { onDone: () => void }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const update = useUpdateResourceCollection();
  const { id, position } = collection;
  const [words, setWords] = useState({ name: collection.name, description: collection.description });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await update.mutateAsync({ vendorId: vendor.id, resourceCollectionId: id, data: { ...words, position } });
      await fresh();
      onDone();
    } catch (error) {
      if (!fieldErrors(error)["name"]) failed(error);
    }
  };
  return (
    <form className={classes.form} onSubmit={(event) => void submit(event)}>
      <TextInput
        label={t("library.collectionName")}
        required
        data-autofocus
        maxLength={80}
        value={words.name}
        error={fieldErrors(update.error)["name"]}
        onChange={(event) => setWords({ ...words, name: event.currentTarget.value })}
      />
      <TextInput
        label={t("library.collectionNote")}
        maxLength={500}
        value={words.description}
        onChange={(event) => setWords({ ...words, description: event.currentTarget.value })}
      />
      <div className={classes.actions}>
        <Button type="submit" size="xs" loading={update.isPending}>
          {t("library.saveWords")}
        </Button>
        <Button size="xs" variant="default" onClick={onDone}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}

function Remove({ collection }: Of) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const remove = useDeleteResourceCollection();
  const { id, name } = collection;
  const end = async () => {
    await remove.mutateAsync({ vendorId: vendor.id, resourceCollectionId: id });
    await fresh();
  };
  return (
    <span className={classes.actions}>
      <span>{t("library.deleteCollectionSure", { name })}</span>
      <Button size="xs" color="red" loading={remove.isPending} onClick={() => void end().catch(failed)}>
        {t("library.deleteCollection", { name })}
      </Button>
    </span>
  );
}

type Props = Of & { isFirst: boolean; isLast: boolean; onMove: (by: -1 | 1) => void };

/** One collection: its words, its place among the others, and its end. */
export function KnownCollection({ collection, isFirst, isLast, onMove }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<"words" | "remove" | null>(null);
  const { name, description, resources } = collection;
  const tool = { variant: "subtle", color: "gray", size: 28 } as const;
  return (
    <li className={classes.item}>
      <span className={classes.itemWords}>
        <span className={classes.itemHead}>{name}</span>
        {description ? <span className={classes.note}>{description}</span> : null}
        <span className={classes.note}>{t("library.collectionCount", { count: resources })}</span>
        {open === "words" ? <Words collection={collection} onDone={() => setOpen(null)} /> : null}
        {open === "remove" ? <Remove collection={collection} /> : null}
      </span>
      <span className={classes.tools}>
        <ActionIcon {...tool} aria-label={t("library.up", { name })} disabled={isFirst} onClick={() => onMove(-1)}>
          <IconArrowUp size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon {...tool} aria-label={t("library.down", { name })} disabled={isLast} onClick={() => onMove(1)}>
          <IconArrowDown size={16} aria-hidden />
        </ActionIcon>
        <Button
          size="compact-xs"
          variant="default"
          aria-label={t("library.renameCollection", { name })}
          onClick={() => setOpen(open === "words" ? null : "words")}
        >
          {t("library.rename")}
        </Button>
        <ActionIcon
          {...tool}
          aria-label={t("library.deleteCollection", { name })}
          onClick={() => setOpen(open === "remove" ? null : "remove")}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </span>
    </li>
  );
}
