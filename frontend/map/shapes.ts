import { nothing, svg, type SVGTemplateResult } from 'lit';

import type { Drawing, MapAct, MapEdge, MapNode } from './drawing';
import { wrap } from './label';

/** Line drawings of the look (icons.svg), 24 by 24: here in place, because hundreds of references are slow. */
export const ICONS: Record<string, string> = {
  problem: 'M12 4l9 16H3zM12 10v4.5M12 17.3v.1',
  warning: 'M12 3a9 9 0 100 18 9 9 0 000-18zM12 11v5M12 7.5v.1',
  visits: 'M2 12c3-5 6-7 10-7s7 2 10 7c-3 5-6 7-10 7s-7-2-10-7zM12 9a3 3 0 100 6 3 3 0 000-6z',
  path: 'M5 12.5l4.5 4.5L19 7.5',
  start: 'M7 4l13 8-13 8z',
  free: 'M4 20l1-4L16 5l3 3L8 19z',
  ending: 'M6 21V4h11l-2 4 2 4H6',
  missing: 'M12 3a9 9 0 100 18 9 9 0 000-18zM9 12h6',
  act: 'M4 4h16v16H4zM8 12h8M12 8v8',
  shut: 'M4 4h16v16H4zM8 12h8'
};

const TEXT = 15;
const LINE = 19;
const PAD = 10;

export function nodeShape(node: MapNode, drawing: Drawing): SVGTemplateResult {
  const { boxWidth: width, boxHeight: height } = drawing;
  return svg`
    <g class="node ${node.kind} ${node.onPath ? 'on-path' : ''}" role="treeitem" tabindex="-1" aria-selected="false"
        data-node=${node.id} aria-label=${node.name} aria-expanded=${node.kind === 'act' ? 'false' : nothing}
        transform="translate(${node.x} ${node.y})">
      <rect class="ring" x="-5" y="-5" width=${width + 10} height=${height + 10} rx="14"></rect>
      ${node.kind === 'act' ? svg`<rect class="box" x="5" y="5" width=${width} height=${height} rx="10"></rect>` : nothing}
      <rect class="box" width=${width} height=${height} rx=${node.kind === 'ending' ? height / 2 : 10}></rect>
      ${words(node, width, height)}
      ${marks(node, width, height)}
    </g>`;
}

function words(node: MapNode, width: number, height: number): SVGTemplateResult {
  const icon = node.kind === 'turn' ? undefined : ICONS[node.kind];
  const left = (node.kind === 'ending' ? PAD + 8 : PAD) + (icon ? 22 : 0);
  const lines = wrap(node.number, node.label, width - left - PAD, TEXT, 2);
  const top = (height - lines.length * LINE) / 2 + TEXT - 1;
  return svg`
    ${icon ? drawn(icon, left - 23, height / 2 - 9, 0.75) : nothing}
    <text x=${left} y=${top}><tspan class="number">${node.number ? `${node.number} ` : ''}</tspan>${lines[0]}${
      lines[1] ? svg`<tspan x=${left} dy=${LINE}>${lines[1]}</tspan>` : nothing
    }</text>`;
}

function marks(node: MapNode, width: number, height: number): SVGTemplateResult[] {
  const shapes: SVGTemplateResult[] = [];
  let right = width - 8;
  for (const kind of ['problem', 'warning'] as const) {
    const count = kind === 'problem' ? node.problems : node.warnings;
    if (count) {
      right -= badgeWidth(count);
      shapes.push(badge(kind, count, right, -11));
      right -= 4;
    }
  }
  if (node.visits) {
    shapes.push(badge('visits', node.visits, width - 8 - badgeWidth(node.visits), height - 9));
  }
  if (node.onPath) {
    shapes.push(svg`<g class="badge path"><circle cx="14" cy="0" r="10"></circle>${drawn(ICONS.path, 6.8, -7.2, 0.6)}</g>`);
  }
  return shapes;
}

function badge(kind: string, count: number, x: number, y: number): SVGTemplateResult {
  return svg`
    <g class="badge ${kind}" transform="translate(${x} ${y})">
      <rect width=${badgeWidth(count)} height="20" rx="10"></rect>
      ${drawn(ICONS[kind], 5, 3, 0.58)}
      <text x="22" y="15">${count}</text>
    </g>`;
}

function badgeWidth(count: number): number {
  return 28 + 8 * (String(count).length - 1) + 4;
}

function drawn(path: string, x: number, y: number, scale: number): SVGTemplateResult {
  return svg`<path class="drawn" transform="translate(${x} ${y}) scale(${scale})" d=${path}></path>`;
}

export function edgeShape(edge: MapEdge): SVGTemplateResult {
  const kind = `edge ${edge.problem ? 'problem' : ''} ${edge.onPath ? 'on-path' : ''}`;
  return svg`<path class=${kind} data-edge=${edge.id} d=${line(edge.points)}></path>`;
}

/** How often a choice was taken, on the longest piece of its line. */
export function countShape(edge: MapEdge): SVGTemplateResult {
  const [x, y] = middle(edge.points);
  return svg`<text class="count ${edge.onPath ? 'on-path' : ''}" x=${x} y=${y + 5}>${edge.count}</text>`;
}

export function frameShape(act: MapAct): SVGTemplateResult {
  return svg`<rect class="frame" x=${act.x} y=${act.y} width=${act.width} height=${act.height} rx="14"></rect>`;
}

export function headShape(act: MapAct): SVGTemplateResult {
  const [title] = wrap('', act.title, act.width - 50, TEXT, 1);
  return svg`
    <g class="head" data-act=${act.id} transform="translate(${act.x} ${act.y})">
      <rect class="press" x="4" y="4" width=${act.width - 8} height="30" rx="10"></rect>
      ${drawn(ICONS.shut, 10, 9, 0.84)}
      <text x="36" y="25">${title}</text>
    </g>`;
}

/** Bends are rounded a little; the head is drawn with the line, since a marker for each is slow. */
function line(points: number[]): string {
  const last = points.length - 2;
  let path = `M${points[0]} ${points[1]}`;
  for (let i = 2; i < last; i += 2) {
    const [before, after] = [towards(points, i, i - 2), towards(points, i, i + 2)];
    path += `L${before}Q${points[i]} ${points[i + 1]} ${after}`;
  }
  path += `L${points[last]} ${points[last + 1]}`;
  const [dx, dy] = way(points, last, last - 2);
  const [x, y] = [points[last], points[last + 1]];
  return `${path}M${x + 7 * dx + 4.5 * dy} ${y + 7 * dy + 4.5 * dx}L${x} ${y}L${x + 7 * dx - 4.5 * dy} ${y + 7 * dy - 4.5 * dx}`;
}

function towards(points: number[], from: number, to: number): string {
  const length = Math.abs(points[to] - points[from]) + Math.abs(points[to + 1] - points[from + 1]);
  const [dx, dy] = way(points, from, to);
  const step = Math.min(6, length / 2);
  return `${points[from] + step * dx} ${points[from + 1] + step * dy}`;
}

function way(points: number[], from: number, to: number): [number, number] {
  return [Math.sign(points[to] - points[from]), Math.sign(points[to + 1] - points[from + 1])];
}

function middle(points: number[]): [number, number] {
  let [longest, at] = [-1, 0];
  for (let i = 0; i < points.length - 2; i += 2) {
    const length = Math.abs(points[i + 2] - points[i]) + Math.abs(points[i + 3] - points[i + 1]);
    if (length > longest) {
      [longest, at] = [length, i];
    }
  }
  return [(points[at] + points[at + 2]) / 2, (points[at + 1] + points[at + 3]) / 2];
}
