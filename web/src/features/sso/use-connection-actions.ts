import {
  useAddSignInDomain,
  useConfirmSignInDomain,
  useProveSignInDomain,
  useRemoveScimToken,
  useRemoveSignInConnection,
  useRemoveSignInDomain,
  useRotateScimToken,
  useSwitchSignInConnection,
  useTestSignInConnection,
  useUpdateSignInConnection,
  type SignInConnection,
  type UpdateSignInConnectionBody,
} from "@fairway/client";
import { useQueryClient } from "@tanstack/react-query";
import { refresh } from "../../lib/query-client.ts";
import { failed, said } from "../../ui/toast.ts";
import { usePlace } from "./use-place.ts";

/** Changes of one connection; each is followed by fresh data, and says what was done or why not. */
export function useConnectionActions({ id, revision }: Pick<SignInConnection, "id" | "revision">) {
  const vendorId = usePlace().vendor.id;
  const client = useQueryClient();
  const [update, switchTo, remove, test] = [
    useUpdateSignInConnection(),
    useSwitchSignInConnection(),
    useRemoveSignInConnection(),
    useTestSignInConnection(),
  ];
  const [add, prove, confirm, drop] = [
    useAddSignInDomain(),
    useProveSignInDomain(),
    useConfirmSignInDomain(),
    useRemoveSignInDomain(),
  ];
  const [rotate, end] = [useRotateScimToken(), useRemoveScimToken()];
  const of = { vendorId, signInConnectionId: id };
  /** Runs a change; what it gives, or nothing where it failed. */
  const run = async <T>(change: () => Promise<T>, words?: string): Promise<T | undefined> => {
    try {
      const result = await change();
      await refresh(client, "/sign-in-connections");
      if (words !== undefined) said(words);
      return result;
    } catch (error) {
      failed(error);
      return undefined;
    }
  };
  const busy = [update, switchTo, remove, test, add, prove, confirm, drop, rotate, end].some((one) => one.isPending);
  return {
    busy,
    save: (data: Omit<UpdateSignInConnectionBody, "revision">, words: string) =>
      run(() => update.mutateAsync({ ...of, data: { ...data, revision } }), words),
    switchTo: (status: "on" | "off", words: string) =>
      run(() => switchTo.mutateAsync({ ...of, data: { status } }), words),
    remove: (words: string) => run(async () => (await remove.mutateAsync(of), true), words),
    addDomain: (domain: string) => run(() => add.mutateAsync({ ...of, data: { domain } })),
    prove: (domain: string, words: string) => run(() => prove.mutateAsync({ ...of, data: { domain } }), words),
    confirm: (domain: string, words: string) => run(() => confirm.mutateAsync({ ...of, data: { domain } }), words),
    dropDomain: (domain: string, words: string) => run(() => drop.mutateAsync({ ...of, params: { domain } }), words),
    makeToken: () => run(async () => (await rotate.mutateAsync({ ...of, data: {} })).token),
    endToken: (words: string) => run(() => end.mutateAsync(of), words),
    /** Leaves for the provider; the page is shown again with what it said. */
    test: async () => {
      const begun = await run(() => test.mutateAsync({ ...of, data: {} }));
      if (begun) globalThis.location.assign(begun.url);
    },
  };
}

export type ConnectionActions = ReturnType<typeof useConnectionActions>;
/** What every part of a connection's page is about. */
export type StepProps = { connection: SignInConnection; actions: ConnectionActions };
