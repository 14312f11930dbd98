import { useCreateAgreement } from "@fairway/client";
import { Button, TextInput } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { fieldErrors } from "../../lib/errors.ts";
import { SidePanel } from "../../ui/dialog.tsx";
import { failed } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./agreements.module.css";
import { noSettings, SettingsFields, settingsToSend } from "./settings-fields.tsx";
import { noTexts, TextFields, textsToSend } from "./text-fields.tsx";
import { useFresh } from "./use-fresh.ts";

/** `Data processing addendum` as a key: `dataProcessingAddendum`. */
const keyFrom = (name: string): string => {
  const words = name
    .normalize("NFKD")
    .replace(/[^A-Za-z0-9 ]+/g, "")
    .split(" ")
    .filter(Boolean);
  const [first = "", ...rest] = words.map((word) => word.toLowerCase());
  return [first, ...rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join("").slice(0, 40);
};

/** Begins an agreement with a first draft. */
export function NewAgreement({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const navigate = useNavigate();
  const fresh = useFresh();
  const create = useCreateAgreement();
  const [settings, setSettings] = useState(noSettings);
  const [texts, setTexts] = useState(noTexts);
  const [key, setKey] = useState<string>();
  const errors = fieldErrors(create.error);
  const own = key ?? keyFrom(settings.name.en);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      const data = { key: own, ...settingsToSend(settings), texts: textsToSend(texts) };
      const { id } = await create.mutateAsync({ vendorId: vendor.id, data });
      await fresh();
      await navigate({
        to: "/console/$vendor/agreements/$agreementId",
        params: { vendor: vendor.slug, agreementId: id },
        search: { tab: "versions" },
      });
    } catch (error) {
      if (Object.keys(fieldErrors(error)).length === 0) failed(error);
    }
  };
  return (
    <SidePanel title={t("agreements.new")} onClose={onClose} size={720}>
      <form className={classes.form} onSubmit={(event) => void submit(event)}>
        <SettingsFields settings={settings} errors={errors} onChange={setSettings} />
        <TextInput
          label={t("agreements.key")}
          description={t("agreements.keyHelp", { key: own || "…" })}
          required
          maxLength={41}
          value={own}
          error={errors["key"]}
          onChange={(e) => setKey(e.currentTarget.value)}
        />
        <TextFields texts={texts} errors={errors} onChange={setTexts} />
        <div>
          <Button type="submit" loading={create.isPending}>
            {t("agreements.saveDraft")}
          </Button>
        </div>
      </form>
    </SidePanel>
  );
}
