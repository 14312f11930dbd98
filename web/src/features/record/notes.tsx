import {
  useAddPartnerNote,
  useEditPartnerNote,
  useListNoteEdits,
  useListPartnerNotesInfinite,
  useRemovePartnerNote,
  type PartnerNote,
} from "@fairway/client";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatInstant } from "../../lib/format.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { IconDocument, IconPlus } from "../../ui/icons.ts";
import { Mark } from "../../ui/mark.tsx";
import { Panel } from "../../ui/page.tsx";
import { Empty, Loaded } from "../../ui/states/index.ts";
import { failed } from "../../ui/toast.ts";
import { LoadMore } from "../../ui/load-more.tsx";
import { useVendor } from "../session/room.tsx";
import { NoteWords } from "./note-words.tsx";
import { RecordForm, textOf, type Values } from "./record-form.tsx";
import classes from "./record.module.css";
import { useFresh } from "./use-fresh.ts";
import { useNone } from "./use-none.ts";

type FormProps = { partnerId: string; note: PartnerNote | null; onClose: () => void };

function NoteForm({ partnerId, note, onClose }: FormProps) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const add = useAddPartnerNote();
  const edit = useEditPartnerNote();
  const remove = useRemovePartnerNote();
  const place = { vendorId: vendor.id, partnerId };
  const send = async (values: Values) => {
    const data = {
      body: textOf(values, "body") ?? "",
      visibility: values["shared"] === true ? ("shared" as const) : ("internal" as const),
      isPinned: values["pinned"] === true,
    };
    await (note
      ? edit.mutateAsync({ ...place, partnerNoteId: note.id, data: { ...data, revision: note.revision } })
      : add.mutateAsync({ ...place, data }));
    await fresh();
  };
  const gone = note
    ? {
        label: t("record.notes.remove"),
        what: note.body.slice(0, 120),
        done: t("record.notes.removed"),
        run: async () => {
          await remove.mutateAsync({ ...place, partnerNoteId: note.id });
          await fresh();
        },
      }
    : undefined;
  return (
    <RecordForm
      title={t(note ? "record.notes.edit" : "record.notes.add")}
      fields={[
        {
          key: "body",
          label: t("record.notes.body"),
          kind: "area",
          required: true,
          maxLength: 20_000,
          help: t("record.notes.bodyHelp"),
        },
        { key: "shared", label: t("record.notes.shared"), kind: "check", help: t("record.notes.sharedHelp") },
        { key: "pinned", label: t("record.notes.pinned"), kind: "check" },
      ]}
      initial={{ body: note?.body ?? "", shared: note?.visibility === "shared", pinned: note?.isPinned ?? false }}
      save={send}
      done={t("record.saved")}
      remove={gone}
      onClose={onClose}
    />
  );
}

function Edits({ partnerId, note, onClose }: { partnerId: string; note: PartnerNote; onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const vendor = useVendor();
  const query = useListNoteEdits(vendor.id, partnerId, note.id);
  return (
    <Dialog title={t("record.notes.before")} onClose={onClose}>
      <Loaded query={query}>
        {({ items }) => (
          <ol className={classes.notes}>
            {items.map((edit) => (
              <li key={edit.replacedAt}>
                <p className={classes.noteHead}>
                  {t("record.notes.until", {
                    at: formatInstant(edit.replacedAt, i18n.language, vendor.timeZone),
                    name: edit.editor,
                  })}
                </p>
                <NoteWords body={edit.body} />
              </li>
            ))}
          </ol>
        )}
      </Loaded>
    </Dialog>
  );
}

type NoteProps = {
  partnerId: string;
  note: PartnerNote;
  onEdit: (note: PartnerNote) => void;
  onEdits: (note: PartnerNote) => void;
};

function Note({ partnerId, note, onEdit, onEdits }: NoteProps) {
  const { t, i18n } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const edit = useEditPartnerNote();
  const pin = async () => {
    const data = { revision: note.revision, isPinned: !note.isPinned };
    await edit.mutateAsync({ vendorId: vendor.id, partnerId, partnerNoteId: note.id, data });
    await fresh();
  };
  return (
    <li>
      <Panel>
        <div className={classes.noteHead}>
          {note.isPinned ? <Mark tone="warn">{t("record.notes.pinned")}</Mark> : null}
          <Mark tone={note.visibility === "shared" ? "info" : "plain"}>
            {t(`record.visibilities.${note.visibility}`)}
          </Mark>
          <span>{note.author ?? vendor.name}</span>
          <time dateTime={note.createdAt}>{formatInstant(note.createdAt, i18n.language, vendor.timeZone)}</time>
        </div>
        <NoteWords body={note.body} />
        {note.can["edit"] ? (
          <div className={classes.tools}>
            <Button variant="subtle" size="compact-xs" onClick={() => onEdit(note)}>
              {t("record.notes.edit")}
            </Button>
            <Button variant="subtle" size="compact-xs" onClick={() => void pin().catch(failed)}>
              {t(note.isPinned ? "record.notes.unpin" : "record.notes.pin")}
            </Button>
            {note.edits > 0 ? (
              <Button variant="subtle" size="compact-xs" onClick={() => onEdits(note)}>
                {t("record.notes.edited", { count: note.edits })}
              </Button>
            ) : null}
          </div>
        ) : null}
      </Panel>
    </li>
  );
}

/** Notes about a partner, pinned ones first. */
export function Notes({ partnerId }: { partnerId: string }) {
  const { t } = useTranslation();
  const none = useNone();
  const vendor = useVendor();
  const [open, setOpen] = useState<PartnerNote | "new" | null>(null);
  const [edits, setEdits] = useState<PartnerNote | null>(null);
  const query = useListPartnerNotesInfinite(
    vendor.id,
    partnerId,
    { limit: 30 },
    { query: { getNextPageParam: (last) => last.nextCursor ?? undefined, initialPageParam: undefined } },
  );
  const mayEdit = query.data?.pages[0]?.can["edit"] === true;
  const add = mayEdit ? (
    <div>
      <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={() => setOpen("new")}>
        {t("record.notes.add")}
      </Button>
    </div>
  ) : null;
  return (
    <div className={classes.notes}>
      <Loaded query={query}>
        {({ pages }) => {
          const notes = pages.flatMap((page) => page.items);
          if (notes.length === 0 && !mayEdit) return <p className={classes.note}>{none("notes")}</p>;
          if (notes.length === 0)
            return (
              <Empty icon={IconDocument} title={t("record.notes.none")} action={add}>
                {t("record.notes.noneBody")}
              </Empty>
            );
          return (
            <>
              {add}
              <ul className={classes.notes}>
                {notes.map((note) => (
                  <Note key={note.id} partnerId={partnerId} note={note} onEdit={setOpen} onEdits={setEdits} />
                ))}
              </ul>
            </>
          );
        }}
      </Loaded>
      <LoadMore pages={query} />
      {open ? (
        <NoteForm partnerId={partnerId} note={open === "new" ? null : open} onClose={() => setOpen(null)} />
      ) : null}
      {edits ? <Edits partnerId={partnerId} note={edits} onClose={() => setEdits(null)} /> : null}
    </div>
  );
}
