import { html, LitElement, nothing, svg, type PropertyValues } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';

import { withChanges, type Changes, type Drawing, type MapNode } from './map/drawing';
import { forget } from './map/label';
import { countShape, edgeShape, frameShape, headShape, nodeShape } from './map/shapes';
import { printSheets } from './map/sheets';
import { legend, toolbar, type Tools, type Words } from './map/surroundings';
import { Walk } from './map/walk';

const STEP = 1.25;
const SMALLEST = 0.2;
const LARGEST = 2.5;

/** So many pixels stay free around the turn that is walked to. */
const AROUND = 48;

/** Whoever walks on quickly is not followed by the rest of the screen until they rest. */
const REST = 200;

/**
 * The map of a scenario, laid out by the server: shows it, walks on it by keys, tells which turn is selected and which
 * shall be opened, and asks for acts to be closed and opened.
 */
class PeerwayMap extends LitElement {
  static properties = {
    drawing: { attribute: false },
    changes: { attribute: false },
    words: { attribute: false },
    selected: { attribute: false },
    zoom: { state: true }
  };

  declare drawing?: Drawing;
  declare changes?: Changes;
  declare words?: Words;
  declare selected: string | null;
  declare zoom: number;

  private shown?: Drawing;
  private walk = new Walk();
  private elements = new Map<string, Element>();
  private lines = new Map<string, Element>();
  private current?: string;
  private resting?: number;
  /** Counts the typefaces that have come, in which words are of other widths. */
  private faces = 0;
  /** Whether the focus was on a turn before the map is drawn anew, when the turn may be gone. */
  private walking = false;
  /** Where the walk goes on when the server has closed or opened an act. */
  private afterwards?: (drawing: Drawing) => string | undefined;

  constructor() {
    super();
    this.zoom = 1;
    this.selected = null;
  }

  protected createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.addEventListener('keydown', this.zoomed);
    document.fonts?.ready.then(() => {
      forget();
      this.faces++;
      this.requestUpdate('drawing');
    });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.zoomed);
    window.clearTimeout(this.resting);
  }

  protected willUpdate(changed: PropertyValues) {
    this.walking = this.contains(document.activeElement) && !!document.activeElement!.closest('[data-node]');
    if (this.drawing && (changed.has('drawing') || changed.has('changes'))) {
      this.shown = withChanges(this.drawing, this.changes);
      this.walk.draw(this.shown);
    }
  }

  protected render() {
    const { shown, words } = this;
    return shown && words
      ? html`
          ${toolbar(words, this.tools())}
          <div class="map-box" role="region" aria-label=${words.label} tabindex="0">
            ${guard([shown, words, this.zoom], () => this.picture(shown, words))}
          </div>
          ${guard([shown, words], () => legend(shown, words))}
          <p class="sm s map-help" id="map-help">${words.help}</p>
          <p class="vh" role="status"></p>
        `
      : nothing;
  }

  protected updated(changed: PropertyValues) {
    if (!this.shown) {
      return;
    }
    const before = this.current;
    if (changed.has('drawing') || changed.has('changes')) {
      this.find();
    }
    const wished = changed.has('drawing') ? this.afterwards?.(this.shown) : undefined;
    this.afterwards = changed.has('drawing') ? undefined : this.afterwards;
    const chosen = changed.has('selected') ? this.selected : undefined;
    const next = [wished, chosen, before, this.selected, this.walk.start()].find((id) => id && this.walk.has(id));
    if (next && next !== this.current) {
      this.mark(next);
      this.reveal(next, !before);
    }
    if (wished && wished === next) {
      this.go(wished);
    } else if (this.walking && next && document.activeElement === document.body) {
      this.focusOn(next);
    }
  }

  /** What is drawn, so that nothing need be looked for while somebody walks. */
  private find() {
    this.elements = new Map([...this.querySelectorAll('[data-node]')].map((node) => [node.getAttribute('data-node')!, node]));
    this.lines = new Map([...this.querySelectorAll('[data-edge]')].map((edge) => [edge.getAttribute('data-edge')!, edge]));
    this.current = undefined;
  }

  private tools(): Tools {
    return {
      zoom: this.zoom,
      smaller: () => this.zoomBy(1 / STEP),
      larger: () => this.zoomBy(STEP),
      fit: () => this.fit(),
      print: () => printSheets(this.querySelector('svg.map-drawing')!, this.shown!, this.words!.label)
    };
  }

  private picture(shown: Drawing, words: Words) {
    const { width, height } = shown;
    return html`
      <svg class="map-drawing" viewBox="0 0 ${width} ${height}" width=${width * this.zoom} height=${height * this.zoom}
          role="tree" aria-label=${words.label} aria-describedby="map-help" @keydown=${this.pressed} @click=${this.clicked}
          @dblclick=${this.opened}>
        ${guard([shown], () => this.layers(shown))}
      </svg>
    `;
  }

  private layers(shown: Drawing) {
    const counted = shown.edges.filter((edge) => edge.count);
    const outside = shown.nodes.filter((node) => !this.isInFrame(node));
    return svg`
      <g aria-hidden="true">
        ${repeat(shown.acts, (act) => act.id, frameShape)}
        ${repeat(shown.edges, (edge) => edge.id, (edge) => guard([edge], () => edgeShape(edge)))}
        ${repeat(counted, (edge) => edge.id, (edge) => guard([edge], () => countShape(edge)))}
      </g>
      ${repeat(shown.acts, (act) => act.id, (act) => svg`
        <g role="treeitem" aria-expanded="true" aria-label=${act.name}>
          ${headShape(act)}
          <g role="group">${this.nodes(shown.nodes.filter((node) => node.act === act.id), shown)}</g>
        </g>`)}
      ${this.nodes(outside, shown)}
    `;
  }

  private nodes(nodes: MapNode[], shown: Drawing) {
    return repeat(nodes, (node) => node.id, (node) => guard([node, this.faces], () => nodeShape(node, shown)));
  }

  private isInFrame(node: MapNode): boolean {
    return node.kind !== 'act' && !!node.act;
  }

  /** Only the turn that was left and the one that is reached are touched, with their lines. */
  private mark(id: string) {
    this.setMarked(this.current, false);
    this.current = id;
    this.setMarked(id, true);
  }

  private setMarked(id: string | undefined, marked: boolean) {
    const element = id && this.elements.get(id);
    if (!id || !element) {
      return;
    }
    element.setAttribute('tabindex', marked ? '0' : '-1');
    element.setAttribute('aria-selected', String(marked));
    this.walk.at(id).forEach((edge) => this.lines.get(edge.id)?.classList.toggle('near', marked));
  }

  /** Counts instead of asking the browser where things are, which would have it lay the page out. */
  private reveal(id: string, middle = false) {
    const box = this.querySelector('.map-box')!;
    const { boxWidth, boxHeight } = this.shown!;
    const { x, y } = this.walk.node(id);
    const left = middle
      ? x * this.zoom - (box.clientWidth - boxWidth * this.zoom) / 2
      : place(box.scrollLeft, box.clientWidth, x * this.zoom, boxWidth * this.zoom);
    const top = place(box.scrollTop, box.clientHeight, y * this.zoom, boxHeight * this.zoom);
    if (left !== box.scrollLeft || top !== box.scrollTop) {
      box.scrollTo(left, top);
    }
  }

  private focusOn(id: string) {
    const element = this.elements.get(id) as SVGElement | undefined;
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  private go(id: string | undefined, told = '') {
    this.say(told);
    if (id) {
      this.mark(id);
      this.reveal(id);
      this.focusOn(id);
      this.rest(id);
    }
  }

  private rest(id: string, wait = REST) {
    window.clearTimeout(this.resting);
    this.resting = window.setTimeout(() => this.select(id), wait);
  }

  private select(id: string) {
    window.clearTimeout(this.resting);
    if (this.selected !== id) {
      this.selected = id;
      this.dispatchEvent(new CustomEvent('select'));
    }
  }

  private say(words: string) {
    this.querySelector('p[role=status]')!.textContent = words;
  }

  private pressed = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !this.current) {
      return;
    }
    const act = this.keys[event.key];
    if (act) {
      event.preventDefault();
      act(this.current);
    }
  };

  private keys: Record<string, (current: string) => void> = {
    ArrowDown: (current) => this.goDown(current),
    ArrowUp: (current) => this.go(this.walk.up(current)),
    ArrowLeft: (current) => this.goBeside(current, -1),
    ArrowRight: (current) => this.goBeside(current, 1),
    Backspace: () => this.goBack(),
    Home: (current) => this.go(this.walk.jump(current, this.walk.start())),
    Enter: (current) => this.open(current),
    ' ': (current) => this.open(current),
    '+': (current) => this.press(this.walk.node(current), true),
    '-': (current) => this.press(this.walk.node(current), false)
  };

  private goDown(current: string) {
    const next = this.walk.down(current);
    this.go(next, next ? this.told(current, next) : this.words!.noChoice);
  }

  private goBeside(current: string, step: number) {
    const next = this.walk.beside(current, step);
    const from = next && this.walk.parent(next);
    this.go(next, next && from ? this.told(from, next) : '');
  }

  private goBack() {
    const before = this.walk.back();
    this.go(before, before ? '' : this.words!.noWayBack);
  }

  private told(from: string, to: string): string {
    const choices = this.walk.along(from, to).map((edge) => edge.label);
    return this.words!.along.replace(this.words!.place, choices.join(' · '));
  }

  private open(id: string) {
    const node = this.walk.node(id);
    if (node.kind === 'act') {
      this.press(node, true);
    } else {
      this.select(id);
      this.dispatchEvent(new CustomEvent('open', { detail: id }));
    }
  }

  private press(node: MapNode, open: boolean) {
    if (node.act && open === (node.kind === 'act')) {
      this.turnAct(node.act, open);
    }
  }

  private turnAct(act: string, open: boolean) {
    this.afterwards = (drawing) => {
      const inside = drawing.nodes.filter((node) => node.act === act && open === (node.kind !== 'act'));
      return inside.sort((a, b) => a.y - b.y || a.x - b.x)[0]?.id;
    };
    this.dispatchEvent(new CustomEvent('act', { detail: { act, open } }));
  }

  private clicked = (event: Event) => {
    const target = event.target as Element;
    const node = target.closest('[data-node]')?.getAttribute('data-node');
    const act = target.closest('[data-act]')?.getAttribute('data-act');
    if (act) {
      this.turnAct(act, false);
    } else if (node && this.walk.node(node).kind === 'act') {
      this.press(this.walk.node(node), true);
    } else if (node) {
      this.go(this.walk.jump(this.current, node));
      this.select(node);
    }
  };

  private opened = (event: Event) => {
    const node = (event.target as Element).closest('[data-node]')?.getAttribute('data-node');
    if (node && this.walk.node(node).kind !== 'act') {
      this.open(node);
    }
  };

  private zoomed = (event: KeyboardEvent) => {
    const factor: number | undefined = { '+': STEP, '=': STEP, '-': 1 / STEP }[event.key];
    if (factor && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.zoomBy(factor);
    }
  };

  private zoomBy(factor: number) {
    this.zoomTo(this.zoom * factor);
  }

  private fit() {
    const box = this.querySelector('.map-box')!;
    this.zoomTo(Math.min(1, box.clientWidth / this.shown!.width, box.clientHeight / this.shown!.height));
  }

  /** What was in the middle stays there. */
  private async zoomTo(zoom: number) {
    const box = this.querySelector('.map-box')!;
    const next = Math.min(LARGEST, Math.max(SMALLEST, Math.abs(zoom - 1) < 0.05 ? 1 : zoom));
    const factor = next / this.zoom;
    const x = (box.scrollLeft + box.clientWidth / 2) * factor;
    const y = (box.scrollTop + box.clientHeight / 2) * factor;
    this.zoom = next;
    await this.updateComplete;
    box.scrollTo(x - box.clientWidth / 2, y - box.clientHeight / 2);
  }
}

function place(scrolled: number, room: number, from: number, length: number): number {
  if (from - AROUND < scrolled) {
    return Math.max(0, from - AROUND);
  }
  if (from + length + AROUND > scrolled + room) {
    return Math.min(from, from + length + AROUND - room);
  }
  return scrolled;
}

customElements.define('peerway-map', PeerwayMap);
