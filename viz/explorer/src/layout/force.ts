// Where nodes go. The same nodes and edges give the same places: d3-force has a fixed source of chance.
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';

export interface LayoutNode extends SimulationNodeDatum { id: string; fixed: boolean; x: number; y: number }
export interface LayoutTask { nodes: LayoutNode[]; edges: { source: string; target: string }[]; aspect: number }

// Fixed nodes keep their places to the last bit.
export function lay(task: LayoutTask): { id: string; x: number; y: number }[] {
  const kept = new Map(task.nodes.filter((node) => node.fixed).map((node) => [node.id, [node.x, node.y]]));
  const nodes = task.nodes.map((node) => (node.fixed ? { ...node, fx: node.x, fy: node.y } : { ...node }));
  const wide = Math.min(2.2, Math.max(0.6, task.aspect));
  const many = nodes.length > 800;
  const ticks = many ? 120 : nodes.length > 300 ? 200 : 300;
  const simulation = forceSimulation(nodes)
    .force('link', forceLink<LayoutNode, { source: string; target: string }>(task.edges.map((edge) => ({ ...edge }))).id((node) => node.id).distance(95).strength(0.5))
    .force('charge', forceManyBody().strength(-420).distanceMax(700).theta(many ? 1.2 : 0.9))
    .force('collide', forceCollide(44).strength(0.9))
    .force('x', forceX(0).strength(0.05 / wide))
    .force('y', forceY(0).strength(0.05 * wide))
    .stop();
  simulation.tick(ticks);
  return nodes.map((node) => {
    const place = kept.get(node.id);
    return { id: node.id, x: place ? place[0] : Math.round(node.x * 10) / 10, y: place ? place[1] : Math.round(node.y * 10) / 10 };
  });
}
