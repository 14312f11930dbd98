import { useChangeResourceLanguage, type GetResourceReply } from "@fairway/client";
import { Button, Select } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "../../ui/dialog.tsx";
import { failed, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import { languageName, usualLanguages } from "./language.ts";
import classes from "./library.module.css";
import { useFresh } from "./use-fresh.ts";

type Props = { resource: GetResourceReply; from: string };

function LanguageDialog({ resource, from, onClose }: Props & { onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const change = useChangeResourceLanguage();
  const [to, setTo] = useState<string | null>(null);
  const free = usualLanguages.filter((code) => !resource.languages.includes(code));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (to === null) return;
    await change.mutateAsync({ vendorId: vendor.id, resourceId: resource.id, data: { from, to } });
    await fresh();
    said(t("library.languageChanged", { language: languageName(to, i18n.language) }));
    onClose();
  };
  return (
    <Dialog title={t("library.changeLanguage")} onClose={onClose}>
      <form className={classes.form} onSubmit={(event) => void submit(event).catch(failed)}>
        <p>{t("library.changeLanguageSays", { language: languageName(from, i18n.language) })}</p>
        <Select
          label={t("library.versionLanguage")}
          required
          searchable
          data={free.map((value) => ({ value, label: languageName(value, i18n.language) }))}
          value={to}
          onChange={setTo}
        />
        <div>
          <Button type="submit" disabled={to === null} loading={change.isPending}>
            {t("library.changeLanguage")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** Says that the files of a language are in another one. */
export function ChangeLanguage(props: Props) {
  const { t, i18n } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        size="compact-xs"
        variant="subtle"
        aria-label={t("library.changeLanguageOf", { language: languageName(props.from, i18n.language) })}
        onClick={() => setOpen(true)}
      >
        {t("library.changeLanguage")}
      </Button>
      {isOpen ? <LanguageDialog {...props} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
