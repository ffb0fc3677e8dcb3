// Draws the numbers that stand in the table beside: a page says the same without it.
(() => {
  "use strict";
  const style = getComputedStyle(document.documentElement);
  const token = (name) => style.getPropertyValue("--keten-" + name).trim();
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const drawn = new Map();

  // A legend of many names takes several lines, by the width there is.
  const lines = (data, width) => data.columns.length > 1 ? Math.ceil(data.columns.reduce((sum, name) => sum + name.length * 8 + 60, 0) / Math.max(width, 200)) : 0;
  const top = (data, width) => lines(data, width) ? 12 + 24 * lines(data, width) : 8;

  const option = (data, width) => ({
    animation: !still.matches,
    animationDuration: 300,
    aria: { enabled: false },
    color: [1, 2, 3, 4, 5].map((n) => token("series-" + n)),
    textStyle: { fontFamily: token("font"), color: token("ink"), fontSize: 14 },
    grid: { left: 0, right: 40, top: top(data, width), bottom: 8, containLabel: true },
    legend: { show: data.columns.length > 1, top: 0, left: 0, itemGap: 20, textStyle: { fontSize: 14, color: token("ink") } },
    tooltip: { trigger: "axis", renderMode: "richText", axisPointer: { type: "shadow" } },
    xAxis: { type: "value", minInterval: 1, splitLine: { lineStyle: { color: token("line-soft") } }, axisLabel: { color: token("ink-soft") } },
    yAxis: {
      type: "category", inverse: true, data: data.rows.map((row) => row.name),
      axisTick: { show: false }, axisLine: { lineStyle: { color: token("line") } },
      axisLabel: { width: 190, overflow: "break", fontSize: 13, lineHeight: 16, color: token("ink") },
    },
    series: data.columns.map((name, at) => ({
      name, type: "bar", stack: data.beside ? null : "all", barMaxWidth: 22,
      data: data.rows.map((row) => row.numbers[at]),
      label: { show: data.columns.length === 1, position: "right", color: token("ink") },
    })),
  });

  const height = (data, width) => data.rows.length * (data.beside ? 60 : 38) + 40 + top(data, width) + "px";

  const draw = (place) => {
    const data = JSON.parse(place.dataset.chart);
    place.style.height = height(data, place.clientWidth);
    const chart = echarts.init(place, null, { renderer: "canvas" });
    chart.setOption(option(data, place.clientWidth));
    drawn.set(chart, data);
  };

  const drawAll = (root) => {
    drawn.forEach((_, chart) => { if (!chart.getDom().isConnected) { chart.dispose(); drawn.delete(chart); } });
    root.querySelectorAll("[data-chart]:not([data-drawn])").forEach((place) => { place.dataset.drawn = ""; draw(place); });
  };

  const fit = () => drawn.forEach((data, chart) => {
    const place = chart.getDom();
    place.style.height = height(data, place.clientWidth);
    chart.resize();
    chart.setOption(option(data, place.clientWidth));
  });
  addEventListener("resize", fit);
  addEventListener("beforeprint", fit);
  addEventListener("afterprint", fit);
  document.addEventListener("htmx:load", (loaded) => drawAll(loaded.detail.elt));
  // What only a script can do is offered from here on.
  document.documentElement.dataset.scripted = "";
  document.addEventListener("click", (clicked) => { if (clicked.target.closest("[data-print]")) print(); });
  drawAll(document);
})();
