// What plot.js holds: add a name here and in plot.d.ts, then run renew.sh. Only what is named is bundled.
export { areaY, axisX, axisY, gridY, lineY, plot, ruleY } from '@observablehq/plot';
export { sankey, sankeyLeft, sankeyLinkHorizontal } from 'd3-sankey';
