import type { Role } from '../../engine/cell';
import { preActivationOf } from '../../engine/formula/pre-activation';
import { stateOf } from '../../engine/language/names';
import { nodeOf, type Graph, type Node } from '../../engine/graph';
import type { Catalogue } from '../../i18n/catalogue';
import { plainSymbol } from './plain-symbol';

type Roles = Readonly<Record<string, Role>>;

/** What a node is called: by its role, else by what it is, else by its symbol. Begins with a capital where the language has any. */
export function titleOfNode(graph: Graph, roles: Roles, id: string, words: Catalogue): string {
  const { name } = words.inspector;
  const node = nodeOf(graph, id);
  const role = roles[id];
  if (role !== undefined) return name.title({ name: words.explorer.roles[role].name });
  if (node.operation === 'input') return name.input;
  if (node.operation === 'concatenate') return name.joined;
  if (node.operation === 'previous') {
    const state = roles[stateOf(node.id)];
    if (state !== undefined) return name.old({ name: words.explorer.roles[state].name });
  }
  const layer = graph.nodes.find(
    (of) => of.named && of !== node && preActivationOf(graph, of) === node,
  );
  if (layer !== undefined)
    return name.preActivation({ name: nameInText(graph, roles, layer, words) });
  return plainSymbol(graph, node);
}

/** "the forget gate", or the symbol. */
export function nameInText(graph: Graph, roles: Roles, node: Node, words: Catalogue): string {
  const role = roles[node.id];
  return role === undefined
    ? plainSymbol(graph, node)
    : words.inspector.say.the({ name: words.explorer.roles[role].name });
}
