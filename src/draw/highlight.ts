/** Marks everything in a figure that stands for a node: what the pointer is on, and what the inspector is held at. */
export function highlight(root: Element, hovered: string | null, pinned: string | null): void {
  for (const element of root.querySelectorAll('[data-node]')) {
    const node = element.getAttribute('data-node');
    element.classList.toggle('hovered', hovered !== null && node === hovered);
    element.classList.toggle('pinned', pinned !== null && node === pinned);
  }
}
