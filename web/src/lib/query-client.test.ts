import { getGetMeQueryKey } from "@fairway/client";
import { expect, it, vi } from "vitest";
import { createQueryClient } from "./query-client.ts";

const signedOut = { status: 401, code: "unauthenticated" };

it("asks once more where the session got another secret while a call was on its way", async () => {
  const trouble = vi.fn();
  const client = createQueryClient(trouble);
  client.setQueryData(getGetMeQueryKey(), { person: {} });
  const queryFn = vi.fn().mockRejectedValueOnce(signedOut).mockResolvedValue("partners");
  expect(
    await client.fetchQuery({ queryKey: ["x"], queryFn, retry: client.getDefaultOptions().queries?.retry ?? false }),
  ).toBe("partners");
  expect(trouble).not.toHaveBeenCalled();
});

it("says at once that nobody is signed in, where nobody was", async () => {
  const trouble = vi.fn();
  const client = createQueryClient(trouble);
  const queryFn = vi.fn().mockRejectedValue(signedOut);
  const retry = client.getDefaultOptions().queries?.retry ?? false;
  await expect(client.fetchQuery({ queryKey: ["x"], queryFn, retry })).rejects.toEqual(signedOut);
  expect(queryFn).toHaveBeenCalledTimes(1);
  expect(trouble).toHaveBeenCalledExactlyOnceWith("signedOut");
});
