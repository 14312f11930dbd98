import { expect, expectAccessible, expectNoOverflow, settled, test } from "./support/test.ts";

const named = (name: string) => (person: { email: string }) => person.email.startsWith(name);

test("a partner asks for a benefit, the vendor gives part of it, the partner uses it and not more", async ({
  go,
  page,
  visit,
}) => {
  const partner = await visit("partner", named("nora"));
  const operations = await visit("vendor", named("ada"));

  await go(partner, "/benefits");
  await settled(page);
  await expect(page.getByRole("region", { name: "Locked" })).toContainText("Still needed");
  await page.getByRole("button", { name: "Apply", exact: true }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(/^Amount/).fill("99999999");
  await dialog.getByLabel(/What it is for/).fill("A launch evening with three customers");
  await dialog.getByRole("button", { name: "Submit application" }).click();
  await expect(dialog.getByText(/more than the/)).toBeVisible();
  await dialog.getByLabel(/^Amount/).fill("5000.50");
  await dialog.getByRole("button", { name: "Submit application" }).click();
  await expect(page.getByText("In review")).toBeVisible();
  await expect(page.getByText(/Decide by/)).toBeVisible();

  await go(operations, "/benefits?tab=applications");
  await settled(page);
  await page
    .getByRole("listitem")
    .filter({ hasText: "A launch evening with three customers" })
    .getByRole("button", { name: "Review application" })
    .click();
  const panel = page.getByRole("dialog");
  await expect(panel.getByRole("button", { name: "Approve" })).toBeDisabled();
  await panel.getByLabel("Amount to give").fill("4000");
  await panel.getByLabel(/^Reason/).fill("Four fifths, as every year");
  await panel.getByRole("button", { name: "Approve" }).click();
  await expect(page.getByText(/can use it now/)).toBeVisible();

  await go(partner, "/benefits");
  await settled(page);
  await expect(page.getByText("$4,000 of $4,000 left")).toBeVisible();
  await page.getByRole("button", { name: "Use or see what was used" }).first().click();
  const use = page.getByRole("dialog");
  await use.getByLabel(/^Amount/).fill("1250.50");
  await use.getByLabel("What for").fill("Room and catering");
  await use.getByRole("button", { name: "Record use" }).click();
  await expect(use.getByText("Room and catering")).toBeVisible();
  await expect(use.getByText("$2,749.50 of $4,000 left")).toBeVisible();
  await use.getByLabel(/^Amount/).fill("2749.51");
  await use.getByLabel("What for").fill("More than there is");
  await use.getByRole("button", { name: "Record use" }).click();
  await expect(use.getByText(/Only \$2,749\.50 is left/)).toBeVisible();
});

test("a segment is made by rule with a live count, read in words, and ended", async ({ go, page, visit }) => {
  const chief = await visit("vendor", named("maren"));
  await go(chief, "/segments");
  await settled(page);
  await page.getByRole("button", { name: "Make segment" }).click();
  const form = page.getByRole("dialog");
  await form.getByLabel(/^Name/).fill("Gold in sales");
  await form.getByRole("button", { name: "As text" }).click();
  const rule = form.getByRole("textbox", { name: "Condition" });
  await rule.fill("track.sell == 'Goldd'");
  await expect(form.getByText(/never “Goldd”/)).toBeVisible();
  await rule.fill("track.sell == 'Gold'");
  await expect(form.getByText(/partners match now/)).toBeVisible();
  await expectAccessible(page, "segment form");
  await form.getByRole("button", { name: "Save segment" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Gold in sales" })).toBeVisible();
  await expect(page.getByText(/Tier in Sell is “Gold”/)).toBeVisible();
  await expect(page.getByRole("table")).toBeVisible();
  await page.getByRole("button", { name: "End segment" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "End segment" }).click();
  await expect(page.getByText("The segment has ended.")).toBeVisible();
});

for (const path of ["/benefits", "/benefits?tab=applications", "/benefits?tab=given", "/segments"]) {
  test(`console ${path} is accessible and fits, light and dark`, async ({ go, page, vendor }) => {
    await go(vendor, path);
    for (const scheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 800 });
        await settled(page);
        await expectNoOverflow(page, `${path}, ${width}, ${scheme}`);
        await expectAccessible(page, `${path}, ${width}, ${scheme}`);
      }
    }
  });
}

test("the portal's benefits are accessible and fit, light and dark", async ({ go, page, partner }) => {
  await go(partner, "/benefits");
  for (const scheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      await settled(page);
      await expectNoOverflow(page, `benefits, ${width}, ${scheme}`);
      await expectAccessible(page, `benefits, ${width}, ${scheme}`);
    }
  }
});
