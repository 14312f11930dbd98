import { Button, Checkbox, NumberInput, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "../../ui/dialog.tsx";
import { OnceShown } from "../../ui/once-shown.tsx";
import { failed } from "../../ui/toast.ts";
import classes from "./library.module.css";
import { ShareHelp } from "./share-help.tsx";

export type ShareWish = { expiresInDays: number; maxUses: number | null; note: string; coBranded: boolean };
type Props = {
  title: string;
  mayMark: boolean;
  /** It is not for every partner. */
  isGated?: boolean;
  make: (wish: ShareWish) => Promise<{ url: string }>;
  onClose: () => void;
};

/** Makes a link by which anybody gets a file, and shows its address once. */
export function ShareDialog({ title, mayMark, isGated = false, make, onClose }: Props) {
  const { t } = useTranslation();
  const [wish, setWish] = useState<ShareWish>({ expiresInDays: 30, maxUses: null, note: "", coBranded: false });
  const [url, setUrl] = useState<string | null>(null);
  const [isMaking, setMaking] = useState(false);
  const change = (part: Partial<ShareWish>) => setWish((before) => ({ ...before, ...part }));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setMaking(true);
    try {
      setUrl((await make(wish)).url);
    } finally {
      setMaking(false);
    }
  };
  const heading = t("library.shareTitle", { title });
  if (url)
    return (
      <OnceShown
        title={heading}
        says={t("library.linkReady")}
        label={t("library.linkAddress")}
        secret={url}
        onDone={onClose}
      />
    );
  return (
    <Dialog title={heading} onClose={onClose}>
      <form className={classes.form} onSubmit={(event) => void submit(event).catch(failed)}>
        <ShareHelp isGated={isGated} />
        <div className={classes.row}>
          <NumberInput
            label={t("library.shareDays")}
            required
            min={1}
            max={365}
            value={wish.expiresInDays}
            onChange={(days) => change({ expiresInDays: Number(days) })}
          />
          <NumberInput
            label={t("library.shareUses")}
            description={t("library.shareUsesHelp")}
            min={1}
            max={100_000}
            value={wish.maxUses ?? ""}
            onChange={(uses) => change({ maxUses: uses === "" ? null : Number(uses) })}
          />
        </div>
        <TextInput
          label={t("library.shareNote")}
          maxLength={200}
          value={wish.note}
          onChange={(event) => change({ note: event.currentTarget.value })}
        />
        {mayMark ? (
          <Checkbox
            label={t("library.shareMark")}
            checked={wish.coBranded}
            onChange={(event) => change({ coBranded: event.currentTarget.checked })}
          />
        ) : null}
        <Button type="submit" loading={isMaking}>
          {t("library.makeLink")}
        </Button>
      </form>
    </Dialog>
  );
}
