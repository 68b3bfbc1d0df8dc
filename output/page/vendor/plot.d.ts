// The types of plot.js, as far as the charts use it: enough to check calls without the libraries' own types.

export interface Scale {
  apply(value: any): number;
  invert?(pixel: number): any;
  domain: any[];
  range: any[];
}

export type Drawing = SVGSVGElement & { scale(name: string): Scale | undefined };
type Options = Record<string, any>;
type MarkOf = (data: readonly any[], options?: Options) => any;

export function plot(options: Options): Drawing;
export const areaY: MarkOf;
export const lineY: MarkOf;
export const ruleY: MarkOf;
export function axisX(options?: Options): any;
export function axisY(options?: Options): any;
export function gridY(options?: Options): any;

/** A box of a flow, before and after it is laid out. */
export interface SankeyBox {
  index?: number;
  depth?: number;
  layer?: number;
  value?: number;
  x0?: number;
  x1?: number;
  y0?: number;
  y1?: number;
  sourceLinks?: any[];
  targetLinks?: any[];
}

export interface SankeyLayout<Box, Link> {
  (graph: { nodes: Box[]; links: Link[] }): { nodes: (Box & Required<SankeyBox>)[]; links: (Omit<Link, 'source' | 'target'> & { source: Box & Required<SankeyBox>; target: Box & Required<SankeyBox>; width: number; y0: number; y1: number })[] };
  nodeId(id: (box: Box) => string): this;
  nodeAlign(align: (box: Box & Required<SankeyBox>, columns: number) => number): this;
  nodeSort(order: ((a: Box, b: Box) => number) | null | undefined): this;
  linkSort(order: ((a: any, b: any) => number) | null | undefined): this;
  nodeWidth(width: number): this;
  nodePadding(padding: number): this;
  iterations(count: number): this;
  extent(extent: [[number, number], [number, number]]): this;
}

export function sankey<Box, Link>(): SankeyLayout<Box, Link>;
export function sankeyLeft(box: any, columns: number): number;
export function sankeyLinkHorizontal(): (link: any) => string | null;
