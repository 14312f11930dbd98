import { useCreateDraft } from "@fairway/client";
import { Alert, Button } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatInstant } from "../../lib/format.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { failed, said } from "../../ui/toast.ts";
import { formatOf } from "../programs/use-check.ts";
import { useVendor } from "../session/room.tsx";
import { compareLines } from "./document/lines.ts";
import { useDesigner } from "./state/designer.tsx";
import classes from "./designer.module.css";

const lineClass = { same: "", mine: classes.diffMine, theirs: classes.diffTheirs, gap: classes.diffGap } as const;
const lineSign = { same: "  ", mine: "+ ", theirs: "− ", gap: "  " } as const;

function Compare({ theirs, mine, onClose }: { theirs: string; mine: string; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog title={t("designer.conflict.compareTitle")} onClose={onClose}>
      <p className={classes.because}>{t("designer.conflict.legend")}</p>
      <pre className={classes.diff} tabIndex={0} aria-label={t("designer.conflict.compareTitle")}>
        {compareLines(theirs, mine).map((line, i) => (
          <span key={i} className={lineClass[line.kind]}>
            {lineSign[line.kind]}
            {line.text}
          </span>
        ))}
      </pre>
    </Dialog>
  );
}

/** Keeps one's own text as a draft of its own, beside what somebody else saved. */
function useKeepCopy() {
  const { vendorId, draft, doc } = useDesigner();
  const { t } = useTranslation();
  const vendor = useVendor();
  const navigate = useNavigate();
  const create = useCreateDraft();
  const keep = async (theirs: { revision: number; source: string }) => {
    const data = {
      programId: draft.programId,
      source: doc.text,
      format: formatOf(doc.text),
      reason: t("designer.conflict.copyReason"),
    };
    const copy = await create.mutateAsync({ vendorId, data });
    doc.decide(theirs, "theirs");
    said(t("designer.conflict.copied"));
    await navigate({
      to: "/console/$vendor/program/drafts/$draftId",
      params: { vendor: vendor.slug, draftId: copy.id },
    });
  };
  return { keep, busy: create.isPending };
}

/** Says who saved meanwhile, and lets a person decide; until then nothing is overwritten. */
export function Conflict() {
  const { t, i18n } = useTranslation();
  const { timeZone } = useVendor();
  const { doc } = useDesigner();
  const { saving } = doc;
  const [comparing, setComparing] = useState(false);
  const { keep, busy } = useKeepCopy();
  if (saving.kind === "refused")
    return (
      <Alert color="red" role="alert" title={saving.detail ?? t("designer.save.refused")}>
        {saving.remedy}
      </Alert>
    );
  if (saving.kind !== "conflict") return null;
  const { theirs, by, at } = saving;
  const time = formatInstant(at, i18n.language, timeZone);
  return (
    <Alert
      color="orange"
      role="alert"
      title={by ? t("designer.conflict.title", { by, time }) : t("designer.conflict.somebody", { time })}
    >
      <p>{t("designer.conflict.body")}</p>
      <div className={classes.bar} style={{ marginTop: 10 }}>
        <Button size="compact-sm" variant="default" onClick={() => setComparing(true)}>
          {t("designer.conflict.compare")}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => doc.decide(theirs, "theirs")}>
          {t("designer.conflict.reload")}
        </Button>
        <Button size="compact-sm" variant="default" loading={busy} onClick={() => void keep(theirs).catch(failed)}>
          {t("designer.conflict.copy")}
        </Button>
      </div>
      {comparing ? <Compare theirs={theirs.source} mine={doc.text} onClose={() => setComparing(false)} /> : null}
    </Alert>
  );
}

/** Offers what another tab of this browser left unsaved. */
export function LeftBehind() {
  const { t, i18n } = useTranslation();
  const { timeZone } = useVendor();
  const { doc } = useDesigner();
  if (!doc.left) return null;
  return (
    <Alert
      color="blue"
      role="status"
      title={t("designer.left.title", { time: formatInstant(doc.left.at, i18n.language, timeZone) })}
    >
      <div className={classes.bar}>
        <Button size="compact-sm" variant="default" onClick={() => doc.takeLeft(true)}>
          {t("designer.left.take")}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={() => doc.takeLeft(false)}>
          {t("designer.left.drop")}
        </Button>
      </div>
    </Alert>
  );
}
