import {
  useCompareProgramVersions,
  useGetPartnerFacets,
  useListPlans,
  useMarkDraftPlanned,
  usePublishDraft,
  type DraftSummary,
  type ProgramVersion,
} from "@fairway/client";
import { Alert, Button, Group, NumberInput, Textarea, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { failureOf } from "../../lib/errors.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { said } from "../../ui/toast.ts";
import { PreviewFold } from "../notices/preview-fold.tsx";
import { useHeadline } from "../plan/plan-head.ts";
import { useVendor } from "../session/room.tsx";
import { FollowedBy } from "./followed-by.tsx";
import classes from "./publish.module.css";
import { useVersionWords } from "./version-words.ts";

type Terms = { effectiveOn: string; noticeDays: number; reason: string };
type Props = { draft: DraftSummary; onClose: () => void; onPublished?: (version: ProgramVersion) => void };

const plus = (date: string, days: number): string => Temporal.PlainDate.from(date).add({ days }).toString();

/** How much is different, and who would move by the newest plan of the draft. */
function Outlook({ draft }: { draft: DraftSummary }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const { at } = useVersionWords();
  const headline = useHeadline();
  const base = draft.basedOn;
  const compared = useCompareProgramVersions(
    vendor.id,
    draft.programId,
    { from: base?.id ?? "", to: draft.id },
    { query: { enabled: base !== null && draft.problemCount === 0 } },
  );
  const plans = useListPlans(vendor.id, draft.id);
  const plan = plans.data?.items.find((p) => p.kind === "today" && p.status === "done");
  const result = plan?.results.at(-1);
  const params = { vendor: vendor.slug, draftId: draft.id };
  return (
    <ul className={classes.outlook}>
      {base && compared.data ? (
        <li>
          <Link
            to="/console/$vendor/program/comparison"
            params={{ vendor: vendor.slug }}
            search={{ program: draft.programId, from: base.id, to: draft.id }}
          >
            {t("versions.publish.changes", { count: compared.data.count, number: base.number ?? 0 })}
          </Link>
        </li>
      ) : null}
      <li>
        {plan && result ? (
          <>
            {t("versions.publish.planned", { at: at(plan.createdAt) })}: {headline(result)}{" "}
            {plan.stale ? t("versions.publish.stalePlan") : null}{" "}
          </>
        ) : (
          `${t("versions.publish.noPlan")} `
        )}
        <Link to="/console/$vendor/program/drafts/$draftId/plan" params={params}>
          {t("versions.publish.planLink")}
        </Link>
      </li>
    </ul>
  );
}

/** What publishing on these terms does, or why it cannot be. */
function Consequence({ terms, today }: { terms: Terms; today: string }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const { day } = useVersionWords();
  const count = useGetPartnerFacets(vendor.id).data?.total ?? 0;
  const date = day(terms.effectiveOn);
  const earliest = plus(today, terms.noticeDays);
  if (terms.effectiveOn < today) return <p className={classes.refused}>{t("versions.publish.passed", { date })}</p>;
  if (terms.effectiveOn < earliest) {
    const words = { date, count: terms.noticeDays, earliest: day(earliest) };
    return <p className={classes.refused}>{t("versions.publish.short", words)}</p>;
  }
  const says =
    terms.effectiveOn === today ? t("versions.publish.atOnce", { count }) : t("versions.publish.later", { date });
  return (
    <p>
      {says} {t("versions.publish.past")}
    </p>
  );
}

function Fields({ terms, set, today }: { terms: Terms; set: (change: Partial<Terms>) => void; today: string }) {
  const { t } = useTranslation();
  return (
    <>
      <div className={classes.pair}>
        <TextInput
          type="date"
          label={t("versions.publish.effectiveOn")}
          description={t("versions.publish.effectiveHint")}
          min={today}
          value={terms.effectiveOn}
          required
          withAsterisk={false}
          data-autofocus
          onChange={(e) => set({ effectiveOn: e.currentTarget.value })}
        />
        <NumberInput
          label={t("versions.publish.notice")}
          description={t("versions.publish.noticeHint")}
          min={0}
          max={730}
          allowDecimal={false}
          hideControls
          value={terms.noticeDays}
          onChange={(value) => set({ noticeDays: typeof value === "number" ? value : 0 })}
        />
      </div>
      <Textarea
        label={t("versions.publish.reason")}
        description={t("versions.publish.reasonHint")}
        value={terms.reason}
        autosize
        minRows={2}
        maxLength={2000}
        onChange={(e) => set({ reason: e.currentTarget.value })}
      />
    </>
  );
}

function Trouble({ draft, error }: { draft: DraftSummary; error: unknown }) {
  const { t } = useTranslation();
  if (draft.problemCount > 0)
    return <Alert color="red">{t("versions.publish.unsound", { count: draft.problemCount })}</Alert>;
  if (error) {
    const { detail, remedy } = failureOf(error);
    return (
      <Alert color="red" role="alert" title={detail}>
        {remedy}
      </Alert>
    );
  }
  return draft.publishedSince ? <Alert color="yellow">{t("versions.outdated")}</Alert> : null;
}

function usePublishing(draft: DraftSummary, { onClose, onPublished }: Omit<Props, "draft">) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const client = useQueryClient();
  const { day } = useVersionWords();
  const [publish, plan] = [usePublishDraft(), useMarkDraftPlanned()];
  const at = { vendorId: vendor.id, draftId: draft.id };
  const bodyOf = ({ reason, ...terms }: Terms) => ({
    revision: draft.revision,
    ...terms,
    reason: reason.trim() || null,
  });
  const finish = async (message: string) => {
    await client.invalidateQueries();
    said(message);
    onClose();
  };
  return {
    publish: async (terms: Terms) => {
      const version = await publish.mutateAsync({ ...at, data: bodyOf(terms) });
      const words = { number: version.number ?? 0, date: day(version.effectiveOn) };
      onPublished?.(version);
      await finish(t(version.status === "active" ? "versions.publish.done" : "versions.publish.announced", words));
    },
    plan: async (terms: Terms) => {
      await plan.mutateAsync({ ...at, data: bodyOf(terms) });
      await finish(t("versions.publish.kept", { date: day(terms.effectiveOn) }));
    },
    isPublishing: publish.isPending,
    isPlanning: plan.isPending,
    error: publish.error ?? plan.error,
  };
}

/** Says from when a draft is to apply, with how much notice and why, and publishes it or keeps it as planned. */
export function PublishDialog({ draft, ...then }: Props) {
  const { t } = useTranslation();
  const { today } = useVendor();
  const { day } = useVersionWords();
  const [terms, setTerms] = useState<Terms>({
    effectiveOn: draft.effectiveOn !== null && draft.effectiveOn >= today ? draft.effectiveOn : today,
    noticeDays: draft.noticeDays ?? 0,
    // What a draft was begun for is a word among colleagues; partners read only what it was planned with.
    reason: draft.status === "planned" ? (draft.reason ?? "") : "",
  });
  const { publish, plan, isPublishing, isPlanning, error } = usePublishing(draft, then);
  const isPossible = draft.problemCount === 0 && terms.effectiveOn >= plus(today, terms.noticeDays);
  const isLater = terms.effectiveOn > today;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void publish(terms).catch(() => undefined);
  };
  const { name } = draft;
  return (
    <Dialog
      title={draft.first ? t("versions.publish.titleFirst", { name }) : t("versions.publish.title", { name })}
      onClose={then.onClose}
    >
      <form className={classes.form} onSubmit={submit}>
        <Fields terms={terms} set={(change) => setTerms({ ...terms, ...change })} today={today} />
        <Consequence terms={terms} today={today} />
        <FollowedBy programId={draft.programId} effectiveOn={terms.effectiveOn} />
        <Outlook draft={draft} />
        {draft.problemCount === 0 ? (
          <PreviewFold versionId={draft.id} effectiveOn={terms.effectiveOn} reason={terms.reason} />
        ) : null}
        <Trouble draft={draft} error={error} />
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={then.onClose}>
            {t("cancel")}
          </Button>
          <Button
            variant="default"
            disabled={!isPossible || !isLater}
            loading={isPlanning}
            onClick={() => void plan(terms).catch(() => undefined)}
          >
            {t("versions.publish.keep")}
          </Button>
          <Button type="submit" disabled={!isPossible} loading={isPublishing}>
            {isLater ? t("versions.publish.goOn", { date: day(terms.effectiveOn) }) : t("versions.publish.go")}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
