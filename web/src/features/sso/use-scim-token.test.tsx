import { expect, it, vi } from "vitest";
import { answer, questionNow } from "../../ui/question.ts";
import { draw } from "../../test/visit.tsx";
import type { StepProps } from "./use-connection-actions.ts";
import { useScimToken } from "./use-scim-token.ts";

type Of = Pick<StepProps["connection"], "scim">;

async function tokenOf(tokenMadeAt: string | null) {
  const actions = { makeToken: vi.fn(async () => "secret"), endToken: vi.fn(async () => undefined) };
  const hooks: ReturnType<typeof useScimToken>[] = [];
  const connection: Of = { scim: { tokenMadeAt, usedAt: null, users: 0 } };
  function Probe() {
    hooks.push(useScimToken({ connection, actions }));
    return null;
  }
  await draw(<Probe />);
  const [hook] = hooks;
  if (!hook) throw new Error("not drawn");
  return { hook, actions };
}

it("makes a first token at once, and takes none from a directory without a question", async () => {
  const first = await tokenOf(null);
  await first.hook.make();
  expect(first.actions.makeToken).toHaveBeenCalledOnce();

  const { hook, actions } = await tokenOf("2026-11-01T10:00:00Z");
  const no = hook.make();
  expect(questionNow()?.title).toBe("Replace the token?");
  answer(false);
  await no;
  expect(actions.makeToken).not.toHaveBeenCalled();
  const yes = hook.make();
  answer(true);
  await yes;
  expect(actions.makeToken).toHaveBeenCalledOnce();

  const end = hook.end();
  expect(questionNow()?.title).toBe("End provisioning?");
  answer(false);
  await end;
  expect(actions.endToken).not.toHaveBeenCalled();
});
