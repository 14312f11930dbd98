import { useChangeResources } from "@fairway/client";
import { Button, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "../../ui/dialog.tsx";
import { confirmed } from "../../ui/question.ts";
import { failed, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import { archiveQuestion, publishQuestion } from "./questions.ts";
import classes from "./library.module.css";
import { useFresh } from "./use-fresh.ts";

type Props = { ids: readonly string[]; openToAll: number; onDone: () => void };
type Action = "publish" | "withdraw" | "archive" | "tag";

/** What can be done with several resources at once. */
export function BulkBar({ ids, openToAll, onDone }: Props) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const change = useChangeResources();
  const [tagging, setTagging] = useState(false);
  const [tag, setTag] = useState("");
  const act = async (action: Action) => {
    if (action === "archive" && !(await confirmed(archiveQuestion(t, ids.length)))) return;
    if (action === "publish" && openToAll > 0 && !(await confirmed(publishQuestion(t, openToAll)))) return;
    const data = { ids: [...ids], action, ...(action === "tag" ? { tag } : {}) };
    const { changed, refused } = await change.mutateAsync({ vendorId: vendor.id, data });
    await fresh();
    const titles = refused.map(({ title }) => title).join(", ");
    said(
      [t("library.changedMany", { count: changed }), titles && t("library.refusedMany", { titles })]
        .filter(Boolean)
        .join(" "),
    );
    setTagging(false);
    onDone();
  };
  const button = (action: Exclude<Action, "tag">) => (
    <Button size="xs" variant="default" disabled={change.isPending} onClick={() => void act(action).catch(failed)}>
      {t(`library.${action}`)}
    </Button>
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void act("tag").catch(failed);
  };
  return (
    <div className={classes.bulk} role="region" aria-label={t("library.selected", { count: ids.length })}>
      <span>{t("library.selected", { count: ids.length })}</span>
      {button("publish")}
      {button("withdraw")}
      {button("archive")}
      <Button size="xs" variant="default" onClick={() => setTagging(true)}>
        {t("library.addTag")}
      </Button>
      <Button size="xs" variant="subtle" onClick={onDone}>
        {t("library.unselect")}
      </Button>
      {tagging ? (
        <Dialog title={t("library.addTagTitle")} onClose={() => setTagging(false)}>
          <form className={classes.form} onSubmit={submit}>
            <TextInput
              label={t("library.tag")}
              required
              maxLength={40}
              data-autofocus
              value={tag}
              onChange={(event) => setTag(event.currentTarget.value)}
            />
            <Button type="submit" loading={change.isPending}>
              {t("library.addTag")}
            </Button>
          </form>
        </Dialog>
      ) : null}
    </div>
  );
}
