/** A picture in a handed root. `render` is idempotent: the same scene twice draws the same; `destroy` leaves the root empty. */
export interface View<Scene> {
  render(scene: Scene): void;
  destroy(): void;
}
