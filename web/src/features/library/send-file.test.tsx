import { getGetLibraryFacetsQueryKey, type Problem } from "@fairway/client";
import { afterEach, expect, it, vi } from "vitest";
import { failureOf } from "../../lib/errors.ts";
import { draw } from "../../test/visit.tsx";
import { chief, vendor } from "../../test/world.ts";
import { RoomProvider } from "../session/room.tsx";
import { failureOfUpload } from "./send-file.ts";
import { useSendFile } from "./use-send-file.ts";

afterEach(() => vi.unstubAllGlobals());

const answered = (status: number, body: string) => ({
  ...new Error("tus: unexpected response"),
  name: "Error",
  message: "tus: unexpected response",
  originalResponse: { getStatus: () => status, getBody: () => body, getHeader: () => "req_1" },
});

it("says why an upload was refused as the server says it", () => {
  const problem: Problem = {
    type: "about:blank",
    title: "Forbidden",
    status: 403,
    code: "forbidden",
    detail: "You may not change the library.",
    requestId: "req_1",
  };
  expect(failureOf(failureOfUpload(answered(403, JSON.stringify(problem))))).toMatchObject({
    status: 403,
    detail: "You may not change the library.",
  });
  expect(failureOf(failureOfUpload(answered(413, "Maximum size exceeded")))).toMatchObject({
    status: 413,
    requestId: "req_1",
  });
  expect(failureOf(failureOfUpload(new Error("no answer")))).toMatchObject({ status: 0, code: "unreachable" });
});

it("sends nothing of a file that is larger than the library takes, and says so", async () => {
  const asked = vi.fn();
  vi.stubGlobal("fetch", asked);
  const [membership] = chief.memberships;
  if (!membership) throw new Error("no room");
  const hooks: ReturnType<typeof useSendFile>[] = [];
  function Probe() {
    hooks.push(useSendFile());
    return null;
  }
  const room = { me: chief, vendor, membership };
  await draw(
    <RoomProvider room={room}>
      <Probe />
    </RoomProvider>,
    [[getGetLibraryFacetsQueryKey(vendor.id), { maxFileBytes: 1000 }]],
  );
  const file = new File([new Uint8Array(1001)], "prices.pdf");
  const sent = hooks[0]?.(file, { onProgress: () => {}, onPause: () => {} });
  const error: unknown = await sent?.done.catch((refusal: unknown) => refusal);
  expect(failureOf(error).detail).toContain("“prices.pdf” is 1 kB");
  expect(asked).not.toHaveBeenCalled();
});
