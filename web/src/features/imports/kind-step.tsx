import { useSuggestMapping } from "@fairway/client";
import { Button, SegmentedControl, Select } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Section } from "../../ui/page.tsx";
import { failed } from "../../ui/toast.ts";
import { useFactKinds } from "../programs/use-fact-kinds.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./imports.module.css";
import type { Wizard } from "./use-wizard.ts";

/** Asks which file holds what, then matches its columns. */
export function KindStep({ wizard }: { wizard: Wizard }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const kinds = useFactKinds();
  const suggest = useSuggestMapping();
  const { files } = wizard.draft;
  const [chosen, setChosen] = useState<string | null>(null);
  const [to, setTo] = useState<"partners" | "facts">("partners");
  const [kind, setKind] = useState<string | null>(null);
  const fileId = files.find((f) => f.id === chosen)?.id ?? files[0]?.id;
  const picked = kinds.find((k) => k.value === kind)?.value ?? kinds[0]?.value;
  const go = async () => {
    const file = files.find((f) => f.id === fileId);
    if (!file) return;
    const wanted = to === "facts" ? picked : undefined;
    const ask = { fileId: file.id, to, ...(wanted ? { kind: wanted } : {}) };
    const suggestion = await suggest.mutateAsync({ vendorId: vendor.id, data: ask });
    wizard.set({ ...suggestion, problems: {}, fromFile: false, trialId: null });
  };
  return (
    <Section title={t("imports.stepKind")}>
      <div className={classes.row}>
        {files.length > 1 ? (
          <Select
            size="xs"
            label={t("imports.file")}
            allowDeselect={false}
            data={files.map((f) => ({ value: f.id, label: f.name }))}
            value={fileId ?? null}
            onChange={setChosen}
          />
        ) : null}
        <SegmentedControl
          size="xs"
          aria-label={t("imports.stepKind")}
          data={[
            { value: "partners", label: t("imports.partners") },
            { value: "facts", label: t("imports.facts") },
          ]}
          value={to}
          onChange={(value) => setTo(value === "facts" ? "facts" : "partners")}
        />
        {to === "facts" && kinds.length ? (
          <Select
            size="xs"
            label={t("imports.kind")}
            allowDeselect={false}
            data={kinds}
            value={picked ?? null}
            onChange={setKind}
          />
        ) : null}
        <Button
          disabled={to === "facts" && !kinds.length}
          loading={suggest.isPending}
          onClick={() => void go().catch(failed)}
        >
          {t("imports.suggest")}
        </Button>
      </div>
      {to === "facts" && !kinds.length ? <p className={classes.note}>{t("imports.kindNone")}</p> : null}
    </Section>
  );
}
