/** What the server draws: see Drawing.java, which writes it. */
export interface MapNode {
  id: string;
  x: number;
  y: number;
  kind: 'start' | 'turn' | 'free' | 'ending' | 'missing' | 'act';
  /** Stands before the label; empty for what is no turn. */
  number: string;
  label: string;
  /** All that there is to say, for those who do not see the map. */
  name: string;
  act?: string;
  problems?: number;
  warnings?: number;
  visits?: number;
  onPath?: boolean;
}

export interface MapEdge {
  id: string;
  from: string;
  to: string;
  /** x and y in turn, from end to end. */
  points: number[];
  label: string;
  problem?: boolean;
  count?: number;
  onPath?: boolean;
}

export interface MapAct {
  id: string;
  title: string;
  name: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Drawing {
  width: number;
  height: number;
  boxWidth: number;
  boxHeight: number;
  acts: MapAct[];
  nodes: MapNode[];
  edges: MapEdge[];
}

/** What differs by now from the drawing, in words and marks only. */
export interface Changes {
  nodes?: Record<string, MapNode>;
  edges?: Record<string, MapEdge>;
}

export function withChanges(drawing: Drawing, changes?: Changes): Drawing {
  return {
    ...drawing,
    nodes: drawing.nodes.map((node) => changes?.nodes?.[node.id] ?? node),
    edges: drawing.edges.map((edge) => changes?.edges?.[edge.id] ?? edge)
  };
}
