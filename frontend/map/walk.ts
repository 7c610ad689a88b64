import type { Drawing, MapEdge, MapNode } from './drawing';

/**
 * Walks from turn to turn along choices and remembers the way. Whatever has a turn above it that leads there hangs on
 * that turn; what has none is a root, beside the other roots. So every turn can be reached from every other one.
 */
export class Walk {
  private nodes = new Map<string, MapNode>();
  private out = new Map<string, MapEdge[]>();
  private into = new Map<string, MapEdge[]>();
  private roots: string[] = [];
  private trail: string[] = [];
  private cameFrom = new Map<string, string>();
  private wentTo = new Map<string, string>();

  draw(drawing: Drawing) {
    this.nodes = new Map(drawing.nodes.map((node) => [node.id, node]));
    this.out = group(drawing.edges, (edge) => edge.from);
    this.into = group(drawing.edges, (edge) => edge.to);
    this.roots = drawing.nodes.map((node) => node.id).filter((id) => !this.above(id));
    this.trail = this.trail.filter((id) => this.nodes.has(id));
  }

  has(id: string): boolean {
    return this.nodes.has(id);
  }

  node(id: string): MapNode {
    return this.nodes.get(id)!;
  }

  start(): string | undefined {
    const all = [...this.nodes.values()];
    return (all.find((node) => node.kind === 'start') ?? all.find((node) => !this.above(node.id)) ?? all[0])?.id;
  }

  /** The choices that lead from one to the other. */
  along(from: string, to: string): MapEdge[] {
    return (this.out.get(from) ?? []).filter((edge) => edge.to === to);
  }

  /** All lines that begin or end there. */
  at(id: string): MapEdge[] {
    return [...(this.out.get(id) ?? []), ...(this.into.get(id) ?? [])];
  }

  /** Along the choice that was taken there last, or the first that does not lead back up. */
  down(from: string): string | undefined {
    const targets = this.targets(from);
    const again = this.wentTo.get(from);
    const below = targets.find((to) => this.node(to).y > this.node(from).y);
    return this.enter(from, again && targets.includes(again) ? again : (below ?? targets[0]));
  }

  up(from: string): string | undefined {
    const parent = this.parent(from);
    if (parent) {
      this.wentTo.set(parent, from);
    }
    return this.leave(from, parent);
  }

  beside(from: string, step: number): string | undefined {
    const parent = this.parent(from);
    const row = (parent ? this.targets(parent) : [...this.roots]).sort((a, b) => this.fromLeft(a, b));
    const to = row[row.indexOf(from) + step];
    if (parent && to) {
      this.cameFrom.set(to, parent);
      this.wentTo.set(parent, to);
    }
    return this.leave(from, to);
  }

  back(): string | undefined {
    return this.trail.pop();
  }

  jump(from: string | undefined, to: string | undefined): string | undefined {
    return this.leave(from, to);
  }

  private enter(from: string, to: string | undefined): string | undefined {
    if (to) {
      this.cameFrom.set(to, from);
      this.wentTo.set(from, to);
    }
    return this.leave(from, to);
  }

  private leave(from: string | undefined, to: string | undefined): string | undefined {
    if (from && to && from !== to) {
      this.trail.push(from);
    }
    return to;
  }

  /** From where one came, or could come. */
  parent(id: string): string | undefined {
    const came = this.cameFrom.get(id);
    return came && this.along(came, id).length ? came : this.above(id);
  }

  private above(id: string): string | undefined {
    const node = this.node(id);
    return this.into.get(id)?.find((edge) => this.node(edge.from).y < node.y)?.from;
  }

  private targets(id: string): string[] {
    return [...new Set((this.out.get(id) ?? []).map((edge) => edge.to))].filter((to) => to !== id);
  }

  private fromLeft(one: string, other: string): number {
    const [a, b] = [this.node(one), this.node(other)];
    return a.x - b.x || a.y - b.y;
  }
}

function group(edges: MapEdge[], key: (edge: MapEdge) => string): Map<string, MapEdge[]> {
  const groups = new Map<string, MapEdge[]>();
  for (const edge of edges) {
    const found = groups.get(key(edge));
    if (found) {
      found.push(edge);
    } else {
      groups.set(key(edge), [edge]);
    }
  }
  return groups;
}
