import { expect, expectAccessible, expectNoOverflow, settled, test } from "./support/test.ts";

const named = (name: string) => (person: { email: string }) => person.email.startsWith(name);

test("an owner makes a role, sees who may what, and makes a key that is shown once and revoked", async ({
  go,
  page,
  visit,
}) => {
  const owner = await visit("vendor", named("maren"));
  await go(owner, "/settings?tab=roles");
  await settled(page);
  await expect(page.getByRole("columnheader", { name: /Owner/ })).toBeVisible();
  await page.getByRole("button", { name: "New role" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name").fill("Night shift");
  await dialog.getByRole("button", { name: "New role" }).click();
  await expect(page.getByText("Night shift was made")).toBeVisible();
  await page.getByRole("button", { name: "Open the role Night shift" }).click();
  const panel = page.getByRole("dialog", { name: "Night shift", exact: true });
  await panel.getByLabel("See partners", { exact: true }).check();
  await expectAccessible(page, "a role");
  await panel.getByRole("button", { name: "Save role" }).click();
  await expect(page.getByText("Night shift was saved")).toBeVisible();
  await page.getByRole("button", { name: "Open the role Night shift" }).click();
  await panel.getByRole("button", { name: "Remove role" }).click();
  const question = page.getByRole("dialog", { name: "Remove the role “Night shift”?" });
  await question.getByRole("button", { name: "Remove role" }).click();
  await expect(page.getByText("Night shift was removed")).toBeVisible();

  await go(owner, "/settings?tab=access");
  await settled(page);
  await page.getByRole("combobox", { name: "Permission" }).click();
  await page.getByRole("option", { name: "Draft, plan and publish the program" }).click();
  await expect(page.getByText(/people may do this\./)).toBeVisible();
  await expectAccessible(page, "who may publish");

  await go(owner, "/settings?tab=keys");
  await settled(page);
  await page.getByRole("button", { name: "New key" }).click();
  const key = page.getByRole("dialog");
  await key.getByLabel(/What it is for/).fill("Nightly sync");
  await key.getByLabel("See partners", { exact: true }).check();
  await key.getByRole("button", { name: "Make key" }).click();
  const shown = page.getByRole("dialog", { name: "Copy the key now" });
  const secret = await shown.getByLabel("Key", { exact: true }).inputValue();
  expect(secret).toMatch(/^fwk_/);
  const headers = { authorization: `Bearer ${secret}` };
  const address = `/v1/vendors/${owner.vendorId}/partners?limit=1`;
  expect((await page.request.get(address, { headers })).status()).toBe(200);
  await shown.getByRole("button", { name: "Done" }).click();
  await expect(page.getByText("Nightly sync")).toBeVisible();
  expect(await page.content()).not.toContain(secret);
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoOverflow(page, "keys");
  await page.getByRole("listitem").filter({ hasText: "Nightly sync" }).getByRole("button", { name: "Revoke" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Revoke" }).click();
  await expect(page.getByText("Nightly sync was revoked")).toBeVisible();
  expect((await page.request.get(address, { headers })).status()).toBe(401);
});
