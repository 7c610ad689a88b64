import { html, nothing, type TemplateResult } from 'lit';

import type { Drawing, MapNode } from './drawing';
import { ICONS } from './shapes';

/** Texts in the language of the person. */
export interface Words {
  /** What holds the place of a choice in other texts. */
  place: string;
  label: string;
  help: string;
  smaller: string;
  larger: string;
  fit: string;
  print: string;
  along: string;
  noChoice: string;
  noWayBack: string;
  legend: Record<Mark, string>;
}

type Mark = 'problem' | 'warning' | 'visits' | 'path';

export interface Tools {
  zoom: number;
  smaller(): void;
  larger(): void;
  fit(): void;
  print(): void;
}

export function toolbar(words: Words, tools: Tools): TemplateResult {
  return html`
    <div class="map-tools row tight" role="group" aria-label=${words.label}>
      <button type="button" class="btn q" aria-label=${words.smaller} @click=${tools.smaller}>−</button>
      <span class="sm map-zoom" role="status">${Math.round(tools.zoom * 100)} %</span>
      <button type="button" class="btn q" aria-label=${words.larger} @click=${tools.larger}>+</button>
      <button type="button" class="btn q" @click=${tools.fit}>${words.fit}</button>
      <button type="button" class="btn q" @click=${tools.print}>${words.print}</button>
    </div>
  `;
}

/** Explains the marks that are on this map. */
export function legend(drawing: Drawing, words: Words): TemplateResult | typeof nothing {
  const seen: Record<Mark, (node: MapNode) => unknown> = {
    problem: (node) => node.problems,
    warning: (node) => node.warnings,
    visits: (node) => node.visits,
    path: (node) => node.onPath
  };
  const marks = (Object.keys(seen) as Mark[]).filter((mark) => drawing.nodes.some(seen[mark]));
  return marks.length
    ? html`<ul class="map-legend row tight sm">
        ${marks.map((mark) => html`<li class="row tight ${mark}">
          <svg class="i" viewBox="0 0 24 24" aria-hidden="true"><path d=${ICONS[mark]}></path></svg>${words.legend[mark]}
        </li>`)}
      </ul>`
    : nothing;
}
