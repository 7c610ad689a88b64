/** Breaks labels into lines that fit a box: SVG does not break lines itself. */
const FACE = '"Atkinson Hyperlegible", sans-serif';

const lines = new Map<string, string[]>();
let pen: CanvasRenderingContext2D | undefined;

export function wrap(number: string, label: string, width: number, size: number, count: number): string[] {
  const key = `${number}|${label}|${width}|${size}|${count}`;
  let found = lines.get(key);
  if (!found) {
    found = broken(number, label, width, size, count);
    lines.set(key, found);
  }
  return found;
}

/** Widths are others once the typeface has come. */
export function forget() {
  lines.clear();
}

function broken(number: string, label: string, width: number, size: number, count: number): string[] {
  const words = label.slice(0, 25 * count).trim().split(/\s+/);
  const cut = label.trim().length > 25 * count;
  let room = width - (number ? measure(number + ' ', `700 ${size}px ${FACE}`) : 0);
  const font = `${size}px ${FACE}`;
  const result: string[] = [];
  let line = '';
  while (words.length && result.length < count) {
    const longer = line ? `${line} ${words[0]}` : words[0];
    if (!line || measure(longer, font) <= room) {
      line = longer;
      words.shift();
    } else if (result.length < count - 1) {
      result.push(line);
      line = '';
      room = width;
    } else {
      break;
    }
  }
  result.push(fit(line, room, font, cut || words.length > 0));
  return result;
}

function fit(line: string, room: number, font: string, cut: boolean): string {
  let text = cut ? `${line}…` : line;
  while (line && measure(text, font) > room) {
    line = line.slice(0, -1).trimEnd();
    text = `${line}…`;
  }
  return text;
}

function measure(text: string, font: string): number {
  pen ??= document.createElement('canvas').getContext('2d')!;
  pen.font = font;
  return pen.measureText(text).width;
}
