import { AppError, forbidden, notFound, type Id } from "@fairway/kernel";
import type { Ctx, Platform } from "../../platform/index.ts";
import { changedMeanwhile } from "./activate.ts";
import { load } from "./active.ts";
import { mayPublish } from "./policy.ts";
import { openProgram } from "./publication.ts";
import { changeVersion } from "./version-repo.ts";
import { versionWorkflow } from "./workflow.ts";

const tookEffect = (number: number | null, on: string | null): AppError =>
  new AppError("conflict", "version.took_effect", `Version ${number ?? ""} took effect on ${on ?? "its date"}.`, {
    remedy: "Publish a new version that takes it back; what was measured by it stays.",
  });

/**
 * Withdraws a published version before it takes effect. It leaves no trace in standings; those who were told of it are
 * told once that it is withdrawn.
 * @throws AppError `version.took_effect`
 */
export async function withdrawVersion(
  platform: Platform,
  ctx: Ctx,
  programId: Id<"program">,
  versionId: Id<"programVersion">,
  reason: string,
): Promise<void> {
  if (!mayPublish(ctx.actor)) throw forbidden("withdraw versions");
  const call = { operation: "withdrawProgramVersion", input: { programId, versionId, reason } };
  await platform.command(ctx, call, async ({ tx, emit }) => {
    const { versions } = await openProgram(tx, emit, ctx, programId);
    const version = versions.find((v) => v.id === versionId);
    if (!version || version.number === null) throw notFound("program version");
    if (version.status === "active" || version.status === "superseded")
      throw tookEffect(version.number, version.effectiveOn);
    const status = versionWorkflow.to("withdraw", version.status);
    const { name } = await load(tx, ctx.vendorId, version);
    const withdrawn = {
      status,
      withdrawn_at: ctx.now.toString(),
      withdrawn_by: ctx.actor.name,
      withdrawn_reason: reason,
    };
    if (!(await changeVersion(tx, ctx.vendorId, version, withdrawn))) throw changedMeanwhile();
    const { number, effectiveOn } = version;
    const data = { name, number, versionId, effectiveOn, reason };
    emit({ type: "program.withdrawn", subject: { kind: "program", id: programId }, data });
    return {};
  });
}
