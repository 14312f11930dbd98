import { randomBytes } from "node:crypto";
import { expect, test, vi } from "vitest";
import { startApp } from "../../../test/harness.ts";

const app = await startApp();

test("an export that the store refuses has failed, the server goes on, and another one can be made", async () => {
  const { owner, newPartner } = await app.newVendor();
  const { partnerId } = await newPartner();
  const params = { partnerId };
  const content = randomBytes(300_000).toString("base64");
  await owner.ok("addPartnerFile", { params, query: { name: "prices.txt" }, upload: { type: "text/plain", content } });
  await app.drainJobs();
  const put = vi.spyOn(app.platform.files, "put");
  // At once, with the stream untouched; and in the midst of it, so that nobody takes the rest.
  const refusals: (typeof app.platform.files.put)[] = [
    () => Promise.reject(new Error("the bucket refuses")),
    (_, stream) =>
      new Promise((_resolve, reject) => {
        stream.once("data", () => {
          stream.pause();
          reject(new Error("the disk is full"));
        });
      }),
  ];
  for (const refuse of refusals) {
    put.mockImplementationOnce(refuse);
    await owner.ok("startPartnerExport", { params });
    await expect(app.drainJobs()).rejects.toThrow(/the bucket refuses/);
  }
  const { items } = await owner.ok("listPartnerExports", { params });
  expect(items).toMatchObject([{ status: "failed" }, { status: "failed" }]);
  put.mockRestore();
  await owner.ok("startPartnerExport", { params });
  await expect(app.drainJobs()).rejects.toThrow(/a job failed/);
  expect((await owner.ok("listPartnerExports", { params })).items[0]).toMatchObject({ status: "done" });
});
