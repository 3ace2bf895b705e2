/** A rectangle on the screen, in CSS pixels from the left upper corner of the viewport. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
