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
import { useKept } from "../../lib/use-kept.ts";
import { failedBeside, said } from "../../ui/toast.ts";
import { usePlace } from "./use-place.ts";

/** Changes of one connection; each is followed by fresh data, and says what was done or why not. */
export function useConnectionActions({ id }: Pick<SignInConnection, "id">) {
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
      failedBeside(error);
      return undefined;
    }
  };
  const busy = [update, switchTo, remove, test, add, prove, confirm, drop, rotate, end].some((one) => one.isPending);
  return {
    busy,
    /** Saves a part; one that somebody else changed meanwhile is fetched, so that its form can say so. */
    save: async (data: UpdateSignInConnectionBody, words: string) => {
      const saved = await run(() => update.mutateAsync({ ...of, data }), words);
      if (!saved) await refresh(client, "/sign-in-connections");
      return saved;
    },
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

/** What somebody gives us of the provider; the secret and the metadata are never read back. */
export type Provider = {
  issuer: string;
  clientId: string;
  secret: string;
  metadataUrl: string;
  metadata: string;
  allowUnsolicited: boolean;
};

/** What is written of a connection, each part by itself: they are saved one by one, under one revision. */
export function useConnectionDrafts({ id, revision, oidc, saml, admission, exempt }: SignInConnection) {
  const given = { secret: "", metadataUrl: "", metadata: "" };
  const provider: Provider = {
    ...given,
    issuer: oidc?.issuer ?? "",
    clientId: oidc?.clientId ?? "",
    allowUnsolicited: saml?.allowUnsolicited ?? false,
  };
  return {
    provider: useKept({ revision, value: provider }),
    people: useKept({ revision, value: admission }, `signIn.people.${id}`),
    exempt: useKept({ revision, value: exempt?.id ?? null }),
  };
}
