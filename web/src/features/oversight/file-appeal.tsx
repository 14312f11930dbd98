import { useFileAppeal, type MoveBrief } from "@fairway/client";
import { Button, Textarea } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { fieldErrors } from "../../lib/errors.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { failed, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./oversight.module.css";
import { useFresh } from "./use-fresh.ts";
import { useMoveWords } from "./use-move-words.ts";

/** Asks for the words of an appeal, and says what follows. */
export function FileAppeal({ partnerId, move, onClose }: { partnerId: string; move: MoveBrief; onClose: () => void }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const words = useMoveWords();
  const file = useFileAppeal();
  const [text, setText] = useState("");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    await file.mutateAsync({ vendorId: vendor.id, partnerId, data: { moveId: move.id, text } });
    said(t("oversight.portal.filed"));
    await fresh();
    onClose();
  };
  return (
    <Dialog title={t("oversight.portal.fileTitle")} onClose={onClose}>
      <form className={classes.form} onSubmit={(e) => void submit(e).catch(failed)}>
        <p>{`${words.says(move)}. ${words.when(move)}`}</p>
        <p className={classes.says}>{t("oversight.portal.fileBody", { vendor: vendor.name })}</p>
        <Textarea
          label={t("oversight.portal.text")}
          autosize
          minRows={4}
          maxLength={4000}
          required
          withAsterisk={false}
          data-autofocus
          value={text}
          error={fieldErrors(file.error)["text"]}
          onChange={(e) => setText(e.currentTarget.value)}
        />
        <Button type="submit" loading={file.isPending}>
          {t("oversight.portal.file")}
        </Button>
      </form>
    </Dialog>
  );
}
