import { useComputedColorScheme } from "@mantine/core";
import { BarChart, LineChart } from "echarts/charts";
import { GridComponent, TooltipComponent } from "echarts/components";
import { init, use as register } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import classes from "./chart.module.css";
import { chartOptions } from "./options.ts";
import type { ChartProps } from "./types.ts";

register([BarChart, LineChart, GridComponent, TooltipComponent, SVGRenderer]);

/** Draws the chart; loaded only when one is on screen. */
export function Canvas(props: ChartProps & { height: number }) {
  const node = useRef<HTMLDivElement>(null);
  const scheme = useComputedColorScheme("light");
  const { i18n } = useTranslation();
  const options = JSON.stringify([props.kind, props.categories, props.series, props.levels]);
  useEffect(() => {
    if (!node.current) return undefined;
    const chart = init(node.current, null, { renderer: "svg" });
    const draw = () =>
      chart.setOption(
        chartOptions(props, { scheme, locale: i18n.language, width: node.current?.clientWidth ?? 600 }),
        true,
      );
    draw();
    const observer = new ResizeObserver(() => {
      chart.resize();
      draw();
    });
    observer.observe(node.current);
    return () => {
      observer.disconnect();
      chart.dispose();
    };
    // `options` stands for the props' content
  }, [options, scheme, i18n.language]);
  return <div ref={node} className={classes.canvas} style={{ height: props.height }} aria-hidden />;
}
