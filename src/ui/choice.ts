export interface Choice<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  /** One line on what it is. */
  readonly description?: string;
}
