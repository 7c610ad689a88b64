import type { Drawing } from './drawing';

/** The drawable part of a landscape sheet, A4 or letter, in CSS pixels. */
const SHEET = { width: 940, height: 640 };

/** Smaller than this, letters are hard to read on paper: then the map goes on on the next sheet. */
const SMALLEST = 0.6;

const NS = 'http://www.w3.org/2000/svg';

/** Prints the map alone, on as many sheets as it needs to stay readable. */
export function printSheets(map: SVGSVGElement, drawing: Drawing, title: string) {
  const sheets = document.body.appendChild(document.createElement('div'));
  sheets.className = 'map-sheets';
  const cuts = cut(drawing);
  cuts.forEach((view, index) => {
    const sheet = sheets.appendChild(document.createElement('section'));
    sheet.appendChild(document.createElement('p')).textContent =
      cuts.length > 1 ? `${title} · ${index + 1} / ${cuts.length}` : title;
    sheet.appendChild(picture(view, index === 0 ? map : undefined));
  });
  window.addEventListener('afterprint', () => sheets.remove(), { once: true });
  window.print();
}

/** Sheets overlap by a box, so that each box is whole on one of them. */
function cut(drawing: Drawing): string[] {
  const whole = Math.min(1, SHEET.width / drawing.width, SHEET.height / drawing.height);
  const scale = Math.max(whole, SMALLEST);
  const [width, height] = [SHEET.width / scale, SHEET.height / scale];
  const views: string[] = [];
  for (const y of steps(drawing.height, height, drawing.boxHeight)) {
    for (const x of steps(drawing.width, width, drawing.boxWidth)) {
      if (drawing.nodes.some((node) => within(node.x, x, width, drawing.boxWidth) && within(node.y, y, height, drawing.boxHeight))) {
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

function within(place: number, from: number, length: number, size: number): boolean {
  return place + size > from && place < from + length;
}

function picture(view: string, first?: SVGSVGElement): SVGSVGElement {
  const svg = document.createElementNS(NS, 'svg');
  svg.setAttribute('class', 'map-drawing');
  svg.setAttribute('viewBox', view);
  if (first) {
    const whole = document.createElementNS(NS, 'g');
    whole.id = 'map-sheet';
    whole.append(...[...first.children].map((child) => child.cloneNode(true)));
    svg.appendChild(document.createElementNS(NS, 'defs')).appendChild(whole);
  }
  svg.appendChild(document.createElementNS(NS, 'use')).setAttribute('href', '#map-sheet');
  return svg;
}
