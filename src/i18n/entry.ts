/** A message: words as they stand, or a function of named values. */
export type Message = string | ((values: never) => string);

/** A part of a catalogue: messages, possibly in groups. */
export type Entry = Message | { readonly [key: string]: Entry };
