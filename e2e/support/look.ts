import type { Page } from "@playwright/test";
import { complaints, expect, expectAccessible, expectNoOverflow, settled } from "./test.ts";

/** Looks at a page wide and at 360 px, in light and in dark: accessible, nothing wider than the window, no complaints. */
export async function look(page: Page, path: string): Promise<void> {
  const heard = complaints(page);
  for (const scheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.reload();
    await settled(page);
    await expectAccessible(page, `${path}, wide, ${scheme}`);
    await page.setViewportSize({ width: 360, height: 740 });
    await settled(page);
    await expectNoOverflow(page, `${path}, ${scheme}`);
    await expectAccessible(page, `${path}, 360 px, ${scheme}`);
  }
  expect(heard, path).toEqual([]);
}
