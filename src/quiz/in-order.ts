/**
 * The equations of a cell as a machine would run them in that order: what an equation needs and is not there yet is what was there
 * one timestep before. null where the order leaves an equation out, or no equation reads anything too early: then it is the same cell.
 */
export function inOrder(equations: string, order: readonly string[]): string | null {
  const lines = new Map(
    equations
      .split('\n')
      .map((line) => line.replace(/\s*#.*$/, ''))
      .flatMap((line) => {
        const [name = '', ...rest] = line.split('=');
        return rest.length === 0 ? [] : [[name.trim(), rest.join('=').trim()] as const];
      }),
  );
  if (order.length !== lines.size || order.some((name) => !lines.has(name))) return null;
  const early: string[] = [];
  const done = new Set<string>();
  const text = order.map((name) => {
    const right = (lines.get(name) ?? '').replace(/[A-Za-z_]\w*/g, (word) => {
      if (!lines.has(word) || done.has(word)) return word;
      early.push(word);
      return `${word}_prev`;
    });
    done.add(name);
    return `${name} = ${right}`;
  });
  return early.length > 0 ? `${text.join('\n')}\n` : null;
}
