import { useCreateAgreement } from "@fairway/client";
import { Button, TextInput } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { fieldErrors } from "../../lib/errors.ts";
import { useKept } from "../../lib/use-kept.ts";
import { SidePanel, useAsksBeforeClosing } from "../../ui/dialog.tsx";
import { failedBeside } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./agreements.module.css";
import { noSettings, SettingsFields, settingsFields, settingsToSend } from "./settings-fields.tsx";
import { noTexts, TextFields, textsFields, textsToSend } from "./text-fields.tsx";
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

const nothing = { settings: noSettings, texts: noTexts, key: null as string | null };
const shown = ["key", ...settingsFields, ...textsFields];

function Form() {
  const { t } = useTranslation();
  const vendor = useVendor();
  const navigate = useNavigate();
  const fresh = useFresh();
  const create = useCreateAgreement();
  const draft = useKept({ revision: 0, value: nothing }, `agreement.new.${vendor.id}`);
  useAsksBeforeClosing(draft);
  const { settings, texts, key } = draft.value;
  const errors = fieldErrors(create.error);
  const own = key ?? keyFrom(settings.name.en);
  const change = (part: Partial<typeof nothing>) => draft.set((before) => ({ ...before, ...part }));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      const data = { key: own, ...settingsToSend(settings), texts: textsToSend(texts) };
      const { id } = await create.mutateAsync({ vendorId: vendor.id, data });
      draft.discard();
      await fresh();
      await navigate({
        to: "/console/$vendor/agreements/$agreementId",
        params: { vendor: vendor.slug, agreementId: id },
        search: { tab: "versions" },
      });
    } catch (error) {
      failedBeside(error, shown);
    }
  };
  return (
    <form className={classes.form} onSubmit={(event) => void submit(event)}>
      <SettingsFields settings={settings} errors={errors} onChange={(next) => change({ settings: next })} />
      <TextInput
        label={t("agreements.key")}
        description={t("agreements.keyHelp", { key: own || "…" })}
        required
        maxLength={41}
        value={own}
        error={errors["key"]}
        onChange={(e) => change({ key: e.currentTarget.value })}
      />
      <TextFields texts={texts} errors={errors} onChange={(next) => change({ texts: next })} />
      <div>
        <Button type="submit" loading={create.isPending}>
          {t("agreements.saveDraft")}
        </Button>
      </div>
    </form>
  );
}

/** Begins an agreement with a first draft. */
export function NewAgreement({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <SidePanel title={t("agreements.new")} onClose={onClose} size={720}>
      <Form />
    </SidePanel>
  );
}
