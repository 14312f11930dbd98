import { useQueryClient, type QueryClient } from "@tanstack/react-query";
import { afterEach, expect, it, vi } from "vitest";
import { draw } from "../test/visit.tsx";
import { useFreshOf } from "./use-fresh.ts";

afterEach(() => void vi.useRealTimers());

const keys = ["/v1/vendors/vnd_1/gates", "/v1/vendors/vnd_1/partners/ptn_1/resources", "/v1/me"];

async function stage(part: Parameters<typeof useFreshOf>[0]) {
  const found: { client: QueryClient; fresh: () => Promise<void> }[] = [];
  function Probe() {
    found.push({ client: useQueryClient(), fresh: useFreshOf(part) });
    return null;
  }
  await draw(
    <Probe />,
    keys.map((key) => [[key], {}] as const),
  );
  const [one] = found;
  if (!one) throw new Error("not drawn");
  const old = () => keys.filter((key) => one.client.getQueryState([key])?.isInvalidated);
  return { ...one, old };
}

it("marks as old what a change touches, and again what follows in the background", async () => {
  vi.useFakeTimers();
  const { client, fresh, old } = await stage("gates");
  await fresh();
  expect(old()).toEqual(keys.slice(0, 2));
  for (const key of keys) client.setQueryData([key], {});
  expect(old()).toEqual([]);
  await vi.advanceTimersByTimeAsync(3000);
  expect(old()).toEqual(keys.slice(0, 2));
});

it("leaves alone what a change does not touch", async () => {
  const { fresh, old } = await stage("segments");
  await fresh();
  expect(old()).toEqual([]);
});
