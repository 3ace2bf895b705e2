export interface Choice<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  /** One line on what it is. */
  readonly description?: string;
  /** The heading that it stands under, with others of the same; those without one come first. */
  readonly group?: string;
}
