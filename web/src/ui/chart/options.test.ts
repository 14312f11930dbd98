import { describe, expect, it } from "vitest";
import { chartOptions, sayValue } from "./options.ts";
import type { ChartProps } from "./types.ts";

const look = { scheme: "light", locale: "en", width: 600 } as const;
const props: ChartProps = {
  title: "x",
  kind: "bar",
  categories: ["a", "b"],
  categoryLabel: "c",
  series: [{ name: "s", values: [1, null] }],
};

describe("sayValue", () => {
  it("says numbers, shares, words and gaps", () => {
    expect(sayValue(props, props.series[0], 0, "en")).toBe("1");
    expect(sayValue(props, props.series[0], 1, "en")).toBe("–");
    expect(sayValue({ ...props, percent: true }, { name: "s", values: [0.125] }, 0, "en")).toBe("12.5%");
    expect(sayValue({ ...props, unit: "USD" }, { name: "s", values: [12500.4] }, 0, "en")).toBe("12,500 USD");
    expect(sayValue(props, { name: "s", values: [1], texts: ["Gold"] }, 0, "en")).toBe("Gold");
  });
});

describe("chartOptions", () => {
  it("starts bars at zero", () => {
    const { yAxis } = chartOptions(props, look) as { yAxis: { min: (v: { min: number }) => number } };
    expect(yAxis.min({ min: 40 })).toBe(0);
    expect(yAxis.min({ min: -3 })).toBe(-3);
  });
  it("labels several lines at their ends", () => {
    const two = {
      ...props,
      kind: "line" as const,
      series: [
        { name: "a", values: [1, 2] },
        { name: "b", values: [2, 3] },
      ],
    };
    const { series } = chartOptions(two, look) as { series: { endLabel?: { show: boolean } }[] };
    expect(series.map((s) => s.endLabel?.show)).toEqual([true, true]);
  });
  it("escapes names in what hovers", () => {
    const nasty = { ...props, categories: ["<img>"], series: [{ name: "<b>", values: [1] }] };
    const { tooltip } = chartOptions(nasty, look) as { tooltip: { formatter: (h: unknown[]) => string } };
    const html = tooltip.formatter([{ seriesIndex: 0, dataIndex: 0, marker: "" }]);
    expect(html).not.toContain("<img>");
    expect(html).toContain("&lt;b>");
  });
});
