import { expect, test } from "vitest";
import { startApp } from "../../../test/harness.ts";
import { recruitingStage } from "../../../test/recruiting-stage.ts";

const app = await startApp();

const headersOf = async (url: string) => {
  const { headers } = await app.http.inject({ method: "GET", url, headers: { accept: "text/html" } });
  return {
    ancestors: /frame-ancestors ([^;]*)/.exec(String(headers["content-security-policy"]))?.[1],
    options: headers["x-frame-options"],
  };
};

test("the page of a form can be framed by the sites it names, and by no other; every other page by none", async () => {
  const nobody = { ancestors: "'none'", options: "SAMEORIGIN" };
  const plain = await recruitingStage(app);
  const page = `/apply/${plain.address.vendorSlug}/join`;
  expect(await headersOf(page)).toEqual(nobody);
  const origins = ["https://www.example.com", "http://localhost:8080"];
  const stage = await recruitingStage(app, { settings: { origins } });
  const framed = `/apply/${stage.address.vendorSlug}/join`;
  expect(await headersOf(`${framed}?lang=de`)).toEqual({
    ancestors: `'self' ${origins.join(" ")}`,
    options: undefined,
  });
  for (const other of [
    "/",
    "/sign-in",
    "/apply/status/x.y",
    `/apply/${stage.address.vendorSlug}/other`,
    `/v1${framed}`,
  ])
    expect(await headersOf(other), other).toEqual(nobody);
});

test("an origin that is none is refused with its place", async () => {
  const { owner, form } = await recruitingStage(app);
  const settings = { ...form.settings, origins: ["https://a.example; script-src *"] };
  const params = { applicationFormId: form.id };
  const refused = await owner.fails("saveApplicationForm", { params, body: { revision: 3, settings } });
  expect(refused.problems?.[0]?.path).toBe("settings.origins.0");
});
