import { useResumePlan, useStartPlan, useStopPlan, type Plan, type StartPlanBody } from "@fairway/client";
import { Alert, Button, Progress } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { refresh } from "../../lib/query-client.ts";
import { IconAlert } from "../../ui/icons.ts";
import { Panel } from "../../ui/page.tsx";
import { failed } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./plan.module.css";
import { underWay, useDraftId } from "./use-plan.ts";

/** Starts, stops and resumes plans of the draft. */
export function usePlanActions() {
  const vendor = useVendor();
  const draftId = useDraftId();
  const client = useQueryClient();
  const [start, stop, resume] = [useStartPlan(), useStopPlan(), useResumePlan()];
  const done = () => refresh(client, "/plans");
  const run = (work: Promise<unknown>) => void work.then(done).catch(failed);
  return {
    pending: start.isPending || stop.isPending || resume.isPending,
    start: (data: StartPlanBody) => run(start.mutateAsync({ vendorId: vendor.id, draftId, data })),
    stop: (planId: string) => run(stop.mutateAsync({ vendorId: vendor.id, planId })),
    resume: (planId: string) => run(resume.mutateAsync({ vendorId: vendor.id, planId })),
  };
}

function Running({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const { stop, pending } = usePlanActions();
  const label = t("plan.progress", { done: plan.done, total: plan.total });
  return (
    <Panel>
      <div className={classes.running} role="status">
        <div>
          <p className={classes.strong}>{label}</p>
          <p className={classes.quiet}>{t("plan.progressNote")}</p>
        </div>
        {plan.can["plan"] ? (
          <Button variant="default" loading={pending} onClick={() => stop(plan.id)}>
            {t("plan.stop")}
          </Button>
        ) : null}
      </div>
      <Progress value={plan.total ? (plan.done / plan.total) * 100 : 0} size="sm" mt="sm" aria-label={label} />
    </Panel>
  );
}

type NoteProps = { title: string; body: string; action: string; onAct: () => void; may: boolean };

function Note({ title, body, action, onAct, may }: NoteProps) {
  const { pending } = usePlanActions();
  return (
    <Alert color="yellow" icon={<IconAlert size={18} aria-hidden />} title={title}>
      <div className={classes.running}>
        <p>{body}</p>
        {may ? (
          <Button size="compact-sm" variant="default" loading={pending} onClick={onAct}>
            {action}
          </Button>
        ) : null}
      </div>
    </Alert>
  );
}

/** How a plan stands, where that is not simply done. */
export function PlanState({ plan, again }: { plan: Plan; again: () => void }) {
  const { t } = useTranslation();
  const { resume } = usePlanActions();
  const may = plan.can["plan"] === true;
  if (underWay(plan)) return <Running plan={plan} />;
  if (plan.status === "failed")
    return <Note title={t("plan.failed")} body={plan.error ?? ""} action={t("plan.again")} onAct={again} may={may} />;
  if (plan.status === "stopped") {
    const title = t("plan.stopped", { done: plan.done, total: plan.total });
    return <Note title={title} body="" action={t("plan.resume")} onAct={() => resume(plan.id)} may={may} />;
  }
  if (!plan.stale) return null;
  return <Note title={t("plan.stale")} body={t("plan.staleBody")} action={t("plan.again")} onAct={again} may={may} />;
}
