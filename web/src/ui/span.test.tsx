import { expect, test } from "vitest";
import { draw } from "../test/visit.tsx";
import { SpanInput, useSpanWords } from "./span.tsx";

const nothing = () => undefined;
const label = "Zeit";

function Says({ spans }: { spans: readonly string[] }) {
  const words = useSpanWords();
  return <p>{spans.map(words).join(", ")}</p>;
}

test("a length of time is said in the reader's language", async () => {
  const spans = ["30 days", "1 business day", "10 business days", "12 months", "1 year", "whenever"];
  expect((await draw(<Says spans={spans} />, [], "de")).text).toBe(
    "30 Tage, 1 Arbeitstag, 10 Arbeitstage, 12 Monate, 1 Jahr, whenever",
  );
  expect((await draw(<Says spans={spans} />)).text).toBe(
    "30 days, 1 business day, 10 business days, 12 months, 1 year, whenever",
  );
});

test("a length of time is a number and a unit, and none where nothing is chosen", async () => {
  const ten = await draw(<SpanInput label={label} value="10 business days" onChange={nothing} />, [], "de");
  expect(ten.html).toMatch(/value="10"/);
  expect(ten.html).toMatch(/value="Arbeitstage"/);
  const none = await draw(<SpanInput label={label} value="" onChange={nothing} />, [], "de");
  expect(none.html).toMatch(/placeholder="ohne Ende"/);
});
