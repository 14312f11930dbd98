import { getGetApplicationStatusQueryKey, type GetApplicationStatusReply } from "@fairway/client";
import { useQueryClient, type QueryClient } from "@tanstack/react-query";
import { expect, it } from "vitest";
import { draw } from "../../test/visit.tsx";
import { useStatus } from "./use-status.ts";

const key = getGetApplicationStatusQueryKey("tok");
const status: GetApplicationStatusReply = {
  company: "Saltmarsh Systems",
  formTitle: { en: "Join" },
  status: "in_review",
  vendor: { name: "Northwind", slug: "northwind", branding: { color: null, logoUrl: null }, timeZone: "UTC" },
  submittedAt: "2026-11-20T10:00:00Z",
  decidedAt: null,
  dueAt: null,
  late: false,
  reason: null,
  question: null,
  steps: [],
  can: { withdraw: true, answer: false },
};

it("keeps what an answer told until something later is fetched, and shows that then", async () => {
  const clients: QueryClient[] = [];
  const seen: (string | undefined)[] = [];
  const hooks: ReturnType<typeof useStatus>[] = [];
  function Probe() {
    clients.push(useQueryClient());
    const hook = useStatus("tok");
    hooks.push(hook);
    seen.push(hook.query.data?.status);
    return null;
  }
  await draw(<Probe />, [[key, status]]);
  hooks[0]?.keep({ ...status, status: "withdrawn" });
  expect(clients[0]?.getQueryData(key)).toMatchObject({ status: "withdrawn" });
  await draw(<Probe />, [[key, { ...status, status: "declined" }]]);
  expect(seen).toEqual(["in_review", "declined"]);
});
