import type { Drawing, MapNode } from './drawing';

/** What fits on a sheet of A4 and of letter, in CSS pixels. */
const LONG = 940;
const SHORT = 640;

/** Smaller than this, letters are hard to read on paper: then the map goes on on the next sheet. */
const SMALLEST = 0.55;

const NS = 'http://www.w3.org/2000/svg';

/** Prints the map alone, on as many sheets as it needs to stay readable. */
export function printSheets(map: SVGSVGElement, drawing: Drawing, title: string) {
  const sheets = document.body.appendChild(document.createElement('div'));
  const upright = drawing.height > drawing.width;
  sheets.className = upright ? 'map-sheets upright' : 'map-sheets';
  const cuts = upright ? cut(drawing, SHORT, LONG) : cut(drawing, LONG, SHORT);
  cuts.forEach((view, index) => {
    const sheet = sheets.appendChild(document.createElement('section'));
    sheet.appendChild(document.createElement('p')).textContent =
      cuts.length > 1 ? `${title} · ${index + 1} / ${cuts.length}` : title;
    sheet.appendChild(picture(view, index === 0 ? map : undefined));
  });
  window.addEventListener('afterprint', () => sheets.remove(), { once: true });
  window.print();
}

/** Sheets overlap by a box, so that each box is whole on one of them; a sheet with nothing new is left out. */
function cut(drawing: Drawing, across: number, down: number): string[] {
  const scale = Math.max(SMALLEST, Math.min(1, across / drawing.width, down / drawing.height));
  const [width, height] = [across / scale, down / scale];
  const shown = new Set<MapNode>();
  const views: string[] = [];
  for (const y of steps(drawing.height, height, drawing.boxHeight)) {
    for (const x of steps(drawing.width, width, drawing.boxWidth)) {
      const fresh = drawing.nodes.filter(
        (node) =>
          !shown.has(node) &&
          within(node.x, drawing.boxWidth, x, width) &&
          within(node.y, drawing.boxHeight, y, height)
      );
      fresh.forEach((node) => shown.add(node));
      if (fresh.length) {
        views.push(`${x} ${y} ${width} ${height}`);
      }
    }
  }
  return views;
}

function steps(length: number, room: number, overlap: number): number[] {
  const starts = [0];
  while (starts.at(-1)! + room < length) {
    starts.push(starts.at(-1)! + room - overlap);
  }
  return starts;
}

function within(place: number, size: number, from: number, room: number): boolean {
  return place >= from && place + size <= from + room;
}

function picture(view: string, first?: SVGSVGElement): SVGSVGElement {
  const svg = document.createElementNS(NS, 'svg');
  svg.setAttribute('viewBox', view);
  if (first) {
    const whole = document.createElementNS(NS, 'g');
    whole.id = 'map-sheet';
    whole.setAttribute('class', 'map-drawing');
    whole.append(...[...first.children].map((child) => child.cloneNode(true)));
    svg.appendChild(document.createElementNS(NS, 'defs')).appendChild(whole);
  }
  svg.appendChild(document.createElementNS(NS, 'use')).setAttribute('href', '#map-sheet');
  return svg;
}
